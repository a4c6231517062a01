import { sleep } from "../../concurrency/abort.js";

/** Growing pauses between the attempts of a call, in milliseconds. */
export interface Pauses {
  readonly first: number;
  readonly longest: number;
}

/**
 * Repeats a call that failed for a reason which will pass.
 *
 * @param until when to give up after this error, as `Date.now()` tells it; `undefined` for one that will not pass
 */
export async function repeatWhile<Result>(
  call: () => Promise<Result>,
  until: (error: unknown) => number | undefined,
  { first, longest }: Pauses,
  abortSignal: AbortSignal | undefined,
): Promise<Result> {
  for (let pause = first; ; pause = Math.min(pause * 2, longest)) {
    try {
      return await call();
    } catch (error) {
      if (Date.now() + pause > (until(error) ?? 0)) throw error;
      await sleep(pause, abortSignal);
    }
  }
}
