import { id, item, resource } from "../../model/index.js";

export const Tag = resource({
  doc: "One tag of one resource.",
  identifiers: {
    resourceId: { member: "ResourceId" },
    key: { member: "Key" },
    // EC2 allows a tag without a value.
    value: { member: "Value", mayBeEmpty: true },
  },
  shape: "TagDescription",
  always: ["ResourceType"],
  load: { custom: "tag/find-tag", function: "findTag", notFound: [] },
  list: {
    operation: "DescribeTags",
    path: "Tags[]",
    identifiers: { resourceId: item("ResourceId"), key: item("Key"), value: item("Value") },
    selectors: ["Filters"],
    pageSize: { default: 1000, min: 5, max: 1000 },
  },
  // EC2's response is the same if the tag does not exist.
  end: { isSilent: true },
  actions: {
    delete: {
      operation: "DeleteTags",
      params: { "Resources[0]": id("resourceId"), "Tags[0].Key": id("key"), "Tags[0].Value": id("value") },
    },
  },
  batchActions: {
    // One call deletes each of its tags from each of its resources, so it can only take one tag at a time:
    // otherwise it would delete tags that nobody selected.
    delete: {
      operation: "DeleteTags",
      params: { "Resources[]": id("resourceId"), "Tags[0].Key": id("key"), "Tags[0].Value": id("value") },
      group: { module: "tag/group-by-tag", function: "groupByTag" },
      max: 1000,
    },
  },
});
