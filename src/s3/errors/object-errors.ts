import { type ErrorSubject, ResourceError, TucuxiError } from "../../core/errors/errors.js";
import { errorSentence } from "../../core/text/sentence.js";

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

/** The service does not reveal whether the resource exists. Its own error is the `cause`. */
export class ExistenceUnknownError extends ResourceError {
  override readonly name = "ExistenceUnknownError";
  readonly code = "ExistenceUnknown";

  constructor(subject: ErrorSubject, explanation: string, options?: ErrorOptions) {
    super(
      subject,
      `${subject.resource}: the service does not reveal whether it exists (403). ${explanation}`,
      options,
    );
  }
}

/** The body of an object ended too early and could not be resumed. What ended it is the `cause`. */
export class BodyInterruptedError extends ResourceError {
  override readonly name = "BodyInterruptedError";
  readonly code = "BodyInterrupted";
  /** How many bytes were received. */
  readonly received: number;
  /** How many bytes were expected, if the service said so. */
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

/** The object was replaced while its body was read, so that the rest of the old body is gone. */
export class ObjectChangedError extends ResourceError {
  override readonly name = "ObjectChangedError";
  readonly code = "ObjectChanged";

  constructor(subject: ErrorSubject, options?: ErrorOptions) {
    super(subject, `${subject.resource} was replaced while its body was read. Read it again.`, options);
  }
}

/**
 * The content does not have the checksum that the service stores for the object, or that was passed to an upload.
 * Nothing of it was kept.
 */
export class ChecksumMismatchError extends ResourceError {
  override readonly name = "ChecksumMismatchError";
  readonly code = "ChecksumMismatch";
  /** The algorithm of the checksum, such as `CRC32`. */
  readonly algorithm: string;

  constructor(
    subject: ErrorSubject,
    algorithm: string,
    message = `The body of ${subject.resource} does not have the ${algorithm} that the service stores for it: some of it was ` +
      "changed in transit or in storage. Try again.",
  ) {
    super(subject, message);
    this.algorithm = algorithm;
  }
}

/** A file changed while it was uploaded, so that the content that was sent is neither its old state nor its new one. */
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
 * A transfer failed, for the reason in `cause`, and its parts could not be removed. S3 stores them, and charges for
 * them, until the upload is aborted.
 */
export class UploadNotAbortedError extends ResourceError {
  override readonly name = "UploadNotAbortedError";
  readonly code = "UploadNotAborted";
  /** The upload that still exists: `object.multipartUpload(uploadId).abort()`. */
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
      `${subject.resource} was not written: ${errorSentence(options.cause)} Its parts still exist, in the upload ` +
        `${uploadId}, which could not be aborted: ${errorSentence(abortError)}`,
      options,
    );
    this.uploadId = uploadId;
    this.abortError = abortError;
  }
}
