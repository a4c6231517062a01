import { LONGEST_TIMER } from "../concurrency/abort.js";
import { TimeoutError } from "../errors/errors.js";
import { eventLoopTurn } from "../concurrency/event-loop-turn.js";
import { SignalGroup } from "../concurrency/signal-group.js";

/** In turns of the event loop: one to read what has arrived, the others to process it. */
const GRACE = 3;

/**
 * Ends a request that takes too long. This is not left to the SDK: its own `requestTimeout` only logs a warning, unless
 * the client's request handler is configured to throw.
 */
export function withTimeout<Output>(
  milliseconds: number,
  abortSignal: AbortSignal | undefined,
  request: (abortSignal: AbortSignal) => Promise<Output>,
): Promise<Output> {
  return unlessEnded(abortSignal, request, (end) => {
    const timer = setTimeout(
      () => end(new TimeoutError(milliseconds)),
      Math.min(milliseconds, LONGEST_TIMER),
    );
    return () => clearTimeout(timer);
  });
}

/**
 * Runs a request that an event, such as a timeout, may end: it then rejects with the event's error. A request that
 * cannot be aborted is abandoned.
 *
 * @param watch gets a function that ends the request, and returns one that stops watching
 */
export async function unlessEnded<Output>(
  abortSignal: AbortSignal | undefined,
  request: (abortSignal: AbortSignal) => Promise<Output>,
  watch: (end: (error: unknown) => void) => () => void,
): Promise<Output> {
  const own = new SignalGroup(abortSignal).open();
  let isOver = false;
  let stopWatching: (() => void) | undefined;
  const ended = new Promise<never>((_, reject) => {
    const end = async (error: unknown): Promise<void> => {
      // On a thread that was blocked, timers fire first, even if the response arrived long ago.
      for (let turn = 0; turn < GRACE; turn++) await eventLoopTurn();
      if (isOver) return;
      reject(error);
      own.abort(error);
    };
    stopWatching = watch((error) => void end(error));
  });
  try {
    return await Promise.race([request(own.signal), ended]);
  } finally {
    isOver = true;
    stopWatching?.();
    own.close();
  }
}
