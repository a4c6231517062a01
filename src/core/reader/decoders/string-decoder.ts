import type { Decoder } from "./decoder.js";
import type { Scanner } from "../scanner/scanner.js";
import { passText, textOf } from "../scanner/text.js";

/** Reads a string. In a list the same value is often repeated; the previous string is then reused. */
export class StringDecoder implements Decoder<string> {
  #last = "";
  // Position of the last string, and its document's number. Decoders must not hold on to the document itself.
  #document = -1;
  #from = 0;
  #length = 0;

  read(scanner: Scanner, name: Uint8Array): string {
    const { bytes, document, at: from } = scanner;
    const flags = passText(scanner);
    const to = scanner.at;
    scanner.leave(name);
    if (from === to) return "";
    const length = to - from;
    if (
      length === this.#length &&
      document === this.#document &&
      isRepeated(bytes, this.#from, from, length)
    ) {
      return this.#last;
    }
    this.#document = document;
    this.#from = from;
    this.#length = length;
    return (this.#last = textOf(bytes, from, to, flags));
  }

  empty(): string {
    return "";
  }
}

/** Compares from the end, because ids and times usually differ there. */
function isRepeated(bytes: Uint8Array, before: number, from: number, length: number): boolean {
  for (let index = length - 1; index >= 0; index--) {
    if (bytes[before + index] !== bytes[from + index]) return false;
  }
  return true;
}
