import { afterEach, beforeEach, vi } from "vitest";

/** Lets the tests of a file turn the clock themselves. */
export function useFakeClock(): void {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

/** Turns the clock until the promise is settled, and resolves to what it was rejected with or resolved to. */
export async function settled(promise: Promise<unknown>): Promise<unknown> {
  const outcome = { isSettled: false, value: undefined as unknown };
  const settle = (value: unknown): void => {
    outcome.isSettled = true;
    outcome.value = value;
  };
  void promise.then(settle, settle);
  // The waiters of the SDK sleep a millisecond inside of each look.
  for (let round = 0; !outcome.isSettled && round < 100_000; round++) {
    if (vi.getTimerCount() === 0) await vi.advanceTimersByTimeAsync(0);
    else await vi.advanceTimersToNextTimerAsync();
  }
  return outcome.value;
}
