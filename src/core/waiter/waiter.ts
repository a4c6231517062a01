import { sleep, throwIfAborted } from "../call/abort.js";
import type { ClientLike } from "../call/client-like.js";
import type { Context } from "../call/context.js";
import { isAbortError } from "../errors/error-guards.js";
import type { ErrorSubject } from "../errors/errors.js";
import { WaiterFailedError, WaiterTimeoutError } from "../errors/waiter-errors.js";
import { pollOnce } from "./waiter-poll.js";
import { waiterSchedule } from "./waiter-schedule.js";

/** One look at the service, as `onPoll` is told of it. */
export interface WaiterPoll {
  /** Which look this was, from 1. */
  readonly attempt: number;
  /** Seconds since the wait began. */
  readonly elapsed: number;
  /** The service's answer, if it gave one. */
  readonly response: object | undefined;
  /** The service's error, if it gave one. */
  readonly error: unknown;
}

/** How long and how often a waiter asks. Without any of them it keeps boto3's delay and number of attempts. */
export interface WaiterOptions {
  /** The longest wait, in seconds. */
  readonly maxWaitTime?: number | undefined;
  /** The first delay between two looks, in seconds; it doubles up to `maxDelay`. */
  readonly minDelay?: number | undefined;
  /** The longest delay between two looks, in seconds. */
  readonly maxDelay?: number | undefined;
  /** The most looks. */
  readonly maxAttempts?: number | undefined;
  /** Ends the wait with an `AbortError`: no further request, no timer left. */
  readonly abortSignal?: AbortSignal | undefined;
  /** How long one request may take, in milliseconds. */
  readonly requestTimeout?: number | undefined;
  /** Called, and waited for, after each look, when the resource already shows what was seen. */
  readonly onPoll?: ((poll: WaiterPoll) => unknown) | undefined;
}

/** What the SDK's `waitUntilX` functions take first. */
export interface WaiterParameters<Client> {
  client: Client;
  maxWaitTime: number;
  minDelay: number;
  maxDelay: number;
  abortSignal: AbortSignal;
}

/** One of the client's own waiters, and how boto3 paces it. */
export interface WaiterDefinition<Client, Output extends object> {
  /** The waiter's name in the service's model, such as `InstanceRunning`. */
  readonly name: string;
  /** boto3's seconds between two looks. */
  readonly delay: number;
  /** boto3's number of looks. */
  readonly attempts: number;
  /** Errors that the waiter's acceptors, or the service while it settles, count as "not yet". */
  readonly expectedErrors: readonly string[];
  /** Calls the SDK's `waitUntilX`. */
  readonly wait: (parameters: WaiterParameters<Client>) => Promise<unknown>;
  /** Never set: it only carries the type of the responses. */
  readonly output?: Output;
}

/**
 * Waits by one of the client's own waiters.
 *
 * The SDK's waiters poll on through a 403, make a call after an abort and leave a timer behind. So each look is
 * a wait of its own, cut off after its first request: the acceptors are the SDK's, the pace is ours.
 *
 * @param watch is called before each look; what it gives is told of the look, with the response if there was one,
 *   before `onPoll` is, and gives back the state that the resource is in now, if it has one
 */
export async function waitFor<Client extends ClientLike, Output extends object>(
  context: Context<Client>,
  subject: ErrorSubject,
  definition: WaiterDefinition<Client, Output>,
  options: WaiterOptions,
  watch: () => (output: Output | undefined) => string | undefined,
): Promise<void> {
  const { abortSignal, onPoll } = options;
  const schedule = waiterSchedule(definition, options);
  const { name } = definition;
  throwIfAborted(abortSignal);
  const started = performance.now();
  const elapsed = (): number => (performance.now() - started) / 1000;

  for (let attempt = 1; ; attempt++) {
    const seen = watch();
    const look = await pollOnce(context, definition, options);
    throwIfAborted(abortSignal);
    const { response, error } = look;
    if (isAbortError(error)) throw error;
    const lastState = seen(response);
    await onPoll?.({ attempt, elapsed: elapsed(), response, error });
    if (look.state === "success") return;
    if (look.state === "failure") {
      const why =
        error instanceof Error ? `${error.name}: ${error.message}` : "its state cannot come back from there.";
      throw new WaiterFailedError(subject, { waiter: name, why, response, lastState }, { cause: error });
    }
    const left = schedule.maxWaitTime - elapsed();
    if (attempt >= schedule.maxAttempts || left <= 0) {
      throw new WaiterTimeoutError(
        subject,
        { waiter: name, attempts: attempt, seconds: elapsed(), lastState },
        { cause: error },
      );
    }
    await sleep(Math.min(schedule.delay(attempt), left) * 1000, abortSignal);
  }
}
