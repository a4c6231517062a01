import { setMaxListeners } from "node:events";
import { throwIfAborted } from "../../../core/call/abort.js";
import { AbortError } from "../../../core/errors/errors.js";

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
  throwIfAborted(abortSignal);
  const controller = new AbortController();
  const { signal } = controller;
  // Each request listens to it.
  setMaxListeners(0, signal);
  const bell = new Bell();
  let failure: { readonly error: unknown } | undefined;
  const fail = (error: unknown): void => {
    failure ??= { error };
    controller.abort(error);
    bell.ring();
  };
  const onAbort = (): void => {
    if (abortSignal) fail(new AbortError(abortSignal));
  };
  abortSignal?.addEventListener("abort", onAbort, { once: true });

  const running = new Set<symbol>();
  const start = (item: Item): void => {
    const task = Symbol("task");
    running.add(task);
    void run(item, signal)
      .catch(fail)
      .finally(() => {
        running.delete(task);
        bell.ring();
      });
  };
  const iterator = iteratorOf(items);
  let isDone = false;
  try {
    while (!signal.aborted) {
      const result = await nextOf(iterator, signal, bell);
      if (!result) break;
      if (result.done) {
        isDone = true;
        break;
      }
      while (running.size >= limit && !signal.aborted) await bell.heard();
      if (!signal.aborted) start(result.value);
    }
  } catch (error) {
    isDone = true;
    fail(error);
  }
  if (!isDone) giveUp(iterator);
  while (running.size > 0) await bell.heard();
  abortSignal?.removeEventListener("abort", onAbort);
  if (failure) throw failure.error;
}

/**
 * Wakes the one who waits. Unlike `Promise.race`, it leaves nothing behind in what is waited for, which here may go on for
 * thousands of items.
 */
class Bell {
  #wake: (() => void) | undefined;

  heard(): Promise<void> {
    return new Promise((resolve) => (this.#wake = resolve));
  }

  ring(): void {
    this.#wake?.();
    this.#wake = undefined;
  }
}

type AnyIterator<Item> = Iterator<Item> | AsyncIterator<Item>;

function iteratorOf<Item>(items: Iterable<Item> | AsyncIterable<Item>): AnyIterator<Item> {
  return Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
}

/** The next item; `undefined` when the signal was aborted before it came. */
async function nextOf<Item>(
  iterator: AnyIterator<Item>,
  signal: AbortSignal,
  bell: Bell,
): Promise<IteratorResult<Item> | undefined> {
  const outcome: (() => IteratorResult<Item>)[] = [];
  void Promise.resolve(iterator.next())
    .then(
      (result) => outcome.push(() => result),
      (error: unknown) =>
        outcome.push(() => {
          throw error;
        }),
    )
    .finally(() => bell.ring());
  while (outcome.length === 0 && !signal.aborted) await bell.heard();
  return outcome[0]?.();
}

function giveUp<Item>(iterator: AnyIterator<Item>): void {
  try {
    const result: unknown = iterator.return?.();
    if (result instanceof Promise) result.catch(() => {});
  } catch {
    // The first failure is the one that is told.
  }
}
