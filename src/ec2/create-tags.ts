import { CreateTagsCommand, type CreateTagsCommandInput } from "@aws-sdk/client-ec2";
import type { CallOptions } from "../core/call/call-options.js";
import { sdkInput } from "../core/call/input/input-members.js";
import type { ReadonlyInput } from "../core/call/input/readonly-input.js";
import type { RootHandle } from "../core/resource/handle.js";
import { present } from "../core/resource/identifiers/identifiers.js";
import type { EC2Resource } from "./generated/ec2-resource.js";
import type { Tag } from "./generated/tag.js";

/**
 * Adds tags to any EC2 resources, by their ids. Resolves to the tags: all tags of the first resource, then
 * those of the next, as in boto3.
 *
 * Calls [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html).
 */
export async function createTags(
  self: EC2Resource,
  handle: Pick<RootHandle, "ask">,
  input: ReadonlyInput<CreateTagsCommandInput>,
  options?: CallOptions,
): Promise<Tag[]> {
  await handle.ask(new CreateTagsCommand(sdkInput(input)), options);
  const { Resources: ids = [], Tags: tags = [] } = input;
  return ids.flatMap((resourceId) =>
    tags.map(({ Key: key, Value: value = "" }) => self.tag(resourceId, present(key, "Key"), value)),
  );
}
