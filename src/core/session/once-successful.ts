/** Runs a function once. After a failure it is run again by the next call, which may find corrected files. */
export function onceSuccessful<Result>(run: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | undefined;
  return () =>
    (running ??= run().catch((error: unknown) => {
      running = undefined;
      throw error;
    }));
}
