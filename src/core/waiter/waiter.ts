import type { CallOptions } from "../call/call-options.js";
import type { CommandOf } from "../client/client-like.js";
import type { WaiterState } from "./waiter-state.js";

/** One poll of the service, as `onPoll` receives it. */
export interface WaiterPoll {
  /** The number of the poll, from 1. */
  readonly attempt: number;
  /** Seconds since the wait started. */
  readonly elapsed: number;
  /** The service's response, if there was one. */
  readonly response: object | undefined;
  /** The service's error, if there was one. */
  readonly error: unknown;
}

/**
 * How long and how often a waiter polls, with the names of the SDK's `WaiterConfiguration`. By default it uses boto3's
 * delay and number of attempts.
 */
export interface WaiterOptions {
  /** The maximum wait, in seconds, however long a single poll takes. */
  readonly maxWaitTime?: number | undefined;
  /** The first delay between two polls, in seconds; it doubles up to `maxDelay`. */
  readonly minDelay?: number | undefined;
  /** The maximum delay between two polls, in seconds. */
  readonly maxDelay?: number | undefined;
  /** The maximum number of polls. */
  readonly maxAttempts?: number | undefined;
  /** Ends the wait with an `AbortError`; no further request is sent. */
  readonly abortSignal?: AbortSignal | undefined;
  /** The time limit of one request, in milliseconds; after that, the next poll is due. */
  readonly requestTimeout?: number | undefined;
  /** Called, and awaited, after each poll, when the resource's snapshot has been updated. */
  readonly onPoll?: ((poll: WaiterPoll) => unknown) | undefined;
}

/** How often a waiter polls by default. */
export interface WaiterPace {
  /** The waiter's name in the service's model, such as `InstanceRunning`. */
  readonly name: string;
  /** Seconds between two polls, as in boto3. */
  readonly delay: number;
  /** The maximum number of polls, as in boto3. */
  readonly attempts: number;
}

/** One of the service's waiters: its intervals, and its acceptors, as in the SDK's client. */
export interface Waiter<Output extends object> extends WaiterPace {
  /** Applies the acceptors to a response. */
  accept(this: void, output: Output): WaiterState;
  /** The states for the service's errors, by name. Any other error ends the wait, unless it is temporary. */
  readonly errors: Readonly<Record<string, WaiterState>>;
  /** The states in a response that the acceptors compare. */
  states?(this: void, output: Output): readonly (string | undefined)[];
  /** States of the resource that end the wait but are not in the polls' responses: the resource is also loaded. */
  readonly endStates?: readonly string[];
  /** The service's reasons for the states. */
  reasons?(this: void, output: Output): readonly (string | undefined)[];
  /** Finds out by further requests why a wait has failed, where the response does not say that. */
  readonly explain?: (options: CallOptions) => Promise<Error | undefined>;
}

/** How one request describes several resources. */
export interface SharedRequest<Output extends object> {
  /** The command that describes these resources. */
  describe(this: void, ids: readonly string[]): CommandOf<Output>;
  /** The maximum number of resources that one command describes. */
  readonly most: number;
  /** A response with only one of the resources; `undefined` if it does not contain that resource. */
  only(this: void, output: Output, id: string): Output | undefined;
}

/** A waiter whose operation describes many resources, so that concurrent waits share requests. */
export interface SharedWaiter<Output extends object> extends Waiter<Output>, SharedRequest<Output> {}
