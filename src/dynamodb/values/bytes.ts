/**
 * Bytes for an input of the SDK. They are copied, so that later changes have no effect; and `JSON.stringify` writes
 * them in base64, as the service expects.
 */
export function inputBytes(bytes: Uint8Array): Uint8Array {
  // Not a subclass: code that compares inputs, as tests do, would distinguish it from other bytes.
  return Object.defineProperty(new Uint8Array(bytes), "toJSON", { value: json });
}

function json(this: Uint8Array): string {
  return toBase64(this);
}

export function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}

/** The bytes of a base64 string, in a separate buffer. */
export function fromBase64(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "base64"));
}
