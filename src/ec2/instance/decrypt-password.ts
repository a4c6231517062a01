import { constants, type KeyObject, privateDecrypt } from "node:crypto";

/** Decrypts data that EC2 encrypted with RSA and PKCS #1 v1.5 padding. */
export function decryptPassword(owner: { toString(): string }, encrypted: Buffer, key: KeyObject): string {
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
