import { TucuxiError } from "../../core/errors/errors.js";

declare module "../../core/errors/errors.js" {
  interface TucuxiErrorsByCode {
    UnorderedListing: UnorderedListingError;
  }
}

/**
 * The service listed keys in another order than S3 does, or one of them twice. When a range of the keys is listed, or
 * several ranges at a time, some keys could be missed and others come twice.
 */
export class UnorderedListingError extends TucuxiError {
  override readonly name = "UnorderedListingError";
  readonly code = "UnorderedListing";
  /** The collection that was listed, such as `ObjectSummaryCollection`. */
  readonly collection: string;
  /** The key that came too late. */
  readonly key: string;
  /** The key that it should have come before. */
  readonly after: string;

  constructor(collection: string, key: string, after: string) {
    super(
      `${collection}: the service listed ${JSON.stringify(key)} after ${JSON.stringify(after)}. Listing a range ` +
        "requires keys in the order of their bytes, each once. List the whole bucket, without parallel() and range().",
    );
    this.collection = collection;
    this.key = key;
    this.after = after;
  }
}
