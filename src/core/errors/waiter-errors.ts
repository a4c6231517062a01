import { type ErrorSubject, ResourceError } from "./errors.js";

declare module "./errors.js" {
  interface TucuxiErrorsByCode {
    WaiterTimedOut: WaiterTimeoutError;
    WaiterFailed: WaiterFailedError;
  }
}

/** A waiter's time or attempts ran out before the state came. */
export class WaiterTimeoutError extends ResourceError {
  override readonly name = "WaiterTimeoutError";
  readonly code = "WaiterTimedOut";
  /** The waiter, as `InstanceRunning`. */
  readonly waiter: string;
  /** How often the service was asked. */
  readonly attempts: number;
  /** The state that was seen last, such as `pending`, where the resource has one. */
  readonly lastState: string | undefined;

  constructor(
    subject: ErrorSubject,
    details: { waiter: string; attempts: number; seconds: number; lastState: string | undefined },
    options?: ErrorOptions,
  ) {
    super(
      subject,
      `${subject.resource} did not reach ${details.waiter} within ${details.attempts} attempts and ` +
        `${details.seconds.toFixed(1)} s${lastSeen(details.lastState)}. Allow more by maxWaitTime or maxAttempts.`,
      options,
    );
    this.lastState = details.lastState;
    this.waiter = details.waiter;
    this.attempts = details.attempts;
  }
}

/** The state that a waiter waits for cannot come any more, or the service refuses to tell. */
export class WaiterFailedError extends ResourceError {
  override readonly name = "WaiterFailedError";
  readonly code = "WaiterFailed";
  /** The waiter, as `InstanceRunning`. */
  readonly waiter: string;
  /** The response that showed it, where the service answered at all. */
  readonly response: object | undefined;
  /** The state that was seen last, such as `terminated`, where the resource has one. */
  readonly lastState: string | undefined;

  constructor(
    subject: ErrorSubject,
    details: { waiter: string; why: string; response: object | undefined; lastState: string | undefined },
    options?: ErrorOptions,
  ) {
    const { waiter, why, lastState } = details;
    super(subject, `${subject.resource} cannot reach ${waiter}${lastSeen(lastState)}: ${why}`, options);
    this.lastState = lastState;
    this.waiter = details.waiter;
    this.response = details.response;
  }
}

function lastSeen(state: string | undefined): string {
  return state === undefined ? "" : ` (last seen: ${state})`;
}
