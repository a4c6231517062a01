import {
  CreateTagsCommand,
  type CreateTagsCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import type { CallOptions } from "../core/call/call-options.js";
import type { ResourceHandle } from "../core/resource/handle.js";
import { type Identifiers, present } from "../core/resource/identifiers.js";
import type { Resource } from "../core/resource/resource.js";
import { type TagMap, toTagList } from "../core/resource/tags.js";
import type { KeyPairInfo } from "./generated/key-pair-info.js";
import type { PlacementGroup } from "./generated/placement-group.js";
import type { VpcAddress } from "./generated/vpc-address.js";

type EC2Thing = Resource<EC2Client, object, Identifiers>;

/** What can be tagged. Most of it has an `id` that names it for EC2's tags. */
type Taggable = (EC2Thing & { readonly id: string }) | KeyPairInfo | PlacementGroup | VpcAddress;

/**
 * Adds tags, and replaces those of the same key: `{ Name: "web" }`.
 *
 * Calls [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html).
 */
export async function addTags(
  self: Taggable,
  handle: Pick<ResourceHandle, "act">,
  tags: TagMap,
  options?: CallOptions,
): Promise<CreateTagsCommandOutput> {
  const command = new CreateTagsCommand({ Resources: [await tagIdOf(self, options)], Tags: toTagList(tags) });
  return handle.act(command, options);
}

/**
 * Removes the tags with these keys, whatever their values: `["Name"]`. No keys, no request: EC2 would remove all
 * tags.
 *
 * Calls [DeleteTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html).
 */
export async function removeTags(
  self: Taggable,
  handle: Pick<ResourceHandle, "act">,
  keys: readonly string[],
  options?: CallOptions,
): Promise<DeleteTagsCommandOutput> {
  if (keys.length === 0) return { $metadata: {} };
  const tags = keys.map((key, index) => {
    if (typeof key === "string" && key !== "") return { Key: key };
    throw new TypeError(`The key at position ${index} is empty or no string.`);
  });
  const command = new DeleteTagsCommand({ Resources: [await tagIdOf(self, options)], Tags: tags });
  return handle.act(command, options);
}

/** The id by which EC2's tags know it: two resources are named otherwise, and only their data tells it. */
async function tagIdOf(self: Taggable, options: CallOptions | undefined): Promise<string> {
  if ("allocationId" in self) return self.allocationId;
  if ("keyPairId" in self) return present((await self.load(options)).keyPairId, "KeyPairId");
  if ("partitionCount" in self) return present((await self.load(options)).groupId, "GroupId");
  return self.id;
}
