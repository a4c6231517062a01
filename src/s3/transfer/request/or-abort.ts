/** Waits for what may never come once everything else has ended, or for that: then it throws the signal's reason. */
export function orAbort(what: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    what.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}
