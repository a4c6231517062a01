import { type ErrorSubject, TucuxiError } from "./errors.js";

/** The service refuses to say whether the resource is there. Its own error is the `cause`. */
export class ExistenceUnknownError extends TucuxiError {
  override readonly name = "ExistenceUnknownError";
  readonly code = "ExistenceUnknown";
  readonly resource: string;
  readonly identifiers: Readonly<Record<string, string>>;

  constructor(subject: ErrorSubject, whatItMayMean: string, options?: ErrorOptions) {
    super(
      `${subject.resource}: the service does not say whether it exists, but refuses (403). ${whatItMayMean}`,
      options,
    );
    this.resource = subject.resource;
    this.identifiers = subject.identifiers;
  }
}

/** The body of an object ended too early, and it could not be gone on with. What ended it is the `cause`. */
export class BodyInterruptedError extends TucuxiError {
  override readonly name = "BodyInterruptedError";
  readonly code = "BodyInterrupted";
  readonly resource: string;
  readonly identifiers: Readonly<Record<string, string>>;
  /** How many bytes came. */
  readonly received: number;
  /** How many bytes were promised, where the service told. */
  readonly expected: number | undefined;

  constructor(
    subject: ErrorSubject,
    details: { received: number; expected: number | undefined; why: string },
    options?: ErrorOptions,
  ) {
    const { received, expected, why } = details;
    super(
      `The body of ${subject.resource} ended after ${received} of ${expected ?? "unknown"} bytes. ${why}`,
      options,
    );
    this.resource = subject.resource;
    this.identifiers = subject.identifiers;
    this.received = received;
    this.expected = expected;
  }
}

/** The object was replaced while its body was read, so that the rest of it is not to be had any more. */
export class ObjectChangedError extends TucuxiError {
  override readonly name = "ObjectChangedError";
  readonly code = "ObjectChanged";
  readonly resource: string;
  readonly identifiers: Readonly<Record<string, string>>;

  constructor(subject: ErrorSubject, options?: ErrorOptions) {
    super(`${subject.resource} was replaced while its body was read. Read it anew.`, options);
    this.resource = subject.resource;
    this.identifiers = subject.identifiers;
  }
}
