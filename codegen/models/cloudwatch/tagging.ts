import { data, type Source, type TagsModel } from "../../model/index.js";

const NAMED = (arn: Source) => ({ ResourceARN: arn });

/** Tags of resources with an ARN among their attributes, by which the tags are listed, added and removed. */
export const tagsBy = (arn: string): TagsModel => ({
  get: { operation: "ListTagsForResource", params: NAMED(data(arn)), path: "Tags", tokens: false },
  add: { operation: "TagResource", params: NAMED(data(arn)), member: "Tags" },
  remove: { operation: "UntagResource", params: NAMED(data(arn)), keys: "TagKeys" },
});
