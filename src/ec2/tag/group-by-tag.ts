import type { Batch } from "../../core/batch/batch-call.js";
import type { Tag } from "../generated/tag.js";

/**
 * Splits tags into those of one key and value each. DeleteTags deletes each of its tags from each of its
 * resources: with two different tags of two resources in one call, it would delete tags that nobody selected.
 */
export function groupByTag(tags: Batch<Tag>): readonly Batch<Tag>[] {
  const groups = new Map<string, [Tag, ...Tag[]]>();
  for (const tag of tags) {
    const name = JSON.stringify([tag.key, tag.value]);
    const group = groups.get(name);
    if (group) group.push(tag);
    else groups.set(name, [tag]);
  }
  return [...groups.values()];
}
