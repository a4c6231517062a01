import { DescribeTagsCommand, type TagDescription } from "@aws-sdk/client-ec2";
import type { CallOptions } from "../../core/call/call-options.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import type { Tag } from "../generated/tag.js";

/** The tag with exactly this key and value; `*` and `?` are not wildcards. */
export async function findTag(
  self: Tag,
  handle: Pick<ResourceHandle, "ask">,
  options: CallOptions,
): Promise<TagDescription | undefined> {
  const { resourceId, key, value } = self;
  const command = new DescribeTagsCommand({
    Filters: [
      { Name: "resource-id", Values: [resourceId] },
      { Name: "key", Values: [literal(key)] },
      { Name: "value", Values: [literal(value)] },
    ],
  });
  const { Tags: tags = [] } = await handle.ask(command, options);
  return tags[0];
}

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html#filtering-wildcards */
function literal(text: string): string {
  return text.replaceAll(/[*?\\]/g, String.raw`\$&`);
}
