import {
  DeleteTagsCommand,
  type DeleteTagsCommandInput,
  type DeleteTagsCommandOutput,
} from "@aws-sdk/client-ec2";
import type { CallOptions } from "../../core/call/call-options.js";
import { plainInput, sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import type { Instance } from "../generated/instance.js";

/**
 * Deletes tags of the instance: the given tags, or, as in the service, all tags if `Tags` is left out. Makes no
 * request for an empty list.
 *
 * Calls DeleteTags. boto3 adds this method by hand, too.
 *
 * @throws `TypeError` if `Tags` is undefined, and for a tag without a key: to the service that would mean all tags
 */
export async function deleteTags(
  self: Instance,
  handle: Pick<ResourceHandle, "act">,
  input: ReadonlyInput<Omit<DeleteTagsCommandInput, "Resources">> = {},
  options?: CallOptions,
): Promise<DeleteTagsCommandOutput> {
  if ("Tags" in plainInput(input)) {
    const tags: readonly { readonly Key?: string | undefined }[] | undefined = input.Tags;
    // Array.from makes the holes of a list undefined.
    if (!Array.isArray(tags) || Array.from(tags).some((tag) => !tag?.Key)) {
      throw new TypeError("Each tag to delete needs a key. To delete all tags, leave Tags out.");
    }
    if (tags.length === 0) return { $metadata: {} };
  }
  return handle.act(new DeleteTagsCommand({ ...sdkInput(input), Resources: [self.id] }), options);
}
