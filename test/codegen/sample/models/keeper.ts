import { filter, id, item, resource, text } from "../../../../codegen/model/index.js";

/** Its number is a number in the service; its load and its existence check are hand-written. */
export const Keeper = resource({
  doc: "A keeper.",
  identifiers: { number: { member: "KeeperNumber", type: "number" } },
  shape: "Keeper",
  load: { custom: "keeper/find-keeper", function: "findKeeper", notFound: ["NoSuchKeeper"] },
  exists: { custom: "keeper/is-there", function: "isThere", notFound: [] },
  list: {
    operation: "ListKeepers",
    path: "Keepers[]",
    identifiers: { number: text(item("KeeperNumber|BadgeNumber")) },
    selectors: ["KeeperNumbers"],
  },
  actions: { call: { operation: "CallKeeper", params: { KeeperNumber: id("number") } } },
});

/** Its value may be empty; a hand-written function splits its batches. */
export const Label = resource({
  doc: "One label of one thing.",
  identifiers: {
    resourceId: { member: "ResourceId" },
    key: { member: "Key" },
    value: { member: "Value", mayBeEmpty: true },
  },
  shape: "LabelDescription",
  load: {
    operation: "DescribeLabels",
    params: {
      "Filters[0]": filter("resource-id", id("resourceId")),
      "Filters[1]": filter("key", id("key")),
    },
    path: "Labels[0]",
    notFound: [],
  },
  list: {
    operation: "DescribeLabels",
    path: "Labels[]",
    identifiers: { resourceId: item("ResourceId"), key: item("Key"), value: item("Value") },
    selectors: ["Filters"],
    pageSize: { member: "MaxResults" },
    tokens: { NextToken: "NextToken" },
  },
  batchActions: {
    remove: {
      operation: "RemoveLabels",
      params: {
        "ResourceIds[0]": id("resourceId"),
        "Labels[*].Key": id("key"),
        "Labels[*].Value": id("value"),
      },
      group: { module: "label/by-resource", function: "byResource" },
    },
  },
});
