import type { ResourceType, TagSpecification } from "@aws-sdk/client-ec2";
import { type TagMap, toTagList } from "../core/tags/tags.js";

/**
 * The caller's `TagSpecifications` and the tags from the options, in one list. EC2 takes one entry for each type,
 * so tags of the same type are put together.
 */
export function tagSpecifications(
  type: ResourceType,
  given: TagSpecification[] | undefined,
  tags: TagMap | undefined,
): TagSpecification[] | undefined {
  if (tags === undefined) return given;
  const added = toTagList(tags);
  if (added.length === 0) return given;
  const same = given?.find((specification) => specification.ResourceType === type);
  if (!same) return [...(given ?? []), { ResourceType: type, Tags: added }];
  const merged = { ...same, Tags: [...(same.Tags ?? []), ...added] };
  return given?.map((specification) => (specification === same ? merged : specification));
}
