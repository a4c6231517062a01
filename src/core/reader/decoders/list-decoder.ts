import { ascii } from "../scanner/bytes.js";
import type { Decoder } from "./decoder.js";
import type { Scanner } from "../scanner/scanner.js";

/** Reads a list that has an element of its own: `<tagSet><item>…</item><item>…</item></tagSet>`. */
export class ListDecoder implements Decoder<unknown[]> {
  readonly #name: string;
  readonly #tag: Uint8Array;
  readonly #item: Decoder;

  /** @param name of the element of each item */
  constructor(name: string, item: Decoder) {
    this.#name = name;
    this.#tag = ascii(name);
    this.#item = item;
  }

  read(scanner: Scanner, name: Uint8Array): unknown[] {
    const item = this.#item;
    const items: unknown[] = [];
    for (;;) {
      scanner.passBlanks();
      if (scanner.isAtEnd()) break;
      if (this.#enter(scanner)) {
        items.push(scanner.isEmpty ? item.empty() : item.read(scanner, this.#tag));
      }
    }
    scanner.leave(name);
    return items;
  }

  empty(): unknown[] {
    return [];
  }

  #enter(scanner: Scanner): boolean {
    if (scanner.enter(this.#tag)) return true;
    const name = scanner.enterAny();
    if (name === this.#name) return true;
    scanner.skip(name);
    return false;
  }
}
