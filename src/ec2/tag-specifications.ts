import type { ResourceType, TagSpecification } from "@aws-sdk/client-ec2";
import type { ReadonlyInput } from "../core/call/input/readonly-input.js";
import { type TagMap, toTagList } from "../core/tags/tags.js";

/** The caller's `TagSpecifications` and the options' tags, merged: EC2 accepts one entry for each resource type. */
export function tagSpecifications(
  type: ResourceType,
  given: ReadonlyInput<TagSpecification[]> | undefined,
  tags: TagMap | undefined,
): TagSpecification[] | undefined {
  const own = given?.map(({ Tags, ...rest }) => ({ ...rest, Tags: Tags && [...Tags] }));
  const added = toTagList(tags ?? {});
  if (added.length === 0) return own;
  const same = own?.find((specification) => specification.ResourceType === type);
  if (!same) return [...(own ?? []), { ResourceType: type, Tags: added }];
  same.Tags = [...(same.Tags ?? []), ...added];
  return own;
}
