/** Whether every header can hold the text. */
export function isAscii(text: string): boolean {
  return /^[\t\x20-\x7e]*$/.test(text);
}

/** Why a header cannot hold the text; `undefined` if it can, in UTF-8 if needed. */
export function headerFault(text: string): string | undefined {
  if (isAscii(text)) return undefined;
  if (/[^\t\x20-\x7e\x80-\uffff]/.test(text)) return "contains control characters";
  if (/\p{Surrogate}/u.test(text)) return "is not well-formed text";
  // The SDK signs each of them as a plain space, but the service verifies the bytes that were sent.
  if (/[^\S\t ]/.test(text)) return "contains a space character beyond ASCII, which cannot be signed";
  return undefined;
}

/** The text of a response header, whose bytes Node decodes as Latin-1; `undefined` if they are not UTF-8. */
export function textOfHeader(value: string): string | undefined {
  // Characters beyond Latin-1: it is decoded already.
  if (isAscii(value) || /[^\0-\xff]/.test(value)) return value;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.from(value, "latin1"));
  } catch {
    return undefined;
  }
}

/** The UTF-8 bytes of the text, in the form in which Node accepts the bytes of a header. */
export function bytesForHeader(text: string): string {
  return Buffer.from(text).toString("latin1");
}
