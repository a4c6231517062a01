/** Processes each item, a few at a time. Ends with the first failure or an abort. */
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
  // Waits for all of them, so that no request is in flight when the cleanup starts.
  const ends = await Promise.allSettled(workers);
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}
