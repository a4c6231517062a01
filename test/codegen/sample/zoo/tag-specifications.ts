import type { ReadonlyInput } from "../../../../src/core/call/input/readonly-input.js";
import { type TagMap, toTagList } from "../../../../src/core/tags/tags.js";
import type { LabelSpecification } from "../sdk/index.js";

/** The caller's specifications, and one of the tags in the options. */
export function tagSpecifications(
  type: string,
  given: ReadonlyInput<LabelSpecification[]> | undefined,
  tags: TagMap | undefined,
): LabelSpecification[] | undefined {
  const own = given?.map(({ Tags, ...rest }) => ({ ...rest, Tags: Tags && [...Tags] }));
  return tags === undefined ? own : [...(own ?? []), { ResourceType: type, Tags: toTagList(tags) }];
}
