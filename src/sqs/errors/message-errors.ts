import { type ErrorSubject, ResourceError, TucuxiError } from "../../core/errors/errors.js";
import type { UnfinishedCause } from "../../core/errors/unfinished-error.js";
import { errorSentence } from "../../core/text/sentence.js";

// No error holds the body of a message where a log would show it.

declare module "../../core/errors/errors.js" {
  interface TucuxiErrorsByCode {
    MessageBodyUnreadable: MessageBodyError;
    MessageChecksumMismatch: MessageChecksumError;
    MessageExpired: MessageExpiredError;
    MessageNotDeleted: MessageNotDeletedError;
    HandlerTimedOut: HandlerTimeoutError;
    RedriveFailed: RedriveError;
  }
}

/** The body of a message does not have the expected format, such as JSON. */
export class MessageBodyError extends ResourceError {
  override readonly name = "MessageBodyError";
  readonly code = "MessageBodyUnreadable";

  /** @param expected the expected format, such as `JSON` */
  constructor(subject: ErrorSubject, expected: string) {
    super(subject, `The body of ${subject.resource} is not ${expected}.`);
  }
}

/** A message, or its attributes, did not arrive as they were sent. */
export class MessageChecksumError extends TucuxiError {
  override readonly name = "MessageChecksumError";
  readonly code = "MessageChecksumMismatch";
  /** The ids of the messages. */
  readonly messageIds: readonly string[];

  constructor(messageIds: readonly string[]) {
    super(`The MD5 checksum of the message attributes is wrong for ${messageIds.join(", ")}.`);
    this.messageIds = messageIds;
  }
}

/**
 * A message no longer belongs to this receiver: its visibility timeout has ended, so that others may receive it, or it
 * was received again. The service's own error, if there was one, is the `cause`.
 */
export class MessageExpiredError extends ResourceError {
  override readonly name = "MessageExpiredError";
  readonly code = "MessageExpired";

  constructor(subject: ErrorSubject, options?: ErrorOptions) {
    super(
      subject,
      `${subject.resource} is no longer this receiver's: its visibility timeout has ended. ` +
        "Use a heartbeat, or a longer visibilityTimeout.",
      options,
    );
  }
}

/** A message was handled but could not be deleted: it will be received again. */
export class MessageNotDeletedError extends ResourceError {
  override readonly name = "MessageNotDeletedError";
  readonly code = "MessageNotDeleted";
  /** The service's error code, such as `ReceiptHandleIsInvalid`. */
  readonly reason: string;

  constructor(subject: ErrorSubject, reason: string, message: string) {
    super(
      subject,
      `${subject.resource} was handled and not deleted: ${reason}: ${message} It will be received again; ` +
        "this consumer then deletes it without handling it once more.",
    );
    this.reason = reason;
  }
}

/** A handler took longer than its `handlerTimeout`. */
export class HandlerTimeoutError extends ResourceError {
  override readonly name = "HandlerTimeoutError";
  readonly code = "HandlerTimedOut";

  constructor(subject: ErrorSubject, seconds: number) {
    super(subject, `The handler of ${subject.resource} took longer than its handlerTimeout of ${seconds} s.`);
  }
}

/** The end of a move of messages, as far as it is known. */
export interface RedriveFailure {
  readonly status: string;
  readonly moved: number;
  readonly taskHandle?: string | undefined;
  readonly reason?: string | undefined;
}

/** Moving messages out of a dead-letter queue failed, was cancelled by another caller, or cannot be tracked. */
export class RedriveError extends ResourceError {
  override readonly name = "RedriveError";
  readonly code = "RedriveFailed";
  /**
   * The state of the move: `FAILED` or `CANCELLED`; `UNKNOWN` if the service does not list it; `RUNNING` if it continues,
   * because its progress could not be requested, or it could not be cancelled. `cause` is the reason.
   */
  readonly status: string;
  /** The approximate number of messages that were moved. */
  readonly moved: number;
  /** The service's handle of the move, for `CancelMessageMoveTask`. */
  readonly taskHandle: string | undefined;
  /** Why the move could not be cancelled, after an abort or an error of `onProgress`; otherwise `undefined`. */
  readonly stopError: unknown;

  constructor(subject: ErrorSubject, failure: RedriveFailure, options?: UnfinishedCause) {
    super(subject, redriveMessage(subject, failure, options?.stopError), options && { cause: options.cause });
    this.stopError = options?.stopError;
    this.status = failure.status;
    this.moved = failure.moved;
    this.taskHandle = failure.taskHandle;
  }
}

function redriveMessage(
  { resource }: ErrorSubject,
  { status, moved, taskHandle, reason }: RedriveFailure,
  stopError: unknown,
): string {
  if (status === "RUNNING") {
    const why =
      stopError === undefined
        ? `The progress of moving the messages of ${resource} could not be requested.`
        : `Moving the messages of ${resource} could not be cancelled: ${errorSentence(stopError)}`;
    return (
      `${why} The move continues; ${moved} were moved before. ListMessageMoveTasks shows it, and ` +
      `${wayToStop(taskHandle)}.`
    );
  }
  const why = reason === undefined ? "" : `: ${reason}`;
  const more = status === "UNKNOWN" ? ` If it continues, ${wayToStop(taskHandle)}.` : "";
  return `The messages of ${resource} were not all moved: ${status}${why}; ${moved} were.${more}`;
}

function wayToStop(taskHandle: string | undefined): string {
  return `CancelMessageMoveTask with the error's taskHandle, ${taskHandle}, stops it`;
}
