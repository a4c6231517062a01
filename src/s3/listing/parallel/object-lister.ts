import type { ListObjectsV2CommandInput, ListObjectsV2CommandOutput } from "@aws-sdk/client-s3";
import type { CallOptions } from "../../../core/call/call-options.js";
import type { ListedPage } from "../../../core/paging/listing.js";
import type { ObjectSummary } from "../../generated/object-summary.js";
import type { KeyBounds } from "./ranges/key-walk.js";
import { ObjectPart } from "./ranges/object-part.js";
import type { ObjectListing } from "./objects-handle.js";

const MOST_ON_PAGE = 1_000;

/** One page as the service returned it. */
export interface ListedObjects extends ListedPage<ObjectSummary, ListObjectsV2CommandOutput> {
  /** The input for the next page. */
  readonly next: object | undefined;
}

/** Requests pages of objects, from any key. */
export class ObjectLister {
  /** The collection's name, for errors. */
  readonly name: string;
  /** The prefix of all keys. */
  readonly prefix: string;
  readonly bounds: KeyBounds;
  /** The maximum number of objects of a page. */
  readonly pageSize: number;
  readonly #listing: ObjectListing;
  readonly #input: ListObjectsV2CommandInput;
  readonly #options: CallOptions;

  constructor(listing: ObjectListing, options: CallOptions) {
    listing.check();
    const [asked = {}] = listing.inputs();
    const { StartAfter: after, ...input } = asked as unknown as ListObjectsV2CommandInput;
    const { part } = listing.query;
    this.name = listing.name;
    this.prefix = input.Prefix ?? "";
    this.bounds = {
      after: after === "" ? undefined : after,
      end: part instanceof ObjectPart ? part.end : undefined,
    };
    this.pageSize = input.MaxKeys ?? MOST_ON_PAGE;
    this.#listing = listing;
    this.#input = input;
    this.#options = options;
  }

  /** The page after a key, or with a token. */
  async ask(from: object, abortSignal: AbortSignal): Promise<ListedObjects> {
    const listing = this.#listing;
    const page = listing.read(
      await listing.send({ ...this.#input, ...from }, { ...this.#options, abortSignal }),
    );
    return { ...page, next: listing.next(page.output) };
  }
}
