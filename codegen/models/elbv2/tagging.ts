import { id, type TagsModel } from "../../model/index.js";

const params = { "ResourceArns[0]": id("arn") };

/** The tags, which are the same on everything in the service that has an ARN of its own. */
export const tags: TagsModel = {
  get: { operation: "DescribeTags", params, path: "TagDescriptions[0].Tags" },
  add: { operation: "AddTags", params, member: "Tags" },
  max: 20,
  remove: { operation: "RemoveTags", params, keys: "TagKeys" },
};
