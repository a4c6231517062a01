import { item, one } from "../../model/index.js";

/** Creates a resource with this type of tags: its id is the `VpcId` of a `Vpc`, at this path of the response. */
export const creates = (type: string, tagged: string, path = type) => ({
  operation: `Create${type}`,
  tagged,
  returns: one(type, { id: item(`${type}Id`) }, path),
});
