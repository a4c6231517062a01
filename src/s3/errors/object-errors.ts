import { type ErrorSubject, ResourceError, TucuxiError } from "../../core/errors/errors.js";

declare module "../../core/errors/errors.js" {
  interface TucuxiErrorsByCode {
    ExistenceUnknown: ExistenceUnknownError;
    BodyInterrupted: BodyInterruptedError;
    ObjectChanged: ObjectChangedError;
    ChecksumMismatch: ChecksumMismatchError;
    SourceChanged: SourceChangedError;
    UploadNotAborted: UploadNotAbortedError;
  }
}

/** The service refuses to say whether the resource is there. Its own error is the `cause`. */
export class ExistenceUnknownError extends ResourceError {
  override readonly name = "ExistenceUnknownError";
  readonly code = "ExistenceUnknown";

  constructor(subject: ErrorSubject, whatItMayMean: string, options?: ErrorOptions) {
    super(
      subject,
      `${subject.resource}: the service does not say whether it exists, but refuses (403). ${whatItMayMean}`,
      options,
    );
  }
}

/** The body of an object ended too early, and it could not be gone on with. What ended it is the `cause`. */
export class BodyInterruptedError extends ResourceError {
  override readonly name = "BodyInterruptedError";
  readonly code = "BodyInterrupted";
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
      subject,
      `The body of ${subject.resource} ended after ${received} of ${expected ?? "unknown"} bytes. ${why}`,
      options,
    );
    this.received = received;
    this.expected = expected;
  }
}

/** The object was replaced while its body was read, so that the rest of it is not to be had any more. */
export class ObjectChangedError extends ResourceError {
  override readonly name = "ObjectChangedError";
  readonly code = "ObjectChanged";

  constructor(subject: ErrorSubject, options?: ErrorOptions) {
    super(subject, `${subject.resource} was replaced while its body was read. Read it anew.`, options);
  }
}

/**
 * All bytes came, and they are not those of the checksum that the service says an object has, or that was given for an
 * upload. Nothing was kept of them.
 */
export class ChecksumMismatchError extends ResourceError {
  override readonly name = "ChecksumMismatchError";
  readonly code = "ChecksumMismatch";
  /** Which checksum it is, such as `CRC32`. */
  readonly algorithm: string;

  constructor(
    subject: ErrorSubject,
    algorithm: string,
    message = `What came of ${subject.resource} does not have the ${algorithm} that the service says it has: some of it was ` +
      "changed on its way, or where it is kept. Try it again.",
  ) {
    super(subject, message);
    this.algorithm = algorithm;
  }
}

/** What was being uploaded changed meanwhile, so that what was sent of it is neither its old state nor its new one. */
export class SourceChangedError extends TucuxiError {
  override readonly name = "SourceChangedError";
  readonly code = "SourceChanged";
  /** The path of the file. */
  readonly path: string;

  constructor(path: string, why: string) {
    super(`${path} changed while it was uploaded. ${why}`);
    this.path = path;
  }
}

/**
 * A transfer failed, which is the `cause`, and the parts that it had sent could not be removed: S3 keeps them, and
 * counts them, until somebody aborts the upload.
 */
export class UploadNotAbortedError extends ResourceError {
  override readonly name = "UploadNotAbortedError";
  readonly code = "UploadNotAborted";
  /** The upload that is still there: `object.multipartUpload(uploadId).abort()`. */
  readonly uploadId: string;
  /** Why it could not be aborted. */
  readonly abortError: unknown;

  constructor(
    subject: ErrorSubject,
    details: { uploadId: string; abortError: unknown },
    options: ErrorOptions,
  ) {
    const { uploadId, abortError } = details;
    super(
      subject,
      `${subject.resource} was not written: ${words(options.cause)} And its parts are still there, under the upload ` +
        `${uploadId}, which could not be aborted: ${words(abortError)}`,
      options,
    );
    this.uploadId = uploadId;
    this.abortError = abortError;
  }
}

function words(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.endsWith(".") ? text : `${text}.`;
}
