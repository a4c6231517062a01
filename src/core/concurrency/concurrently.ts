import { TaskGroup } from "./task-group.js";
import { untilAborted } from "./until-aborted.js";

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
  try {
    for await (const item of untilAborted(items, group.signal)) {
      await group.room(limit);
      group.add((signal) => run(item, signal));
    }
  } catch (error) {
    group.fail(error);
  }
  try {
    await group.done();
  } finally {
    group.close();
  }
}
