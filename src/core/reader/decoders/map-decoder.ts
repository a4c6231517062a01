import type { Decoder } from "./decoder.js";
import type { Scanner } from "../scanner/scanner.js";
import { StringDecoder } from "./string-decoder.js";
import { StructDecoder } from "./struct-decoder.js";
import { ListDecoder } from "./list-decoder.js";
import { unreadable } from "../scanner/unreadable.js";

/** Reads a map of strings: `<Params><entry><key>…</key><value>…</value></entry></Params>`. */
export class MapDecoder implements Decoder<Record<string, unknown>> {
  readonly #entries: ListDecoder;

  constructor(key: string, value: string, valueDecoder: Decoder) {
    const entry = new StructDecoder();
    entry.define([
      { name: "key", tag: key, decoder: new StringDecoder(), isFlat: false },
      { name: "value", tag: value, decoder: valueDecoder, isFlat: false },
    ]);
    this.#entries = new ListDecoder("entry", entry);
  }

  read(scanner: Scanner, name: Uint8Array): Record<string, unknown> {
    scanner.passBlanks();
    if (scanner.isAtEnd()) {
      scanner.leave(name);
      return {};
    }
    const entries = this.#entries.read(scanner, name) as { key?: string; value?: unknown }[];
    // The SDK fails on a map with other elements, and on an entry without a key or a value.
    if (entries.length === 0) unreadable("a map without entries");
    const map: Record<string, unknown> = {};
    for (const { key, value } of entries) {
      if (key === undefined || value === undefined || key in Object.prototype) unreadable("an unusual entry");
      map[key] = value;
    }
    return map;
  }

  empty(): Record<string, unknown> {
    return {};
  }
}
