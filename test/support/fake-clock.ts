import { afterEach, beforeEach, vi } from "vitest";
import { eventLoopTurn } from "../../src/core/concurrency/event-loop-turn.js";

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

/** In milliseconds: how far the clock goes at once. */
const STEP = 5;

/** How many turns of the event loop come between two steps: what needs turns, and no time, is not overtaken by the clock. */
const TURNS = 5;

/** Turns the clock, by a little at a time, until the condition is true. */
export async function turnClockUntil(condition: () => boolean): Promise<void> {
  for (let step = 0; !condition(); step++) {
    if (step > 100_000) throw new Error("The condition has not come true within 500 s.");
    vi.advanceTimersByTime(STEP);
    for (let turn = 0; turn < TURNS; turn++) await eventLoopTurn();
  }
}

/** Turns the clock by a little at a time until the promise is settled, and gives what it gives. */
export async function inTime<Result>(promise: Promise<Result>): Promise<Result> {
  let isSettled = false;
  const settle = (): void => void (isSettled = true);
  promise.then(settle, settle);
  await turnClockUntil(() => isSettled);
  return promise;
}
