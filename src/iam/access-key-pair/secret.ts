import type { AccessKeyPair } from "../generated/access-key-pair.js";

/** boto3's name for `secretAccessKey`: available only on the access key that was just created. */
export function secret(self: AccessKeyPair): string {
  return self.secretAccessKey;
}
