import { LONGEST_TIMER } from "./abort.js";
import { TimeoutError } from "../errors/errors.js";
import { eventLoopTurn } from "./event-loop-turn.js";

/** In turns of the event loop: one to read what is there, others for what comes of that. */
const GRACE = 3;

/**
 * Ends a request that takes too long. Not left to the SDK: its own `requestTimeout` only writes a warning, unless
 * the client's request handler was told to throw.
 *
 * @param milliseconds 0 for no limit, as in the SDK
 */
export async function withTimeout<Output>(
  milliseconds: number,
  abortSignal: AbortSignal | undefined,
  request: (abortSignal: AbortSignal) => Promise<Output>,
): Promise<Output> {
  const controller = new AbortController();
  const onAbort = (): void => controller.abort(abortSignal?.reason);
  abortSignal?.addEventListener("abort", onAbort, { once: true });
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const timeout = new Promise<never>((_, reject) => {
    const end = async (): Promise<void> => {
      // To a thread that was busy meanwhile its timers come first, even if the answer has long been there.
      for (let turn = 0; turn < GRACE; turn++) await eventLoopTurn();
      if (isOver) return;
      const error = new TimeoutError(milliseconds);
      reject(error);
      controller.abort(error);
    };
    timer = setTimeout(() => void end(), Math.min(milliseconds, LONGEST_TIMER));
  });
  try {
    // A request that cannot be ended is left behind.
    return await Promise.race([request(controller.signal), timeout]);
  } finally {
    isOver = true;
    clearTimeout(timer);
    abortSignal?.removeEventListener("abort", onAbort);
  }
}
