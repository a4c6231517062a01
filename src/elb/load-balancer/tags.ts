import {
  AddTagsCommand,
  type AddTagsCommandOutput,
  DescribeTagsCommand,
  RemoveTagsCommand,
  type RemoveTagsCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing";
import type { CallOptions } from "../../core/call/call-options.js";
import { type TagMap, toTagList, toTagMap } from "../../core/resource/tags.js";
import type { LoadBalancer } from "../generated/load-balancer.js";

/**
 * Asks for the tags of the load balancer, as a plain record without a prototype.
 *
 * Calls [DescribeTags](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DescribeTags.html).
 */
export async function getTags(self: LoadBalancer, options?: CallOptions): Promise<TagMap> {
  const command = new DescribeTagsCommand({ LoadBalancerNames: [self.name] });
  const output = await self["ask"](command, options);
  return toTagMap(output.TagDescriptions?.[0]?.Tags);
}

/**
 * Adds tags to the load balancer, and replaces those of the same key: `{ Name: "web" }`. None asks nothing.
 *
 * Calls [AddTags](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_AddTags.html).
 */
export async function addTags(
  self: LoadBalancer,
  tags: TagMap,
  options?: CallOptions,
): Promise<AddTagsCommandOutput> {
  const list = toTagList(tags);
  if (list.length === 0) return { $metadata: {} };
  const command = new AddTagsCommand({ LoadBalancerNames: [self.name], Tags: list });
  return self["act"](command, options);
}

/**
 * Removes the tags with these keys: `["Name"]`. None asks nothing.
 *
 * Calls [RemoveTags](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_RemoveTags.html).
 */
export async function removeTags(
  self: LoadBalancer,
  keys: readonly string[],
  options?: CallOptions,
): Promise<RemoveTagsCommandOutput> {
  if (keys.length === 0) return { $metadata: {} };
  const command = new RemoveTagsCommand({
    LoadBalancerNames: [self.name],
    Tags: keys.map((Key) => ({ Key })),
  });
  return self["act"](command, options);
}
