/**
 * Bytes for an input of the SDK. They are a copy, since what is sent later must be what was given; and `JSON.stringify`
 * writes them in base64, as the service takes them.
 */
export function inputBytes(bytes: Uint8Array): Uint8Array {
  // No class of its own: what compares inputs, as tests do, would tell it from other bytes.
  return Object.defineProperty(new Uint8Array(bytes), "toJSON", { value: json });
}

function json(this: Uint8Array): string {
  return toBase64(this);
}

export function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}

/** The bytes of a text in base64, in memory of their own. */
export function fromBase64(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "base64"));
}
