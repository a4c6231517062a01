import { TucuxiError } from "./errors.js";

declare module "./errors.js" {
  interface TucuxiErrorsByCode {
    InvalidCursor: InvalidCursorError;
    ListingMismatch: ListingMismatchError;
  }
}

/** How a listed identifier must relate to what was requested. */
export type ListedHow = "is one of" | "begins with" | "comes after";

/**
 * A list contains something that does not begin with the requested prefix, does not come after the requested `StartAfter`,
 * or is none of the requested ids: the store, or a proxy in front of it, ignores the query. Thrown by batch actions and transfers,
 * before they touch anything on that page.
 */
export class ListingMismatchError extends TucuxiError {
  override readonly name = "ListingMismatchError";
  readonly code = "ListingMismatch";
  /** The listing, as `ObjectSummaryCollection`. */
  readonly collection: string;
  /** What was requested: a prefix, a `StartAfter` or ids. */
  readonly requested: string;
  /** What was listed: a key, for instance. */
  readonly listed: string;

  constructor(collection: string, requested: string, listed: string, how: ListedHow = "begins with") {
    super(
      `${collection}: the query is for what ${how} ${JSON.stringify(requested)}, but the service listed ` +
        `${JSON.stringify(listed)}. Check for a proxy that drops the query of requests.`,
    );
    this.collection = collection;
    this.requested = requested;
    this.listed = listed;
  }
}

/** `startFrom` was given something other than the cursor of a page of the same collection, with the same filters. */
export class InvalidCursorError extends TucuxiError {
  override readonly name = "InvalidCursorError";
  readonly code = "InvalidCursor";
  /** The listing, as `ObjectSummaryCollection`. */
  readonly collection: string;

  constructor(collection: string, why: string) {
    super(
      `${collection}: the cursor cannot be used, because ${why}. startFrom expects the cursor of a page of the same ` +
        "collection, with the same filters.",
    );
    this.collection = collection;
  }
}
