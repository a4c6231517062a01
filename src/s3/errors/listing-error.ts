import { TucuxiError } from "../../core/errors/errors.js";

declare module "../../core/errors/errors.js" {
  interface TucuxiErrorsByCode {
    UnorderedListing: UnorderedListingError;
  }
}

/**
 * A bucket's keys were listed in another order than S3's, or one of them twice, where that matters: where a part of the
 * keys is listed, or several parts at a time, some could be missed and others come twice.
 */
export class UnorderedListingError extends TucuxiError {
  override readonly name = "UnorderedListingError";
  readonly code = "UnorderedListing";
  /** The listing, as `ObjectSummaryCollection`. */
  readonly collection: string;
  /** The key that came too late. */
  readonly key: string;
  /** The key that it should have come before. */
  readonly after: string;

  constructor(collection: string, key: string, after: string) {
    super(
      `${collection}: the service listed ${JSON.stringify(key)} after ${JSON.stringify(after)}. A part of a listing ` +
        "needs keys in the order of their bytes, each once. List all of it, without parallel() and range().",
    );
    this.collection = collection;
    this.key = key;
    this.after = after;
  }
}
