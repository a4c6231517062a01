import { data, type Source, type TagsModel } from "../../model/index.js";

const NAMED = (arn: Source) => ({ ResourceARN: arn });

/** Tags of what has an ARN among its attributes: they are asked for, added and removed by it. */
export const tagsBy = (arn: string): TagsModel => ({
  get: { operation: "ListTagsForResource", params: NAMED(data(arn)), path: "Tags", tokens: false },
  add: { operation: "TagResource", params: NAMED(data(arn)), member: "Tags" },
  remove: { operation: "UntagResource", params: NAMED(data(arn)), keys: "TagKeys" },
});
