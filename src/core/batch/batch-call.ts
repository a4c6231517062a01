import type { CallOptions } from "../call/call-options.js";
import type { Context } from "../call/context.js";
import type { ClientLike, CommandOf } from "../client/client-like.js";
import type { ListOptions } from "../paging/list-pages.js";
import type { BatchFailure } from "../errors/errors.js";
import { chunks } from "../query/chunks.js";

/** At least one item. */
export type Batch<Item> = readonly [Item, ...Item[]];

/** The items of a page after they were loaded. */
export interface PreparedItems<Item> {
  readonly loaded: Item[];
  readonly notFound: readonly Item[];
}

/** How a batch action calls the service for some items: by a command, or by a function that sends several requests. */
export type BatchCall<Item, Output extends object> = CommandCall<Item, Output> | SentCall<Item, Output>;

export interface CommandCall<Item, Output extends object> extends CallDetails<Item, Output> {
  /** The command for the items, of which there is at least one: no ids would mean all. */
  command(items: Batch<Item>): CommandOf<Output>;
  readonly send?: undefined;
}

export interface SentCall<Item, Output extends object> extends CallDetails<Item, Output> {
  readonly command?: undefined;
  /** Performs the action; it counts as one call. */
  send(items: Batch<Item>, options: CallOptions): Promise<Output>;
}

interface CallDetails<Item, Output extends object> {
  /** The caller's input besides the items. */
  readonly input?: object;
  /** The class of the command, by which the input is checked before anything is listed. */
  readonly Command?: new (input: never) => { readonly input: object };
  /** Whether the call deletes the items, or starts to. */
  readonly ends?: boolean;
  /** The identifier of an item in a `BatchActionError`. */
  id(item: Item): string;
  /** The items that a successful response reports as failed. */
  failures?(output: Output, items: Batch<Item>): readonly BatchFailure[];
  /** The maximum number of items of a call. If it is 1, a refused call is a failure of its item only. */
  readonly max?: number;
  /** The codes of errors that refuse a call because of some of its items: it is retried with the others. */
  readonly itemErrors?: readonly string[];
  /** Loads the items of a page if calls need their attributes. Items that are not found become failures. */
  prepare?(items: readonly Item[], options: CallOptions): Promise<PreparedItems<Item>>;
  /** Splits a page into calls, if one call cannot select exactly its items. */
  group?(items: Batch<Item>): readonly Batch<Item>[];
  /** The codes of temporary failures: such items are retried a few times. */
  readonly transient?: readonly string[];
  /** Whether the next page is requested first: the listing continues from an item that will be gone. */
  readonly listsAhead?: boolean;
}

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

/** The items of a page, with the data that their calls need. */
export async function preparedItems<Item, Output extends object>(
  page: Iterable<Item>,
  call: BatchCall<Item, Output>,
  options: CallOptions,
): Promise<PreparedItems<Item>> {
  const items = [...page];
  return (await call.prepare?.(items, options)) ?? { loaded: items, notFound: [] };
}

export function callsOf<Item, Output extends object>(
  items: Item[],
  call: BatchCall<Item, Output>,
): Batch<Item>[] {
  if (!isBatch(items)) return [];
  const groups = call.group?.(items) ?? [items];
  return groups.flatMap((group) => chunks(group, call.max ?? Infinity));
}

export function isBatch<Item>(items: readonly Item[]): items is Batch<Item> {
  return items.length > 0;
}
