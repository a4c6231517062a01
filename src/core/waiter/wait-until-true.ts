import { sleep, throwIfAborted } from "../call/abort.js";
import type { ErrorSubject } from "../errors/errors.js";
import { WaiterTimeoutError } from "../errors/waiter-errors.js";
import { waiterSchedule } from "./waiter-schedule.js";
import type { WaiterDefinition, WaiterOptions } from "./waiter.js";

/** What one look showed. */
export interface Look {
  readonly isTrue: boolean;
  readonly lastState: string | undefined;
  readonly data: object | undefined;
}

/** Looks again and again, at a waiter's pace, until what it sees is true. An error of the look ends it. */
export async function waitUntilTrue(
  subject: ErrorSubject,
  definition: Pick<WaiterDefinition<unknown, object>, "name" | "delay" | "attempts">,
  options: WaiterOptions,
  look: () => Promise<Look>,
): Promise<void> {
  const { abortSignal, onPoll } = options;
  const schedule = waiterSchedule(definition, options);
  const started = performance.now();
  const elapsed = (): number => (performance.now() - started) / 1000;
  for (let attempt = 1; ; attempt++) {
    throwIfAborted(abortSignal);
    const { isTrue, lastState, data } = await look();
    await onPoll?.({ attempt, elapsed: elapsed(), response: data, error: undefined });
    if (isTrue) return;
    const left = schedule.maxWaitTime - elapsed();
    if (attempt >= schedule.maxAttempts || left <= 0) {
      const details = { waiter: definition.name, attempts: attempt, seconds: elapsed(), lastState };
      throw new WaiterTimeoutError(subject, details);
    }
    await sleep(Math.min(schedule.delay(attempt), left) * 1000, abortSignal);
  }
}
