import { checkPlain } from "../../core/text/argument-checks.js";
import { constants, type KeyLike, type KeyObject, privateDecrypt, type RsaPrivateKey } from "node:crypto";
import { GetPasswordDataCommand } from "@aws-sdk/client-ec2";
import type { CallOptions } from "../../core/call/call-options.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import type { Instance } from "../generated/instance.js";
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
 * Calls GetPasswordData.
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

/** Decrypts data that EC2 encrypted with RSA and PKCS #1 v1.5 padding. */
function decryptPassword(owner: { toString(): string }, encrypted: Buffer, key: KeyObject): string {
  const wrong = (cause?: unknown): TypeError =>
    new TypeError(
      `The privateKey is not the one that the password of ${owner.toString()} was encrypted for.`,
      { cause },
    );
  let block: Buffer;
  try {
    // Node refuses to remove this padding, to protect servers against padding oracles; here only the caller
    // sees the outcome.
    block = privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, encrypted);
  } catch (error) {
    throw wrong(error);
  }
  // 00 02, at least eight bytes of padding without a zero, 00, and the password.
  const end = block.indexOf(0, 2);
  if (block[0] !== 0 || block[1] !== 2 || end < 10) throw wrong();
  return block.subarray(end + 1).toString("utf8");
}
