/** Does something with each item, a few at a time. The first failure, or the signal, ends it. */
export async function inParallel<Item>(
  items: readonly Item[],
  atOnce: number,
  signal: AbortSignal,
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  // One iterator for all workers: each takes the next item when it is free.
  const queue = items.values();
  const failed = new AbortController();
  const worker = async (): Promise<void> => {
    for (const item of queue) {
      signal.throwIfAborted();
      if (failed.signal.aborted) return;
      await work(item);
    }
  };
  const workers = Array.from({ length: atOnce }, () =>
    worker().catch((error: unknown) => {
      failed.abort();
      throw error;
    }),
  );
  // All of them, so that nothing is still being sent when the cleanup begins.
  const ends = await Promise.allSettled(workers);
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}
