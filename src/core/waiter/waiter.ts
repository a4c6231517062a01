import type { CommandOf } from "../client/client-like.js";
import type { WaiterState } from "./waiter-state.js";

/** One poll of the service, as `onPoll` receives it. */
export interface WaiterPoll {
  /** The number of the poll, from 1. */
  readonly attempt: number;
  /** Seconds since the wait began. */
  readonly elapsed: number;
  /** The service's answer, if it gave one. */
  readonly response: object | undefined;
  /** The service's error, if it gave one. */
  readonly error: unknown;
}

/**
 * How long and how often a waiter polls, in the words of the SDK's `WaiterConfiguration`. Without any of them it keeps
 * boto3's delay and number of attempts.
 */
export interface WaiterOptions {
  /** The longest wait, in seconds, however long a single poll takes. */
  readonly maxWaitTime?: number | undefined;
  /** The first delay between two polls, in seconds; it doubles up to `maxDelay`. */
  readonly minDelay?: number | undefined;
  /** The longest delay between two polls, in seconds. */
  readonly maxDelay?: number | undefined;
  /** The most polls. */
  readonly maxAttempts?: number | undefined;
  /** Ends the wait with an `AbortError`: no further request, no timer left. */
  readonly abortSignal?: AbortSignal | undefined;
  /** How long one request may take, in milliseconds; then the next poll is due. */
  readonly requestTimeout?: number | undefined;
  /** Called, and awaited, after each poll, when the resource already shows what the poll found. */
  readonly onPoll?: ((poll: WaiterPoll) => unknown) | undefined;
}

/** How often a waiter polls unless the caller's options say otherwise. */
export interface WaiterPace {
  /** The waiter's name in the service's model, such as `InstanceRunning`. */
  readonly name: string;
  /** Seconds between two polls, as in boto3. */
  readonly delay: number;
  /** The most polls, as in boto3. */
  readonly attempts: number;
}

/** One of the service's waiters: its pace, and its acceptors as the SDK's client has them. */
export interface Waiter<Output extends object> extends WaiterPace {
  /** What the acceptors make of a response. */
  accept(this: void, output: Output): WaiterState;
  /** What they make of the service's errors, by name. Any other error ends the wait, unless it may pass by itself. */
  readonly errors: Readonly<Record<string, WaiterState>>;
  /** The states in a response that the acceptors compare. */
  states?(this: void, output: Output): readonly (string | undefined)[];
  /** States of the resource that end the wait, which its polls do not show: it is loaded beside them. */
  readonly endStates?: readonly string[];
  /** Why it is so, in the service's own words. */
  reasons?(this: void, output: Output): readonly (string | undefined)[];
}

/** How one request asks about several resources. */
export interface SharedRequest<Output extends object> {
  /** The command that describes these resources. */
  describe(this: void, ids: readonly string[]): CommandOf<Output>;
  /** The most resources that one command describes. */
  readonly most: number;
  /** A response with nothing but one of the resources; `undefined` where it does not show that one. */
  only(this: void, output: Output, id: string): Output | undefined;
}

/** A waiter whose operation describes many resources at once, so that waits for several share their requests. */
export interface SharedWaiter<Output extends object> extends Waiter<Output>, SharedRequest<Output> {}
