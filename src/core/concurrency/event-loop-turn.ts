// Captured on load, because a test's fake clock must not delay a listing.
const { setImmediate } = globalThis;

/** One turn of the event loop: requests are then on the wire, even if the caller blocks the thread. */
export function eventLoopTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
