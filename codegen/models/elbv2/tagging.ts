import { id, type TagsModel } from "../../model/index.js";

const params = { "ResourceArns[0]": id("arn") };

/** Tags, the same for all resources of the service that have their own ARN. */
export const tags: TagsModel = {
  get: { operation: "DescribeTags", params, path: "TagDescriptions[0].Tags" },
  add: { operation: "AddTags", params, member: "Tags" },
  max: 20,
  remove: { operation: "RemoveTags", params, keys: "TagKeys" },
};
