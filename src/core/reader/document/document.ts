import { ascii, GT } from "./bytes.js";
import type { Decoder } from "../decoders/decoder.js";
import { Scanner } from "./scanner.js";
import { unreadable } from "../decoders/unreadable.js";

/** What stands before the root. Another encoding than UTF-8 is not for this reader, nor is more than this. */
const DECLARATION =
  /^<\?xml version=(["'])1\.0\1(?: encoding=(["'])utf-8\2)?(?: standalone=(["'])(?:yes|no)\3)? ?\?>$/i;

/** A start tag with nothing but the names of namespaces, which have no part in the object that comes of it. */
const ROOT = /^<([A-Za-z][\w.-]*)((?:\s+xmlns(?::[\w.-]+)?=(?:"[^"<&]*"|'[^'<&]*'))*)\s*>$/;

/** Reads a whole document whose root has this name, from its first byte to its last. */
export function readDocument<Value>(bytes: Buffer, root: string, decoder: Decoder<Value>): Value {
  const scanner = new Scanner(bytes);
  enterRoot(scanner, root);
  const value = decoder.read(scanner, ascii(root));
  scanner.passMargin();
  if (scanner.at !== bytes.length) unreadable("something behind the root");
  return value;
}

/** Passes over what stands before the root, and over its start tag. */
export function enterRoot(scanner: Scanner, root: string): void {
  if (scanner.bytes[1] === QUESTION) {
    if (!DECLARATION.test(tagAt(scanner))) unreadable("an unusual declaration");
    scanner.passMargin();
  }
  const [, name, attributes = ""] = ROOT.exec(tagAt(scanner)) ?? [];
  // An "Error" among others, which S3 may send with a status of 200.
  if (name !== root) unreadable("an unexpected root");
  const names = attributes.match(/xmlns[^=]*=/g) ?? [];
  if (new Set(names).size < names.length) unreadable("an attribute that is there twice");
  scanner.isEmpty = false;
}

const QUESTION = 0x3f;

/** The tag that is next, which is passed over. */
function tagAt(scanner: Scanner): string {
  const { bytes, at } = scanner;
  scanner.at = bytes.indexOf(GT, at) + 1;
  return bytes.toString("latin1", at, scanner.at);
}
