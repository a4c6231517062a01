import { afterEach, beforeEach, vi } from "vitest";
import { eventLoopTurn } from "../../../src/core/concurrency/event-loop-turn.js";

/** Lets the tests of a file advance the clock themselves. */
export function useFakeClock(): void {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

/** The same for pauses alone: turns of the event loop go on, in which held requests are answered. */
export function useFakePauses(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

/** Advances the clock until the promise settles, and resolves to its value or its rejection. */
export async function settled(promise: Promise<unknown>): Promise<unknown> {
  const outcome = { isSettled: false, value: undefined as unknown };
  const settle = (value: unknown): void => {
    outcome.isSettled = true;
    outcome.value = value;
  };
  void promise.then(settle, settle);
  // The SDK's waiters sleep for a millisecond within each poll.
  for (let round = 0; !outcome.isSettled && round < 100_000; round++) {
    if (vi.getTimerCount() === 0) await vi.advanceTimersByTimeAsync(0);
    else await vi.advanceTimersToNextTimerAsync();
  }
  return outcome.value;
}

/** In milliseconds: the size of a step. */
const STEP = 5;

/**
 * The turns of the event loop between two steps, so that the clock does not overtake work that needs turns
 * but no time.
 */
const TURNS = 5;

/** Advances the clock in small steps until the condition is true. */
export async function turnClockUntil(condition: () => boolean): Promise<void> {
  for (let step = 0; !condition(); step++) {
    if (step > 100_000) throw new Error("The condition has not come true within 500 s.");
    vi.advanceTimersByTime(STEP);
    for (let turn = 0; turn < TURNS; turn++) await eventLoopTurn();
  }
}

/** Advances the clock in small steps until the promise settles, and returns its value. */
export async function inTime<Result>(promise: Promise<Result>): Promise<Result> {
  let isSettled = false;
  const settle = (): void => void (isSettled = true);
  promise.then(settle, settle);
  await turnClockUntil(() => isSettled);
  return promise;
}
