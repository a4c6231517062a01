import { filter, id, resource } from "../../model/index.js";

export const Tag = resource({
  doc: "One tag of one resource.",
  identifiers: {
    resourceId: { member: "ResourceId" },
    key: { member: "Key" },
    // EC2 allows a tag without a value.
    value: { member: "Value", mayBeEmpty: true },
  },
  shape: "TagDescription",
  load: {
    operation: "DescribeTags",
    params: {
      "Filters[0]": filter("resource-id", id("resourceId")),
      "Filters[1]": filter("key", id("key")),
      "Filters[2]": filter("value", id("value")),
    },
    path: "Tags[0]",
    notFound: [],
  },
  actions: {
    delete: {
      operation: "DeleteTags",
      params: { "Resources[0]": id("resourceId"), "Tags[0].Key": id("key"), "Tags[0].Value": id("value") },
    },
  },
});
