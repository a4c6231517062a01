import type { Batch, BatchCall } from "./batch-call.js";
import type { CallOptions } from "../call/call-options.js";
import type { ClientLike } from "../client/client-like.js";
import type { Context } from "../call/context.js";
import type { ListOptions } from "../paging/list-pages.js";

/** A batch action: the items that it acts on, and how it calls the service for them. */
export interface BatchAction<
  Client extends ClientLike,
  Item,
  Output extends object,
  Call extends BatchCall<Item, Output> = BatchCall<Item, Output>,
> {
  /** Its name in errors, such as `InstanceCollection.terminate`. */
  readonly name: string;
  readonly context: Context<Client>;
  readonly call: Call;
  /** The pages of items to act on, requested with these options. */
  pages(options: CallOptions, how?: ListOptions): AsyncIterable<Iterable<Item>>;
  /** Called after a call for these items was sent, whether or not it succeeded. */
  onSent?(items: Batch<Item>): void;
  /** Called after these items were deleted, or their deletion has started. */
  onEnded?(items: readonly Item[]): void;
}
