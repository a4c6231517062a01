/**
 * Bytes for an input of the SDK. `JSON.stringify` writes them in base64, as in the service's form: cursors store keys so.
 */
export function inputBytes(bytes: Uint8Array): Uint8Array {
  // Not a subclass: code that compares inputs, as tests do, would distinguish it from other bytes.
  return Object.defineProperty(bytes, "toJSON", { value: json });
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
