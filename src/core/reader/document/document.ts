import { AMPERSAND, ascii, GT, isNameByte, LT } from "../scanner/bytes.js";
import type { Decoder } from "../decoders/decoder.js";
import { Scanner } from "../scanner/scanner.js";
import { unreadable } from "../scanner/unreadable.js";

/** The XML declaration. Other encodings than UTF-8, and anything else before the root, are left to the SDK. */
const DECLARATION =
  /^<\?xml version=(["'])1\.0\1(?: encoding=(["'])utf-8\2)?(?: standalone=(["'])(?:yes|no)\3)? ?\?>$/i;

/** In bytes. */
const LONGEST_DECLARATION = 80;

/** Reads a whole document whose root has this name, from its first byte to its last. */
export function readDocument<Value>(bytes: Buffer, root: string, decoder: Decoder<Value>): Value {
  const scanner = new Scanner(bytes);
  enterRoot(scanner, root);
  const value = decoder.read(scanner, ascii(root));
  scanner.passMargin();
  if (scanner.at !== bytes.length) unreadable("something behind the root");
  return value;
}

/** Skips everything before the root, and its start tag. */
export function enterRoot(scanner: Scanner, root: string): void {
  const { bytes } = scanner;
  if (bytes[1] === QUESTION) {
    const end = bytes.indexOf(GT) + 1;
    if (!DECLARATION.test(bytes.toString("latin1", 0, Math.min(end, LONGEST_DECLARATION)))) {
      unreadable("an unusual declaration");
    }
    scanner.at = end;
    scanner.passMargin();
  }
  // An "Error" among others, which S3 may send with a status of 200.
  if (bytes[scanner.at] !== LT || nameAt(scanner, scanner.at + 1) !== root) unreadable("an unexpected root");
  passNamespaces(scanner);
  scanner.isEmpty = false;
}

/** Skips the rest of a start tag with namespaces, which have no effect on the decoded object. */
function passNamespaces(scanner: Scanner): void {
  const { bytes } = scanner;
  const names = new Set<string>();
  for (;;) {
    const from = scanner.at;
    scanner.passMargin();
    if (bytes[scanner.at] === GT) break;
    if (scanner.at === from) unreadable("no blank before an attribute");
    const name = nameAt(scanner, scanner.at);
    const isNamespace = name === "xmlns" || /^xmlns:[\w.-]+$/.test(name);
    if (!isNamespace || names.size === names.add(name).size) unreadable("an attribute");
    passValue(scanner);
  }
  scanner.at++;
}

function passValue(scanner: Scanner): void {
  const { bytes, at } = scanner;
  const quote = bytes[at + 1];
  if (bytes[at] !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE)) unreadable("an unusual attribute");
  const end = bytes.indexOf(quote, at + 2);
  const value = bytes.subarray(at + 2, end);
  if (end === -1 || MARKUP.some((byte) => value.includes(byte))) unreadable("an unusual value");
  scanner.at = end + 1;
}

/** Skips a name and returns it. */
function nameAt(scanner: Scanner, from: number): string {
  const { bytes } = scanner;
  let end = from;
  while (isNameByte(bytes[end])) end++;
  scanner.at = end;
  return bytes.toString("latin1", from, end);
}

const QUESTION = 0x3f;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const MARKUP = [LT, GT, AMPERSAND];
