import { errorSentence } from "../text/sentence.js";
import { type ErrorSubject, ResourceError } from "./errors.js";

declare module "./errors.js" {
  interface TucuxiErrorsByCode {
    Unfinished: UnfinishedError;
  }
}

/** What a call has started on AWS. */
export interface StartedWork {
  /** The operation that started it, such as `DetectStackDrift`. */
  readonly operation: string;
  /** Its name in a sentence, such as `the drift detection`. */
  readonly what: string;
  /** The ID, ARN or name by which the service identifies it. */
  readonly id: string;
  /** How to continue to wait for it, or to end it: whole sentences. */
  readonly wayOut: string;
}

/** Why a call failed after it had started something. */
export interface UnfinishedCause {
  readonly cause: unknown;
  /** Why what was started could not be ended, if that was tried. */
  readonly stopError?: unknown;
}

/**
 * A call started something on AWS and then failed, for the reason in `cause`; what it started continues, or is left
 * behind. The message says how to continue to wait for it, or how to end it.
 */
export class UnfinishedError extends ResourceError {
  override readonly name = "UnfinishedError";
  readonly code = "Unfinished";
  /** The operation that started it, such as `DetectStackDrift`. */
  readonly operation: string;
  /** The ID, ARN or name of what was started. */
  readonly id: string;
  /** Why it could not be ended; `undefined` if the call did not try. */
  readonly stopError: unknown;

  constructor(subject: ErrorSubject, work: StartedWork, { cause, stopError }: UnfinishedCause) {
    const { operation, what, id, wayOut } = work;
    const left = stopError === undefined ? "" : ` It could not be ended: ${errorSentence(stopError)}`;
    super(
      subject,
      `${subject.resource}: ${what} ${id} was started, but then the call failed: ${errorSentence(cause)}${left} ${wayOut}`,
      { cause },
    );
    this.operation = operation;
    this.id = id;
    this.stopError = stopError;
  }
}
