import { AMPERSAND, ascii, CR, HASH, isAt, LF, LT, SEMICOLON } from "./bytes.js";
import type { Scanner } from "./scanner.js";
import { unreadable } from "./unreadable.js";

// Flags for the bytes of a text: it has something to decode, or it is not ASCII.
const DECODE = 1;
const WIDE = 2;
const SCRATCH = 4096;
const meanings = new Uint8Array(256).fill(WIDE, 0x80);
meanings[LF] = meanings[CR] = meanings[AMPERSAND] = DECODE;

/** Skips the next text, up to the next tag, and returns its flags. */
export function passText(scanner: Scanner): number {
  const { bytes } = scanner;
  let { at } = scanner;
  let flags = 0;
  for (let byte = bytes[at]!; byte !== LT; byte = bytes[++at]!) flags |= meanings[byte]!;
  scanner.at = at;
  return flags;
}

/** A piece of text as the SDK reads it; `flags` are its flags. */
export function textOf(bytes: Buffer, from: number, to: number, flags: number): string {
  const encoding = (flags & WIDE) === 0 ? "latin1" : "utf8";
  if ((flags & DECODE) === 0) return bytes.toString(encoding, from, to);
  if (isQuoted(bytes, from, to)) return quoted(bytes, from, to);
  const room = roomFor(to - from);
  const text = room.toString(encoding, 0, decode(bytes, from, to, room));
  // Whitespace with a line break is the document's layout; other whitespace is a value.
  return text.includes("\n") && text.trim() === "" ? "" : text;
}

const QUOTE = 0x22;
const QUOT = ascii("&quot;");

/** Whether the text is quoted, with nothing to decode between the quotes, as nearly all ETags are. */
function isQuoted(bytes: Uint8Array, from: number, to: number): boolean {
  const [start, end] = [from + QUOT.length, to - QUOT.length];
  if (start > end || !isAt(bytes, from, QUOT) || !isAt(bytes, end, QUOT)) return false;
  let flags = 0;
  for (let at = start; at < end; at++) flags |= meanings[bytes[at]!]!;
  return flags === 0;
}

/** The text with its quotes decoded, made in place as one string. */
function quoted(bytes: Buffer, from: number, to: number): string {
  const [start, end] = [from + QUOT.length - 1, to - QUOT.length];
  const [first, last] = [bytes[start]!, bytes[end]!];
  bytes[start] = bytes[end] = QUOTE;
  const text = bytes.toString("latin1", start, end + 1);
  // Restores the bytes: the SDK may have to read them, too.
  bytes[start] = first;
  bytes[end] = last;
  return text;
}

/** A shared buffer for decoding; decoding never makes a text longer. */
let scratch: Buffer | undefined;

function roomFor(length: number): Buffer {
  return length > SCRATCH ? Buffer.allocUnsafe(length) : (scratch ??= Buffer.allocUnsafeSlow(SCRATCH));
}

/** Copies a piece of text, decodes its entities and line ends, and returns its new length. */
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

const USUAL: readonly (readonly [name: Uint8Array, character: number])[] = [
  [ascii("quot;"), 0x22],
  [ascii("amp;"), 0x26],
  [ascii("lt;"), 0x3c],
  [ascii("gt;"), 0x3e],
  [ascii("apos;"), 0x27],
  // The quotation mark as encoded by S3 stores written in Go.
  [ascii("#34;"), 0x22],
  [ascii("#39;"), 0x27],
];

const LONGEST_ENTITY = 10;

function endOfEntity(bytes: Uint8Array, from: number): number {
  for (let at = from; at < from + LONGEST_ENTITY; at++) if (bytes[at] === SEMICOLON) return at;
  return unreadable("an ampersand without an entity");
}

/** The character of an entity. Those beyond ASCII are left to the SDK, which treats them differently. */
function characterOf(bytes: Buffer, from: number, end: number): number {
  for (const [name, character] of USUAL) if (isAt(bytes, from, name)) return character;
  const number = bytes[from] === HASH ? bytes.toString("latin1", from + 1, end) : "";
  const isNumber = /^(x[\dA-Fa-f]{1,6}|\d{1,7})$/.test(number);
  const character = Number(number.replace("x", "0x"));
  if (!isNumber || character >= 0x80) unreadable("an unusual entity");
  return character;
}
