import { type BatchAction, callsOf, type CommandCall, preparedItems } from "./batch-call.js";
import { BatchRun } from "./run/batch-run.js";
import { BATCH_CONCURRENCY, type BatchOptions, type CallOptions } from "../call/call-options.js";
import type { ClientLike } from "../client/client-like.js";
import { plainInput } from "../call/input/input-members.js";
import { dryRun } from "./dry-run.js";
import { isAbortError } from "../errors/error-guards.js";
import { oneAhead } from "../paging/one-ahead.js";
import { positiveInteger } from "../query/query.js";
import { SignalGroup } from "../concurrency/signal-group.js";

/**
 * Runs a batch action: one call per page, several at a time, none for an empty page. Services treat an empty list of
 * ids as all ids, so it acts only on what the caller selected: with `.all()`, or with a filter that selects something.
 *
 * The first failure ends the listing; the calls in flight are awaited, so that the report is complete.
 */
export async function runBatch<Client extends ClientLike, Item, Output extends object>(
  batch: BatchAction<Client, Item, Output>,
  { concurrency = BATCH_CONCURRENCY, ...options }: BatchOptions,
): Promise<Output[]> {
  positiveInteger("concurrency", concurrency);
  const { call } = batch;
  checkInput(batch);
  const listing = new SignalGroup(options.abortSignal).open();
  const run = new BatchRun(batch, options, { concurrency, onFailure: () => listing.abort() });
  // With a concurrency of 1, each page is listed after the calls for the page before it.
  const isOneByOne = concurrency === 1;
  const pages = batch.pages({ ...options, abortSignal: listing.signal }, { readsAhead: !isOneByOne });
  try {
    let number = 0;
    for await (const page of call.listsAhead ? oneAhead(pages) : pages) {
      const prepared = await preparedItems(page, call, { ...options, abortSignal: listing.signal });
      run.refuse(prepared.notFound);
      for (const items of callsOf(prepared.loaded, call)) await run.start(items, number);
      if (isOneByOne) await run.settle();
      if (run.failure) break;
      number++;
    }
  } catch (error) {
    // The end of a listing because of a failure is not itself a failure.
    if (!run.failure || !isAbortError(error)) run.fail(error);
  }
  await run.settle();
  listing.close();
  return run.outputs();
}

/** Throws a `TypeError` for an input that no call of the batch may have, even if there are no items. */
function checkInput<Client extends ClientLike, Item, Output extends object>({
  call: { input, Command },
  context,
}: BatchAction<Client, Item, Output>): void {
  if (input === undefined) return;
  plainInput(input);
  if (Command) context.checkInput(Command, input);
}

/** Whether each call of a batch action would be allowed; true without items. An untargeted collection is refused. */
export async function dryRunBatch<Client extends ClientLike, Item, Output extends object>(
  batch: BatchAction<Client, Item, Output, CommandCall<Item, Output>>,
  options: CallOptions,
): Promise<boolean> {
  const { call, context } = batch;
  checkInput(batch);
  for await (const page of batch.pages(options)) {
    const { loaded, notFound } = await preparedItems(page, call, options);
    if (notFound.length > 0) return false;
    for (const items of callsOf(loaded, call)) {
      if (!(await dryRun(context, call.command(items), options))) return false;
    }
  }
  return true;
}
