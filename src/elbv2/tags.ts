import {
  AddTagsCommand,
  type AddTagsCommandOutput,
  DescribeTagsCommand,
  RemoveTagsCommand,
  type RemoveTagsCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../core/call/call-options.js";
import { type TagMap, toTagList, toTagMap } from "../core/resource/tags.js";
import type { Listener } from "./generated/listener.js";
import type { LoadBalancer } from "./generated/load-balancer.js";
import type { Rule } from "./generated/rule.js";
import type { TargetGroup } from "./generated/target-group.js";
import type { TrustStore } from "./generated/trust-store.js";

type Tagged = LoadBalancer | Listener | Rule | TargetGroup | TrustStore;

/**
 * Asks for the tags, as a plain record without a prototype.
 *
 * Calls [DescribeTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTags.html).
 */
export async function getTags(self: Tagged, options?: CallOptions): Promise<TagMap> {
  const output = await self["ask"](new DescribeTagsCommand({ ResourceArns: [self.arn] }), options);
  return toTagMap(output.TagDescriptions?.[0]?.Tags);
}

/**
 * Adds tags, and replaces those of the same key: `{ Name: "web" }`. None asks nothing.
 *
 * Calls [AddTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddTags.html).
 */
export async function addTags(
  self: Tagged,
  tags: TagMap,
  options?: CallOptions,
): Promise<AddTagsCommandOutput> {
  const list = toTagList(tags);
  if (list.length === 0) return { $metadata: {} };
  return self["act"](new AddTagsCommand({ ResourceArns: [self.arn], Tags: list }), options);
}

/**
 * Removes the tags with these keys: `["Name"]`. None asks nothing.
 *
 * Calls [RemoveTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveTags.html).
 */
export async function removeTags(
  self: Tagged,
  keys: readonly string[],
  options?: CallOptions,
): Promise<RemoveTagsCommandOutput> {
  if (keys.length === 0) return { $metadata: {} };
  return self["act"](new RemoveTagsCommand({ ResourceArns: [self.arn], TagKeys: [...keys] }), options);
}
