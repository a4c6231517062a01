import type { BatchCall } from "../batch/batch-call.js";
import type { BatchOptions, CallOptions } from "../call/call-options.js";
import type { ClientLike } from "../client/client-like.js";
import type { Listing } from "../paging/listing.js";
import type { Page } from "../paging/page.js";
import type { ListingPart } from "../query/listing-part.js";

/**
 * What a hand-written function may do for a collection; the generated method passes it, with the collection itself. A
 * function declares the part that it needs (`Pick<CollectionHandle, "batch">`), so that a test can stub it.
 */
export interface CollectionHandle<
  Client extends ClientLike,
  Item,
  Output extends object,
  Paged extends Page<Item, Output>,
  Self,
> {
  readonly listing: Listing<Client, Item, Output, Paged>;
  /** Runs a batch action: one call per page, for every targeted resource. */
  batch<Result extends object>(
    action: string,
    call: BatchCall<Item, Result>,
    options?: BatchOptions,
  ): Promise<Result[]>;
  /** The resources that a batch action would touch, by the rules of batch actions; only lists, and changes nothing. */
  batchItems(action: string, options?: CallOptions): Promise<Item[]>;
  /** A collection of a part of what the service lists. */
  withPart(part: ListingPart<Item>): Self;
}
