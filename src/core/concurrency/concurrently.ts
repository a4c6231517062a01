import { orAborted } from "./abort.js";
import { TaskGroup } from "./task-group.js";

/**
 * Runs a function for each item, at most `limit` at once. The next item is fetched meanwhile, so at most `limit + 1`
 * items are held. The first failure, of an item or of the iteration, aborts the signal of the others and is thrown when
 * all have ended. Aborting `abortSignal` likewise throws an `AbortError`.
 *
 * A source of items that hangs is abandoned: its `return` is called, but not awaited.
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
    // An iteration that failed has already ended.
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

/** Returns the next item; throws if the signal is aborted first. */
async function nextOf<Item>(iterator: AnyIterator<Item>, signal: AbortSignal): Promise<IteratorResult<Item>> {
  return orAborted(Promise.resolve(iterator.next()), signal);
}

function giveUp<Item>(iterator: AnyIterator<Item>): void {
  try {
    const result: unknown = iterator.return?.();
    if (result instanceof Promise) result.catch(() => {});
  } catch {
    // The first failure is thrown instead.
  }
}
