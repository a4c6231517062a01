/** Text that every header takes. */
export function isAscii(text: string): boolean {
  return /^[\t\x20-\x7e]*$/.test(text);
}

/** Why no request can have the text in a header; `undefined` for text that can be sent, in UTF-8 if need be. */
export function headerFault(text: string): string | undefined {
  if (isAscii(text)) return undefined;
  if (/[^\t\x20-\x7e\x80-\uffff]/.test(text)) return "has control characters";
  if (/\p{Surrogate}/u.test(text)) return "is not well-formed text";
  // The SDK signs them as one plain space each, and the service verifies what was sent.
  if (/[^\S\t ]/.test(text)) return "has a space that is none of ASCII's, which cannot be signed";
  return undefined;
}

/** The text of a header of a response, whose bytes Node gives as Latin-1; `undefined` if they are no UTF-8. */
export function textOfHeader(value: string): string | undefined {
  // What has more than bytes is text already.
  if (isAscii(value) || /[^\0-\xff]/.test(value)) return value;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.from(value, "latin1"));
  } catch {
    return undefined;
  }
}

/** The bytes of the text in UTF-8, as Node takes the bytes of a header. */
export function bytesForHeader(text: string): string {
  return Buffer.from(text).toString("latin1");
}
