import { AMPERSAND, ascii, CR, HASH, isAt, LF, LT, SEMICOLON } from "./bytes.js";
import type { Scanner } from "./scanner.js";
import { unreadable } from "../decoders/unreadable.js";

// What a byte tells of the text that it is in: that there is something to decode, or that it is not ASCII.
const DECODE = 1;
const WIDE = 2;
const SCRATCH = 4096;
const meanings = new Uint8Array(256).fill(WIDE, 0x80);
meanings[LF] = meanings[CR] = meanings[AMPERSAND] = DECODE;

/** Passes over the text that is next, up to the next tag, and gives what its bytes tell of it. */
export function passText(scanner: Scanner): number {
  const { bytes } = scanner;
  let { at } = scanner;
  let told = 0;
  for (let byte = bytes[at]!; byte !== LT; byte = bytes[++at]!) told |= meanings[byte]!;
  scanner.at = at;
  return told;
}

/** A stretch of text as the SDK reads it; `told` is what its bytes tell of it. */
export function textOf(bytes: Buffer, from: number, to: number, told: number): string {
  const encoding = (told & WIDE) === 0 ? "latin1" : "utf8";
  if ((told & DECODE) === 0) return bytes.toString(encoding, from, to);
  if (isQuoted(bytes, from, to)) return quoted(bytes, from, to);
  const room = roomFor(to - from);
  const text = room.toString(encoding, 0, decode(bytes, from, to, room));
  // Blanks with a line break are the layout of the document; those without are a value.
  return text.includes("\n") && text.trim() === "" ? "" : text;
}

const QUOTE = 0x22;
const QUOT = ascii("&quot;");

/** Whether there are two quotes, and nothing to decode between them: so nearly all ETags are sent. */
function isQuoted(bytes: Uint8Array, from: number, to: number): boolean {
  const [start, end] = [from + QUOT.length, to - QUOT.length];
  if (start > end || !isAt(bytes, from, QUOT) || !isAt(bytes, end, QUOT)) return false;
  let told = 0;
  for (let at = start; at < end; at++) told |= meanings[bytes[at]!]!;
  return told === 0;
}

/** The text between the quotes, and with them: made in one piece, of the bytes where they stand. */
function quoted(bytes: Buffer, from: number, to: number): string {
  const [start, end] = [from + QUOT.length - 1, to - QUOT.length];
  const [first, last] = [bytes[start]!, bytes[end]!];
  bytes[start] = bytes[end] = QUOTE;
  const text = bytes.toString("latin1", start, end + 1);
  // They are as they came: the SDK may have to read them, too.
  bytes[start] = first;
  bytes[end] = last;
  return text;
}

/** Where values are decoded, one after the other. Nothing becomes longer by it. */
let scratch: Buffer | undefined;

function roomFor(length: number): Buffer {
  return length > SCRATCH ? Buffer.allocUnsafe(length) : (scratch ??= Buffer.allocUnsafeSlow(SCRATCH));
}

/** Copies a stretch of text, with its entities and line ends decoded, and gives the length that it has then. */
function decode(bytes: Buffer, from: number, to: number, room: Buffer): number {
  let length = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    if (byte === AMPERSAND) {
      const end = endOfEntity(bytes, at);
      room[length++] = characterOf(bytes, at + 1, end);
      at = end;
    } else if (byte === CR) {
      if (bytes[at + 1] !== LF) room[length++] = LF;
    } else {
      room[length++] = byte;
    }
  }
  return length;
}

/** Those that come often. */
const USUAL: readonly (readonly [name: Uint8Array, character: number])[] = [
  [ascii("quot;"), 0x22],
  [ascii("amp;"), 0x26],
  [ascii("lt;"), 0x3c],
  [ascii("gt;"), 0x3e],
  [ascii("apos;"), 0x27],
  // As S3 stores written in Go encode a quotation mark.
  [ascii("#34;"), 0x22],
  [ascii("#39;"), 0x27],
];

/** No entity that is read here is longer. */
const LONGEST_ENTITY = 10;

function endOfEntity(bytes: Uint8Array, from: number): number {
  for (let at = from; at < from + LONGEST_ENTITY; at++) if (bytes[at] === SEMICOLON) return at;
  return unreadable("an ampersand without an entity");
}

/** The character that an entity stands for. The SDK has ideas of its own of those beyond ASCII. */
function characterOf(bytes: Buffer, from: number, end: number): number {
  for (const [name, character] of USUAL) if (isAt(bytes, from, name)) return character;
  const number = bytes[from] === HASH ? bytes.toString("latin1", from + 1, end) : "";
  const isNumber = /^(x[\dA-Fa-f]{1,6}|\d{1,7})$/.test(number);
  const character = Number(number.replace("x", "0x"));
  if (!isNumber || character >= 0x80) unreadable("an unusual entity");
  return character;
}
