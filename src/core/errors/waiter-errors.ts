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

/** The base of the waiter errors. */
export abstract class WaiterError extends ResourceError {
  /** The waiter, as `InstanceRunning`. */
  readonly waiter: string;
  /** The last state, such as `pending`, if the resource has one. */
  readonly lastState: string | undefined;
  /** The service's reason for that state, if it returns one. */
  readonly reason: string | undefined;
  /** The last response, if there was one. */
  readonly response: object | undefined;

  constructor(subject: ErrorSubject, message: string, last: LastPoll, options?: ErrorOptions) {
    super(subject, message, options);
    this.waiter = last.waiter;
    this.lastState = last.lastState;
    this.reason = last.reason;
    this.response = last.response;
  }
}

/** A waiter's time or attempts ran out before the state was reached. An error of the last poll is the `cause`. */
export class WaiterTimeoutError extends WaiterError {
  override readonly name = "WaiterTimeoutError";
  readonly code = "WaiterTimedOut";
  /** The number of polls. */
  readonly attempts: number;

  constructor(
    subject: ErrorSubject,
    last: LastPoll & { attempts: number; seconds: number },
    options?: ErrorOptions,
  ) {
    const { waiter, attempts, seconds } = last;
    const message =
      `${subject.resource} did not reach ${waiter} within ${attempts} ${attempts === 1 ? "attempt" : "attempts"} and ` +
      `${seconds.toFixed(1)} s${lastSeen(last)}. Increase maxWaitTime or maxAttempts.`;
    super(subject, message, last, options);
    this.attempts = attempts;
  }
}

/** The state that a waiter waits for can no longer be reached, or the service refuses the request; its error is the `cause`. */
export class WaiterFailedError extends WaiterError {
  override readonly name = "WaiterFailedError";
  readonly code = "WaiterFailed";

  constructor(subject: ErrorSubject, last: LastPoll, options?: ErrorOptions) {
    const cause = options?.cause;
    const why =
      cause instanceof Error
        ? `${cause.name}: ${cause.message}`
        : "a resource in that state never reaches it.";
    super(subject, `${subject.resource} cannot reach ${last.waiter}${lastSeen(last)}: ${why}`, last, options);
  }
}

function lastSeen({ lastState, reason }: LastPoll): string {
  const seen = [lastState, reason].filter((part) => part !== undefined).join(", ");
  return seen === "" ? "" : ` (last seen: ${seen})`;
}
