import { orAborted } from "./abort.js";

type AnyIterator<Item> = Iterator<Item> | AsyncIterator<Item>;

/** Yields the same items; waiting for the next one ends when the signal is aborted. */
export async function* untilAborted<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Item, undefined, undefined> {
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  let hasEnded = false;
  try {
    for (;;) {
      const result = await orAborted(Promise.resolve(iterator.next()), signal);
      hasEnded = result.done === true;
      if (result.done) return undefined;
      yield result.value;
    }
  } catch (error) {
    // An iteration that failed has ended.
    hasEnded = signal?.aborted !== true;
    throw error;
  } finally {
    // Not awaited: a source that hangs would block the caller, too.
    if (!hasEnded) void giveUp(iterator);
  }
}

async function giveUp<Item>(iterator: AnyIterator<Item>): Promise<void> {
  try {
    await iterator.return?.();
  } catch {
    // The caller has ended the iteration, or its failure is thrown.
  }
}
