import { sleep } from "../../concurrency/abort.js";

/** Growing pauses between the attempts of a call, in milliseconds. */
export interface Pauses {
  readonly first: number;
  readonly longest: number;
}

/**
 * Repeats a call while it fails, `until` a time (a `Date.now()` value) that depends on the error; `undefined` ends it.
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
