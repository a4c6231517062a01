import { checkPlain } from "../../core/text/argument-checks.js";
import type { KeyLike, RsaPrivateKey } from "node:crypto";
import { GetPasswordDataCommand } from "@aws-sdk/client-ec2";
import type { CallOptions } from "../../core/call/call-options.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import type { Instance } from "../generated/instance.js";
import { decryptPassword } from "./decrypt-password.js";
import { readPrivateKey } from "./read-private-key.js";

/** The key to decrypt a Windows password: the private key of the key pair that the instance was launched with. */
export interface PasswordKey {
  /** The key itself, not its path: in PEM, as a `KeyObject`, or with its passphrase as `{ key, passphrase }`. */
  readonly privateKey: KeyLike | RsaPrivateKey;
}

/**
 * The administrator's password of a Windows instance, decrypted locally; `undefined` while there is none, which
 * `waitUntilPasswordDataAvailable()` waits for. `passwordData()` returns it as the service sends it, encrypted.
 *
 * Calls [GetPasswordData](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetPasswordData.html).
 *
 * @throws `TypeError` if the key cannot be read (before any request), or if the password was encrypted for another key
 */
export async function password(
  self: Instance,
  handle: Pick<ResourceHandle, "ask">,
  key: PasswordKey,
  options?: CallOptions,
): Promise<string | undefined> {
  const privateKey = readPrivateKey(checkPlain("The key", key, "an object, as { privateKey }").privateKey);
  const { PasswordData: data } = await handle.ask(
    new GetPasswordDataCommand({ InstanceId: self.id }),
    options,
  );
  const encrypted = data?.trim();
  return encrypted ? decryptPassword(self, Buffer.from(encrypted, "base64"), privateKey) : undefined;
}
