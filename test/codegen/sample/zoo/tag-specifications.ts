import { type TagMap, toTagList } from "../../../../src/core/tags/tags.js";
import type { LabelSpecification } from "../sdk/index.js";

/** The caller's specifications, and one of the tags in the options. */
export function tagSpecifications(
  type: string,
  given: LabelSpecification[] | undefined,
  tags: TagMap | undefined,
): LabelSpecification[] | undefined {
  if (tags === undefined) return given;
  return [...(given ?? []), { ResourceType: type, Tags: toTagList(tags) }];
}
