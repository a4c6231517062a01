// Taken when the module is loaded: a test's fake clock must not hold up a listing.
const { setImmediate } = globalThis;

/**
 * One turn of the event loop. What was sent just now is on the wire afterwards, even if whoever waits for this never
 * lets go of the thread again.
 */
export function eventLoopTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
