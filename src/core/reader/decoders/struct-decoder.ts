import { ascii } from "../scanner/bytes.js";
import type { Decoder } from "./decoder.js";
import { ListDecoder } from "./list-decoder.js";
import type { Scanner } from "../scanner/scanner.js";
import { unreadable } from "../scanner/unreadable.js";

/** A member of a structure, in the document and in the decoded object. */
export interface Member {
  /** Its name in the SDK. */
  readonly name: string;
  /** The name of its element. */
  readonly tag: string;
  /** Reads its element, or each of its elements if it is a list of them. */
  readonly decoder: Decoder;
  /** Whether it is a flattened list: its items are direct children of the structure. */
  readonly isFlat: boolean;
}

/** A member in the order in which elements are looked up. */
class Place {
  readonly name: string;
  readonly tag: Uint8Array;
  readonly decoder: Decoder;
  readonly isFlat: boolean;
  readonly index: number;
  /** The member that followed it last time; the rows of a list are usually alike. */
  next: Place | undefined;

  constructor({ name, tag, decoder, isFlat }: Member, index: number) {
    this.name = name;
    this.tag = ascii(tag);
    this.decoder = decoder;
    this.isFlat = isFlat;
    this.index = index;
    this.next = isFlat ? this : undefined;
  }
}

/** Reads a structure. Elements that are not in the schema are skipped. */
export class StructDecoder implements Decoder<Record<string, unknown>> {
  #places: readonly Place[] = [];
  #byTag: ReadonlyMap<string, Place> = new Map();
  #first: Place | undefined;
  // Collects the values of a row. A structure nested in one of its own kind uses another array.
  #spare: unknown[] | undefined;

  /** Sets the members, in the schema's order. Not in the constructor, because a structure may contain itself. */
  define(members: readonly Member[]): void {
    this.#places = members.map((member, index) => new Place(member, index));
    this.#byTag = new Map(members.map(({ tag }, index) => [tag, this.#places[index]!]));
  }

  read(scanner: Scanner, name: Uint8Array): Record<string, unknown> {
    const values = this.#spare ?? this.#noValues();
    this.#spare = undefined;
    this.#readMembers(scanner, values, false);
    scanner.leave(name);
    const object = this.#objectOf(values);
    this.#spare = values.fill(undefined);
    return object;
  }

  /** Reads the members before the first list; `undefined` if there is no list. */
  readHead(scanner: Scanner): Record<string, unknown> | undefined {
    const values = this.#noValues();
    return this.#readMembers(scanner, values, true) ? this.#objectOf(values) : undefined;
  }

  empty(): Record<string, unknown> {
    return {};
  }

  /** Reads up to the end tag, or with `endsAtList` up to the first list; returns whether it stopped at a list. */
  #readMembers(scanner: Scanner, values: unknown[], endsAtList: boolean): boolean {
    let last: Place | undefined;
    for (;;) {
      scanner.passBlanks();
      if (scanner.isAtEnd()) return false;
      const place = this.#enter(scanner, last);
      if (place === undefined) continue;
      last = place;
      const { decoder, index, isFlat } = place;
      if (endsAtList && (isFlat || decoder instanceof ListDecoder)) return true;
      const value = scanner.isEmpty ? decoder.empty() : decoder.read(scanner, place.tag);
      const before = values[index];
      if (!isFlat) {
        if (before !== undefined) unreadable("an element that is there twice");
        values[index] = value;
      } else if (before === undefined) {
        values[index] = [value];
      } else {
        (before as unknown[]).push(value);
      }
    }
  }

  /** Enters the next element, or skips it if it is unknown. */
  #enter(scanner: Scanner, last: Place | undefined): Place | undefined {
    const guess = last ? last.next : this.#first;
    if (guess && scanner.enter(guess.tag)) return guess;
    const tag = scanner.enterAny();
    const place = this.#byTag.get(tag);
    if (place === undefined) scanner.skip(tag);
    else if (last) last.next = place;
    else this.#first = place;
    return place;
  }

  #noValues(): unknown[] {
    return this.#places.map(nothing);
  }

  /** In the schema's order, as in the SDK, whatever the order of the document. */
  #objectOf(values: readonly unknown[]): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    for (const { name, index } of this.#places) {
      const value = values[index];
      if (value !== undefined) object[name] = value;
    }
    return object;
  }
}

function nothing(): undefined {
  return undefined;
}
