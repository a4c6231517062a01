import type { ListingPart, PartReader } from "../../../core/listing-part.js";
import type { ObjectSummary } from "../../generated/object-summary.js";
import { refuseDelimiter } from "./refuse-unless-whole.js";
import { type KeyBounds, KeyWalk } from "./key-walk.js";

/** The objects between two keys. */
export class ObjectPart implements ListingPart<ObjectSummary>, KeyBounds {
  readonly after: string | undefined;
  readonly end: string | undefined;
  readonly #collection: string;

  constructor(collection: string, { after, end }: KeyBounds) {
    this.#collection = collection;
    this.after = after;
    this.end = end;
  }

  begin(input: object): PartReader<ObjectSummary> {
    refuseDelimiter(`${this.#collection}.range`, input);
    const walk = new KeyWalk(this.#collection, this);
    return (items) => {
      const { count, isEnd } = walk.take(items.map(({ key }) => key));
      return { items: items.slice(0, count), isEnd };
    };
  }
}
