import { sleep } from "../../concurrency/abort.js";
import { isTransient } from "../../call/retry/may-pass.js";
import { type BatchAnswer, type EntryFailure, type EntryOutcome, failureOf } from "./entry-outcome.js";

/** The maximum number of entries of one call. */
export const MOST_ENTRIES = 10;

/** In milliseconds; it doubles with each attempt. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 5_000;

export interface EntriesOptions<Entry> {
  readonly abortSignal?: AbortSignal | undefined;
  readonly attempts?: number;
  /** Whether an entry may be retried, given the entries that have succeeded since. */
  readonly mayRepeat?: (entry: Entry, done: readonly Entry[]) => boolean;
}

/**
 * Sends at most ten entries in one call, and retries those that failed because of the service or the network. Resolves
 * to the outcome of each entry, in order; after an abort, the failures remain.
 *
 * @param send sends one call; each entry has a unique `Id`
 */
export async function sendEntries<Entry extends object, Result extends { readonly Id?: string | undefined }>(
  entries: readonly Entry[],
  send: (entries: (Entry & { Id: string })[]) => Promise<BatchAnswer<Result>>,
  { abortSignal, attempts = 5, mayRepeat = () => true }: EntriesOptions<Entry> = {},
): Promise<EntryOutcome<Result>[]> {
  const outcomes: EntryOutcome<Result>[] = [];
  let left = entries.map((_, index) => index);
  for (let attempt = 1; ; attempt++) {
    const found = await sendOnce(left, entries, send);
    for (const [index, outcome] of found) outcomes[index] = outcome;
    const done = entries.filter((_, index) => outcomes[index]?.failure === undefined);
    left = left.filter((index) => {
      const entry = entries[index];
      const isPassing = outcomes[index]?.failure?.isSenderFault === false;
      return entry && isPassing && mayRepeat(entry, done);
    });
    if (left.length === 0 || attempt >= attempts || abortSignal?.aborted) return outcomes;
    await pause(attempt, abortSignal);
    if (abortSignal?.aborted) return outcomes;
  }
}

async function sendOnce<Entry extends object, Result extends { readonly Id?: string | undefined }>(
  indexes: readonly number[],
  entries: readonly Entry[],
  send: (entries: (Entry & { Id: string })[]) => Promise<BatchAnswer<Result>>,
): Promise<Map<number, EntryOutcome<Result>>> {
  const named = indexes.flatMap((index) => {
    const entry = entries[index];
    return entry ? [{ ...entry, Id: String(index) }] : [];
  });
  let answer: BatchAnswer<Result>;
  try {
    answer = await send(named);
  } catch (error) {
    const failure = failureOf(error, !isTransient(error));
    return new Map(indexes.map((index) => [index, { failure }]));
  }
  const outcomes = new Map<number, EntryOutcome<Result>>(
    indexes.map((index) => [index, { failure: MISSING }]),
  );
  for (const result of answer.Successful ?? []) outcomes.set(Number(result.Id), { result });
  for (const { Id, SenderFault, Code = "", Message = "" } of answer.Failed ?? []) {
    const failure = { code: Code, message: Message, isSenderFault: SenderFault === true };
    outcomes.set(Number(Id), { failure });
  }
  return outcomes;
}

const MISSING: EntryFailure = {
  code: "NoResult",
  message: "The response does not mention the entry.",
  isSenderFault: false,
};

async function pause(attempt: number, abortSignal: AbortSignal | undefined): Promise<void> {
  const delay = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2);
  await sleep(delay, abortSignal).catch(() => undefined);
}
