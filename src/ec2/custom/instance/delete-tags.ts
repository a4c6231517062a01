import {
  DeleteTagsCommand,
  type DeleteTagsCommandInput,
  type DeleteTagsCommandOutput,
} from "@aws-sdk/client-ec2";
import type { CallOptions } from "../../../core/call-options.js";
import type { Instance } from "../../generated/instance.js";

/**
 * Deletes tags of the instance: those given, or (as the service has it) all of its tags when none are given.
 *
 * Calls [DeleteTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html). boto3 adds
 * this method by hand, too.
 */
export function deleteTags(
  self: Instance,
  input: Omit<DeleteTagsCommandInput, "Resources"> = {},
  options?: CallOptions,
): Promise<DeleteTagsCommandOutput> {
  return self["act"](new DeleteTagsCommand({ ...input, Resources: [self.id] }), options);
}
