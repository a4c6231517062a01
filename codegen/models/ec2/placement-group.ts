import { data, filter, id, item, resource } from "../../model/index.js";
import { tagsOf } from "./tagging.js";

export const PlacementGroup = resource({
  doc: "A group that determines how instances are placed relative to each other.",
  identifiers: { name: { member: "GroupName" } },
  misnomers: { status: "state" },
  shape: "PlacementGroup",
  tags: tagsOf(data("GroupId")),
  state: "State",
  load: {
    operation: "DescribePlacementGroups",
    params: { "GroupNames[0]": id("name") },
    path: "PlacementGroups[0]",
    notFound: ["InvalidPlacementGroup.Unknown"],
    bulk: { filter: "group-name", max: 200 },
  },
  list: {
    operation: "DescribePlacementGroups",
    path: "PlacementGroups[]",
    identifiers: { name: item("GroupName") },
    selectors: ["GroupNames", "GroupIds", "Filters"],
    tokens: false,
  },
  actions: { delete: { operation: "DeletePlacementGroup", params: { GroupName: id("name") } } },
  hasMany: {
    instances: {
      type: "Instance",
      params: { "Filters[0]": filter("placement-group-name", id("name")) },
      doc: "The instances in the placement group.",
    },
  },
});
