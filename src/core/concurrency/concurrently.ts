import { orAborted } from "./abort.js";
import { TaskGroup } from "./task-group.js";

/**
 * Runs something for each item, at most `limit` at once; the next item is taken while they run, so that there are
 * `limit + 1` at most. The first failure, of an item or of the iteration, aborts the signal that the others
 * have, and is thrown once all of them have ended. So is an `AbortError` when `abortSignal` is aborted.
 *
 * A source of items that hangs is left behind: its `return` is called, and not waited for.
 */
export async function concurrently<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  limit: number,
  run: (item: Item, signal: AbortSignal) => Promise<void>,
  abortSignal?: AbortSignal,
): Promise<void> {
  const group = new TaskGroup(abortSignal);
  let iterator: AnyIterator<Item> | undefined;
  try {
    iterator = iteratorOf(items);
    for (;;) {
      const result = await nextOf(iterator, group.signal);
      if (result.done) break;
      await group.room(limit);
      group.add((signal) => run(result.value, signal));
    }
    iterator = undefined;
  } catch (error) {
    // An iteration that failed has ended.
    if (!group.signal.aborted) iterator = undefined;
    group.fail(error);
  }
  if (iterator) giveUp(iterator);
  try {
    await group.done();
  } finally {
    group.close();
  }
}

type AnyIterator<Item> = Iterator<Item> | AsyncIterator<Item>;

function iteratorOf<Item>(items: Iterable<Item> | AsyncIterable<Item>): AnyIterator<Item> {
  return Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
}

/** The next item; fails when the signal is aborted before it comes. */
async function nextOf<Item>(iterator: AnyIterator<Item>, signal: AbortSignal): Promise<IteratorResult<Item>> {
  return orAborted(Promise.resolve(iterator.next()), signal);
}

function giveUp<Item>(iterator: AnyIterator<Item>): void {
  try {
    const result: unknown = iterator.return?.();
    if (result instanceof Promise) result.catch(() => {});
  } catch {
    // The first failure is the one that is thrown.
  }
}
