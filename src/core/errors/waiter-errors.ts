import { type ErrorSubject, ResourceError } from "./errors.js";

declare module "./errors.js" {
  interface TucuxiErrorsByCode {
    WaiterTimedOut: WaiterTimeoutError;
    WaiterFailed: WaiterFailedError;
  }
}

/** What the last poll of a wait found. */
export interface LastPoll {
  readonly waiter: string;
  readonly response?: object | undefined;
  readonly lastState?: string | undefined;
  readonly reason?: string | undefined;
}

/** What the errors of waiters have in common. */
export abstract class WaiterError extends ResourceError {
  /** The waiter, as `InstanceRunning`. */
  readonly waiter: string;
  /** The state that was seen last, such as `pending`, where the resource has one. */
  readonly lastState: string | undefined;
  /** Why it was in that state, in the service's own words, where it says so. */
  readonly reason: string | undefined;
  /** The last response, where the service answered at all. */
  readonly response: object | undefined;

  constructor(subject: ErrorSubject, message: string, last: LastPoll, options?: ErrorOptions) {
    super(subject, message, options);
    this.waiter = last.waiter;
    this.lastState = last.lastState;
    this.reason = last.reason;
    this.response = last.response;
  }
}

/** A waiter's time or attempts ran out before the state came. An error of the last poll is the `cause`. */
export class WaiterTimeoutError extends WaiterError {
  override readonly name = "WaiterTimeoutError";
  readonly code = "WaiterTimedOut";
  /** How often the service was asked. */
  readonly attempts: number;

  constructor(
    subject: ErrorSubject,
    last: LastPoll & { attempts: number; seconds: number },
    options?: ErrorOptions,
  ) {
    const { waiter, attempts, seconds } = last;
    const message =
      `${subject.resource} did not reach ${waiter} within ${attempts} ${attempts === 1 ? "attempt" : "attempts"} and ` +
      `${seconds.toFixed(1)} s${lastSeen(last)}. Allow more by maxWaitTime or maxAttempts.`;
    super(subject, message, last, options);
    this.attempts = attempts;
  }
}

/** The state that a waiter waits for cannot come any more, or the service refuses to answer; its error is the `cause`. */
export class WaiterFailedError extends WaiterError {
  override readonly name = "WaiterFailedError";
  readonly code = "WaiterFailed";

  constructor(subject: ErrorSubject, last: LastPoll, options?: ErrorOptions) {
    const cause = options?.cause;
    const why =
      cause instanceof Error ? `${cause.name}: ${cause.message}` : "its state cannot come back from there.";
    super(subject, `${subject.resource} cannot reach ${last.waiter}${lastSeen(last)}: ${why}`, last, options);
  }
}

function lastSeen({ lastState, reason }: LastPoll): string {
  const seen = [lastState, reason].filter((part) => part !== undefined).join(", ");
  return seen === "" ? "" : ` (last seen: ${seen})`;
}
