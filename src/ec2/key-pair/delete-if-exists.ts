import { DeleteKeyPairCommand, DescribeKeyPairsCommand, type EC2Client } from "@aws-sdk/client-ec2";
import type { CallOptions } from "../../core/call/call-options.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";

/**
 * Deletes the key pair if it exists, and resolves to whether it existed.
 *
 * The service's response does not contain that, so this checks first: two concurrent callers may both get `true`.
 *
 * Calls DescribeKeyPairs, then DeleteKeyPair.
 */
export function deleteIfExists(
  { name }: { readonly name: string },
  handle: Pick<ResourceHandle<EC2Client>, "ask" | "retire">,
  options?: CallOptions,
): Promise<boolean> {
  return wasDeleted(["InvalidKeyPair.NotFound"], async () => {
    await handle.ask(new DescribeKeyPairsCommand({ KeyNames: [name] }), options);
    await handle.retire(new DeleteKeyPairCommand({ KeyName: name }), options);
  });
}
