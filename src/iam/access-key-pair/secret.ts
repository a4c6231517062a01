import type { AccessKeyPair } from "../generated/access-key-pair.js";

/** boto3's name for `secretAccessKey`: the secret, where this is the answer to the key's creation. */
export function secret(self: AccessKeyPair): string {
  return self.secretAccessKey;
}
