import { ascii, GT, isAt, isBlank, LT, SLASH } from "../scanner/bytes.js";

/** Markup that may precede the root, more specific first: its start and its end. */
const MARKUP = [
  ["<?", "?>"],
  ["<!--", "-->"],
  ["<!", ">"],
].map(([start = "", end = ""]) => ({ start: ascii(start), end }));

const BYTE_ORDER_MARK = Uint8Array.of(0xef, 0xbb, 0xbf);

const COLON = 0x3a;

/**
 * The name of a document's root, without its prefix; `undefined` if there is none. Each byte is visited once, whatever
 * the service sent; a regular expression could be made to backtrack.
 */
export function rootNameOf(bytes: Buffer): string | undefined {
  let at = isAt(bytes, 0, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  for (;;) {
    while (isBlank(bytes[at])) at++;
    if (bytes[at] !== LT) return undefined;
    const from = at;
    const markup = MARKUP.find(({ start }) => isAt(bytes, from, start));
    if (!markup) return nameAt(bytes, at + 1);
    const end = bytes.indexOf(markup.end, at + markup.start.length, "latin1");
    if (end === -1) return undefined;
    at = end + markup.end.length;
  }
}

function nameAt(bytes: Buffer, start: number): string | undefined {
  let from = start;
  let end = start;
  for (let byte = bytes[end]; byte !== GT && byte !== SLASH && !isBlank(byte); byte = bytes[++end]) {
    if (byte === undefined || byte === LT) return undefined;
    if (byte === COLON) from = end + 1;
  }
  return end > from ? bytes.toString("latin1", from, end) : undefined;
}
