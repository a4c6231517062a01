import { orAborted } from "./abort.js";

/** Yields the same items; waiting for the next one ends when the signal is aborted. */
export async function* untilAborted<Item>(
  items: AsyncIterable<Item>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Item, undefined, undefined> {
  const iterator = items[Symbol.asyncIterator]();
  let isDone = false;
  try {
    for (;;) {
      const result = await orAborted(iterator.next(), signal);
      if (result.done) {
        isDone = true;
        return undefined;
      }
      yield result.value;
    }
  } finally {
    // Not awaited: a source that hangs would block the caller, too.
    if (!isDone) iterator.return?.()?.catch(() => {});
  }
}
