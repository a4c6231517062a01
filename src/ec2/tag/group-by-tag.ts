import type { Batch } from "../../core/batch/batch-call.js";
import { groupBy } from "../../core/query/chunks.js";
import type { Tag } from "../generated/tag.js";

/**
 * Splits tags into those of one key and value each. DeleteTags deletes each of its tags from each of its
 * resources: with two different tags of two resources in one call, it would delete tags that nobody selected.
 */
export function groupByTag(tags: Batch<Tag>): readonly Batch<Tag>[] {
  return groupBy(tags, ({ key, value }) => JSON.stringify([key, value]));
}
