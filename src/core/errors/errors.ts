import { ERROR } from "../text/brand.js";
import type { DirectoryTransferError } from "../../s3/errors/directory-error.js";
import type { UnorderedListingError } from "./listing-error.js";
import type {
  BodyInterruptedError,
  ChecksumMismatchError,
  ExistenceUnknownError,
  ObjectChangedError,
  SourceChangedError,
  UploadNotAbortedError,
} from "../../s3/errors/object-errors.js";
import type { WaiterFailedError, WaiterTimeoutError } from "./waiter-errors.js";

/** Every error class of this package, by its stable `code`. */
export interface TucuxiErrorsByCode {
  ResourceNotLoaded: ResourceNotLoadedError;
  ResourceNotFound: ResourceNotFoundError;
  BatchActionFailed: BatchActionError;
  WaiterTimedOut: WaiterTimeoutError;
  WaiterFailed: WaiterFailedError;
  RepeatedPageToken: RepeatedPageTokenError;
  UnorderedListing: UnorderedListingError;
  UnexpectedResponse: UnexpectedResponseError;
  ExistenceUnknown: ExistenceUnknownError;
  BodyInterrupted: BodyInterruptedError;
  ObjectChanged: ObjectChangedError;
  ChecksumMismatch: ChecksumMismatchError;
  SourceChanged: SourceChangedError;
  UploadNotAborted: UploadNotAbortedError;
  DirectoryTransferFailed: DirectoryTransferError;
  MissingPeer: MissingPeerError;
  NoRegion: NoRegionError;
  ProfileNotFound: ProfileNotFoundError;
  SessionDestroyed: SessionDestroyedError;
  Aborted: AbortError;
  TimedOut: TimeoutError;
}

/** The `code` of an error of this package. */
export type TucuxiErrorCode = keyof TucuxiErrorsByCode;

/**
 * What all errors of this package have in common. Errors of the service and of the SDK are never wrapped in
 * one: they come as the SDK throws them, except where a class below names them as its `cause`.
 */
export abstract class TucuxiError extends Error {
  /** Tells the class across copies of the package, where `instanceof` fails. */
  abstract readonly code: TucuxiErrorCode;

  /** @internal */
  get [ERROR](): TucuxiErrorCode {
    return this.code;
  }
}

/** The resource that an error is about. */
export interface ErrorSubject {
  /** The resource as `util.inspect` shows it: `Instance(id="i-1")`. */
  readonly resource: string;
  /** Its identifiers. */
  readonly identifiers: Readonly<Record<string, string>>;
}

/** An attribute was read before anything was loaded. `await resource.load()` first. */
export class ResourceNotLoadedError extends TucuxiError {
  override readonly name = "ResourceNotLoadedError";
  readonly code = "ResourceNotLoaded";
  readonly resource: string;
  readonly identifiers: Readonly<Record<string, string>>;
  /** The SDK's name of the attribute that was asked for. */
  readonly attribute: string;

  constructor(subject: ErrorSubject, attribute: string, wayOut: string) {
    super(`${subject.resource} has no ${attribute} yet: nothing that holds it was loaded. ${wayOut}`);
    this.resource = subject.resource;
    this.identifiers = subject.identifiers;
    this.attribute = attribute;
  }
}

/** The service knows no such resource. Its own error, where it gave one, is the `cause`. */
export class ResourceNotFoundError extends TucuxiError {
  override readonly name = "ResourceNotFoundError";
  readonly code = "ResourceNotFound";
  readonly resource: string;
  readonly identifiers: Readonly<Record<string, string>>;

  constructor(subject: ErrorSubject, options?: ErrorOptions) {
    super(`${subject.resource} was not found. Check its identifiers, the region and the account.`, options);
    this.resource = subject.resource;
    this.identifiers = subject.identifiers;
  }
}

/** One item that a batch action could not act on. */
export interface BatchFailure {
  /** What names the item: an instance's id, an object's key. */
  readonly id: string;
  /** The service's error code, such as `AccessDenied`. */
  readonly code: string;
  /** The service's own words. */
  readonly message: string;
}

/** A batch action did not reach everything that it was for; what it did reach is in `succeeded`. */
export class BatchActionError extends TucuxiError {
  override readonly name = "BatchActionError";
  readonly code = "BatchActionFailed";
  /** The action, as `InstanceCollection.terminate`. */
  readonly action: string;
  /** Each item that failed, with the service's code and message. */
  readonly failures: readonly BatchFailure[];
  /** The ids of the items that went through. */
  readonly succeeded: readonly string[];
  /** The raw outputs of the calls that were answered, in page order. */
  readonly responses: readonly object[];

  constructor(
    details: Pick<BatchActionError, "action" | "failures" | "succeeded" | "responses">,
    options?: ErrorOptions,
  ) {
    const { action, failures, succeeded } = details;
    const [first] = failures;
    const { cause } = options ?? {};
    const end = cause instanceof Error ? ` It ended with ${cause.name}: ${sentence(cause.message)}` : "";
    const example = first ? ` First: ${first.id}: ${first.code}: ${sentence(first.message)}` : end;
    super(
      `${action} failed for ${failures.length} and went through for ${succeeded.length}.${example} ` +
        "See failures and succeeded.",
      options,
    );
    this.action = action;
    this.failures = failures;
    this.succeeded = succeeded;
    this.responses = details.responses;
  }
}

function sentence(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}

/** A list answered with a page token, or with a page, that it had already given: going on would never end. */
export class RepeatedPageTokenError extends TucuxiError {
  override readonly name = "RepeatedPageTokenError";
  readonly code = "RepeatedPageToken";
  /** The listing, as `InstanceCollection`. */
  readonly collection: string;

  /** @param repeated what came again */
  constructor(collection: string, repeated = "a page token") {
    super(`${collection}: the service repeated ${repeated}, so the listing would never end. It was stopped.`);
    this.collection = collection;
  }
}

/** A response lacks what the service's own model promises, such as the id of a listed item. */
export class UnexpectedResponseError extends TucuxiError {
  override readonly name = "UnexpectedResponseError";
  readonly code = "UnexpectedResponse";
  /** The member that is missing. */
  readonly member: string;

  constructor(member: string) {
    super(`The service's response has no ${member} where its model promises one.`);
    this.member = member;
  }
}

/** A package that is needed here is not installed. The message is the command that installs it. */
export class MissingPeerError extends TucuxiError {
  override readonly name = "MissingPeerError";
  readonly code = "MissingPeer";
  /** The package to install. */
  readonly packageName: string;

  constructor(packageName: string, neededBy: string, options?: ErrorOptions) {
    super(`${neededBy} needs ${packageName}: install it with "npm install ${packageName}".`, options);
    this.packageName = packageName;
  }
}

/** No region was given, and none was found in the environment or the shared files. */
export class NoRegionError extends TucuxiError {
  override readonly name = "NoRegionError";
  readonly code = "NoRegion";

  constructor(profile: string) {
    super(
      `No region: give one (new Session({ region: "eu-west-1" })), set AWS_REGION, ` +
        `or add one to the profile "${profile}" in the shared config file.`,
    );
  }
}

/** The profile that a session was given is in neither of the shared files. */
export class ProfileNotFoundError extends TucuxiError {
  override readonly name = "ProfileNotFoundError";
  readonly code = "ProfileNotFound";
  /** The profile that was given. */
  readonly profile: string;

  constructor(profile: string, known: readonly string[]) {
    const others = known.length > 0 ? `They have: ${known.join(", ")}.` : "They have none.";
    super(
      `The profile "${profile}" has no settings in the shared config and credentials files. ${others} ` +
        "AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE say where the files are.",
    );
    this.profile = profile;
  }
}

/** A session was asked for something after its `destroy()`. */
export class SessionDestroyedError extends TucuxiError {
  override readonly name = "SessionDestroyedError";
  readonly code = "SessionDestroyed";

  constructor(session: string) {
    super(`${session} was destroyed and makes no more clients. Make a new session.`);
  }
}

/**
 * The signal given as `abortSignal` ended the call. The signal's reason is the `cause`; where a batch action had begun,
 * the `cause` is a `BatchActionError` that tells what was done by then, and what was under way.
 */
export class AbortError extends TucuxiError {
  override readonly name = "AbortError";
  readonly code = "Aborted";

  constructor(signal: AbortSignal, report?: BatchActionError) {
    super("The call was aborted by its abortSignal.", { cause: report ?? signal.reason });
  }
}

/** A request took longer than it may: than its `requestTimeout`, or, of a transfer, its `idleTimeout` with no byte moving. */
export class TimeoutError extends TucuxiError {
  override readonly name = "TimeoutError";
  readonly code = "TimedOut";

  constructor(milliseconds: number, what?: string) {
    super(what ?? `The request took longer than its requestTimeout of ${milliseconds} ms.`);
  }
}
