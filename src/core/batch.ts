import { sleep } from "./abort.js";
import type { CallOptions } from "./call-options.js";
import type { ClientLike, CommandOf } from "./client-like.js";
import type { Context } from "./context.js";
import { dryRun } from "./dry-run.js";
import { isAbortError } from "./error-guards.js";
import { BatchActionError, type BatchFailure } from "./errors.js";
import { oneAhead } from "./one-ahead.js";
import type { Page } from "./page.js";
import type { Query } from "./query.js";

/** At least one item. */
export type Batch<Item> = readonly [Item, ...Item[]];

/** How a batch action calls the service for some of the items. */
export interface BatchCall<Item, Output extends object> {
  /** The command for the items, which are never none: no ids would mean all of them. */
  command(items: Batch<Item>): CommandOf<Output>;
  /** What names an item in a `BatchActionError`. */
  id(item: Item): string;
  /** The items that a successful response says have failed. */
  failures?(output: Output): readonly BatchFailure[];
  /** The most items that one call may take. */
  readonly max?: number;
  /** Splits a page into the calls that it takes, where one call cannot name them all exactly. */
  group?(items: Batch<Item>): readonly Batch<Item>[];
  /** The codes of failures that may pass: such items are tried again, a few times. */
  readonly transient?: readonly string[];
  /** Sends one call of the batch, where that is not always the command. */
  send?(items: Batch<Item>, options: CallOptions): Promise<Output>;
  /** Whether the next page is asked for before one is acted on: the listing goes on from an item, which is gone then. */
  readonly listsAhead?: boolean;
}

const ATTEMPTS = 5;
/** In milliseconds; it doubles with each attempt. */
const FIRST_DELAY = 100;

/**
 * Runs a batch action: one call per page, in order, none for an empty page. The services take no ids for all
 * ids, so it runs only over what the caller named: by `.all()`, or by a filter that says something.
 */
export async function runBatch<Client extends ClientLike, Item, Output extends object>(
  action: string,
  context: Context<Client>,
  query: Query<Item>,
  pages: () => AsyncIterable<Page<Item, object>>,
  call: BatchCall<Item, Output>,
  options: CallOptions,
): Promise<Output[]> {
  refuseUnlessNamed(action, query);
  const progress: Progress<Output> = { responses: [], failures: [], succeeded: [] };
  try {
    for await (const page of call.listsAhead ? oneAhead(pages()) : pages()) {
      for (const items of calls(page.toArray(), call)) {
        await runCall(context, call, items, options, progress);
      }
    }
  } catch (error) {
    if (isAbortError(error) || progress.responses.length === 0) throw error;
    // What went through must not be lost with the error of what came after.
    throw new BatchActionError({ action, ...progress }, { cause: error });
  }
  if (progress.failures.length > 0) throw new BatchActionError({ action, ...progress });
  return progress.responses;
}

/**
 * Asks of each call of a batch action whether it would be allowed, and changes nothing. What nobody named is
 * refused as it would be for the action itself; nothing to act on is allowed.
 */
export async function dryRunBatch<Client extends ClientLike, Item, Output extends object>(
  action: string,
  context: Context<Client>,
  query: Query<Item>,
  pages: () => AsyncIterable<Page<Item, object>>,
  call: BatchCall<Item, Output>,
  options: CallOptions,
): Promise<boolean> {
  refuseUnlessNamed(action, query);
  for await (const page of pages()) {
    for (const items of calls(page.toArray(), call)) {
      if (!(await dryRun(context, call.command(items), options))) return false;
    }
  }
  return true;
}

/** What a batch action would touch. What nobody named is refused as it would be for the action itself. */
export async function batchItems<Item>(
  action: string,
  query: Query<Item>,
  pages: () => AsyncIterable<Page<Item, object>>,
): Promise<Item[]> {
  refuseUnlessNamed(action, query);
  const items: Item[] = [];
  for await (const page of pages()) for (const item of page) items.push(item);
  return items;
}

interface Progress<Output> {
  readonly responses: Output[];
  readonly failures: BatchFailure[];
  readonly succeeded: string[];
}

/** One call, and those that repeat it for the items whose failure may pass. */
async function runCall<Client extends ClientLike, Item, Output extends object>(
  context: Context<Client>,
  call: BatchCall<Item, Output>,
  items: Batch<Item>,
  options: CallOptions,
  progress: Progress<Output>,
): Promise<void> {
  let left: readonly Item[] = items;
  for (let attempt = 1; isBatch(left); attempt++) {
    const ids = left.map((item) => call.id(item));
    const output = await sendOrNote(context, call, left, ids, options, progress);
    const failures = call.failures?.(output) ?? [];
    const failed = new Set(failures.map(({ id }) => id));
    const mayPass = ({ id, code }: BatchFailure): boolean =>
      attempt < ATTEMPTS && ids.includes(id) && call.transient?.includes(code) === true;
    const again = new Set(failures.filter(mayPass).map(({ id }) => id));
    progress.responses.push(output);
    progress.failures.push(...failures.filter(({ id }) => !again.has(id)));
    progress.succeeded.push(...ids.filter((id) => !failed.has(id)));
    left = left.filter((_, index) => again.has(ids[index] ?? ""));
    // Spread out, so that many that were told to slow down do not all come back at once.
    if (isBatch(left))
      await sleep(FIRST_DELAY * 2 ** (attempt - 1) * (0.5 + Math.random() / 2), options.abortSignal);
  }
}

async function sendOrNote<Client extends ClientLike, Item, Output extends object>(
  context: Context<Client>,
  call: BatchCall<Item, Output>,
  items: Batch<Item>,
  ids: readonly string[],
  options: CallOptions,
  progress: Progress<Output>,
): Promise<Output> {
  try {
    return await (call.send?.(items, options) ?? context.send(call.command(items), options));
  } catch (error) {
    if (error instanceof Error && !isAbortError(error)) {
      progress.failures.push(...ids.map((id) => ({ id, code: error.name, message: error.message })));
    }
    throw error;
  }
}

function refuseUnlessNamed<Item>(action: string, query: Query<Item>): void {
  const reason = query.unsafe ?? query.invalid;
  if (reason !== undefined) throw new TypeError(`${action} touches nothing: ${reason}.`);
  if (!query.isArmed) {
    throw new TypeError(
      `${action} touches nothing: no filter says what to act on. ` +
        "Call it on .filter(…) with something named, or on .all() if everything is meant.",
    );
  }
}

function calls<Item, Output extends object>(items: Item[], call: BatchCall<Item, Output>): Batch<Item>[] {
  if (!isBatch(items)) return [];
  const groups = call.group?.(items) ?? [items];
  const { max = Infinity } = call;
  return groups.flatMap((group) => chunks(group, max));
}

function chunks<Item>(items: Batch<Item>, max: number): Batch<Item>[] {
  if (items.length <= max) return [items];
  const parts: Batch<Item>[] = [];
  for (let start = 0; start < items.length; start += max) {
    const part = items.slice(start, start + max);
    if (isBatch(part)) parts.push(part);
  }
  return parts;
}

function isBatch<Item>(items: readonly Item[]): items is Batch<Item> {
  return items.length > 0;
}
