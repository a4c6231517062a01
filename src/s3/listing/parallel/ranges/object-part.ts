import type { ListingPart, PartReader } from "../../../../core/query/listing-part.js";
import type { ObjectSummary } from "../../../generated/object-summary.js";
import { compareBytes } from "../../../keys/byte-order.js";
import { type KeyBounds, KeyWalk } from "./key-walk.js";
import { refuseDelimiter } from "./refuse-unless-whole.js";

/** The objects between two keys. */
export class ObjectPart implements ListingPart<ObjectSummary>, KeyBounds {
  readonly after: string | undefined;
  readonly end: string | undefined;
  readonly #prefix: string;
  readonly #collection: string;

  constructor(collection: string, prefix: string, { after, end }: KeyBounds) {
    this.#collection = collection;
    this.#prefix = prefix;
    this.after = after;
    this.end = end;
  }

  get id(): string {
    return JSON.stringify([this.#prefix, this.after, this.end]);
  }

  begin(input: object): PartReader<ObjectSummary> {
    refuseDelimiter(`${this.#collection}.range`, input);
    const walk = new KeyWalk(this.#collection, this);
    return (items) => {
      const { count, isEnd } = walk.take(items.map(({ key }) => key));
      return { items: items.slice(0, count), isEnd };
    };
  }

  /** A later filter narrows the range and never extends it. */
  narrowed(input: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const { Prefix: prefix = "", StartAfter: after } = input as Beginnings;
    const inBoth = longer(this.#prefix, prefix);
    const afterBoth = later(this.after, after);
    return {
      ...input,
      ...(inBoth !== "" && { Prefix: inBoth }),
      ...(afterBoth !== undefined && { StartAfter: afterBoth }),
    };
  }
}

/** The members of an input that determine where a listing begins. */
export interface Beginnings {
  readonly Prefix?: string | undefined;
  readonly StartAfter?: string | undefined;
}

export function later(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || one === "") return other === "" ? undefined : other;
  return other !== undefined && compareBytes(other, one) > 0 ? other : one;
}

/**
 * The prefix of keys that have both.
 *
 * @throws {TypeError} if no key can have both
 */
export function longer(one: string, other: string): string {
  if (one.startsWith(other)) return one;
  if (other.startsWith(one)) return other;
  throw new TypeError(
    `range: no key begins with ${JSON.stringify(one)} and with ${JSON.stringify(other)}. A range and filters narrow ` +
      "each other.",
  );
}
