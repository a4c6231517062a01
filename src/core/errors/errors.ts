import { ERROR } from "../text/brand.js";
import { errorSentence, sentence } from "../text/sentence.js";

/**
 * Every error class of this package, by its stable `code`. Declaration merging adds the errors of a service when its
 * entry point is imported.
 */
export interface TucuxiErrorsByCode {
  ResourceNotLoaded: ResourceNotLoadedError;
  ResourceNotFound: ResourceNotFoundError;
  AttributeMissing: AttributeMissingError;
  BatchActionFailed: BatchActionError;
  RepeatedPageToken: RepeatedPageTokenError;
  UnexpectedResponse: UnexpectedResponseError;
  NotDone: NotDoneError;
  MissingPeer: MissingPeerError;
  Aborted: AbortError;
  TimedOut: TimeoutError;
}

/** The `code` of an error of this package. */
export type TucuxiErrorCode = keyof TucuxiErrorsByCode;

/**
 * The base of all errors of this package. Errors of the service and the SDK are never wrapped: they are thrown
 * unchanged, except where a class below has them as its `cause`.
 */
export abstract class TucuxiError extends Error {
  /** Identifies the class across copies of the package, where `instanceof` fails. */
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

/** The base of all errors about one resource. */
export abstract class ResourceError extends TucuxiError {
  /** The resource as `util.inspect` shows it: `Instance(id="i-1")`. */
  readonly resource: string;
  /** Its identifiers. */
  readonly identifiers: Readonly<Record<string, string>>;

  constructor({ resource, identifiers }: ErrorSubject, message: string, options?: ErrorOptions) {
    super(message, options);
    this.resource = resource;
    this.identifiers = identifiers;
  }
}

/** An attribute was read before the resource was loaded. Call `await resource.load()` first. */
export class ResourceNotLoadedError extends ResourceError {
  override readonly name = "ResourceNotLoadedError";
  readonly code = "ResourceNotLoaded";
  /** The SDK's name of the attribute that was read. */
  readonly attribute: string;

  constructor(subject: ErrorSubject, attribute: string, wayOut: string) {
    super(subject, `${subject.resource} has no ${attribute} yet: it has not been loaded. ${wayOut}`);
    this.attribute = attribute;
  }
}

/** A response lacks an attribute that the service always returns, most likely because a store or an emulator leaves it out. */
export class AttributeMissingError extends ResourceError {
  override readonly name = "AttributeMissingError";
  readonly code = "AttributeMissing";
  /** The SDK's name of the attribute. */
  readonly attribute: string;

  constructor(subject: ErrorSubject, attribute: string) {
    super(
      subject,
      `${subject.resource} has no ${attribute}, which AWS always returns. If a store or an emulator leaves it out, ` +
        'pass { missingAttributes: "undefined" } to the session or the root; meta.data has the response.',
    );
    this.attribute = attribute;
  }
}

/** The resource does not exist. The service's own error, if there was one, is the `cause`. */
export class ResourceNotFoundError extends ResourceError {
  override readonly name = "ResourceNotFoundError";
  readonly code = "ResourceNotFound";

  constructor(subject: ErrorSubject, options?: ErrorOptions) {
    const advice = "Check its identifiers, the region and the account.";
    super(subject, `${subject.resource} was not found. ${advice}`, options);
  }
}

/** An item for which a batch action failed. */
export interface BatchFailure {
  /** The identifier of the item, such as an instance's id or an object's key. */
  readonly id: string;
  /** The service's error code, such as `AccessDenied`. */
  readonly code: string;
  /** The service's error message. */
  readonly message: string;
}

/** A batch action failed for some items; `succeeded` has the others. */
export class BatchActionError extends TucuxiError {
  override readonly name: string = "BatchActionError";
  readonly code = "BatchActionFailed";
  /** The action, as `InstanceCollection.terminate`. */
  readonly action: string;
  /** Each item that failed, with the service's code and message. */
  readonly failures: readonly BatchFailure[];
  /** The ids of the items that succeeded. */
  readonly succeeded: readonly string[];
  /** The outputs of the successful calls, in page order. */
  readonly responses: readonly object[];

  constructor(
    details: Pick<BatchActionError, "action" | "failures" | "succeeded" | "responses"> & {
      /** The number of items that succeeded, if their ids are not kept. */
      readonly count?: number;
    },
    options?: ErrorOptions,
  ) {
    const { action, failures, succeeded, count = succeeded.length } = details;
    const [first] = failures;
    const { cause } = options ?? {};
    const end = cause instanceof Error ? ` It ended with ${errorSentence(cause)}` : "";
    const example = first ? ` First: ${first.id}: ${first.code}: ${sentence(first.message)}` : end;
    super(
      `${action} failed for ${failures.length} and succeeded for ${count}.${example} ` +
        "See failures and succeeded.",
      options,
    );
    this.action = action;
    this.failures = failures;
    this.succeeded = succeeded;
    this.responses = details.responses;
  }
}

/** A list operation returned a page token, or a page, a second time, which would cause an endless loop. */
export class RepeatedPageTokenError extends TucuxiError {
  override readonly name = "RepeatedPageTokenError";
  readonly code = "RepeatedPageToken";
  /** The listing, as `InstanceCollection`. */
  readonly collection: string;

  /** @param repeated what was repeated */
  constructor(collection: string, repeated = "a page token") {
    super(
      `${collection}: the service repeated ${repeated}, so the listing would never end. It was stopped. ` +
        "Check for a proxy, a store or a mock that ignores the page token of requests.",
    );
    this.collection = collection;
  }
}

/** A call that got no response, or one that cannot be read. */
export interface UnansweredCall {
  /** The operation, such as `DescribeInstances`. */
  readonly operation: string;
  /** The resource that the call was made for, or its input. */
  readonly resource: string;
  /** What `send` returned, if that is no response. */
  readonly returned?: string;
}

/**
 * A response lacks a member that the service's model requires, such as the id of a listed item, has another form than the
 * model's, such as a text in place of a list, or there is no response.
 */
export class UnexpectedResponseError extends TucuxiError {
  override readonly name = "UnexpectedResponseError";
  readonly code = "UnexpectedResponse";
  /** The missing member; `"response"` if there is no response, or if it has another form. */
  readonly member: string;
  /** The operation, such as `DescribeInstances`, if there is no response, or if it has another form. */
  readonly operation: string | undefined;
  /** The resource that the call was made for, if there is no response, or if it has another form. */
  readonly resource: string | undefined;

  constructor(member: string, call?: UnansweredCall, options?: ErrorOptions) {
    super(call ? unanswered(call) : lacking(member), options);
    this.member = member;
    this.operation = call?.operation;
    this.resource = call?.resource;
  }
}

const CHECK = "Check the endpoint: a store, an emulator or a mock may";

function lacking(member: string): string {
  return `The service's response has no ${member}, which its model requires. ${CHECK} leave it out.`;
}

function unanswered({ operation, resource, returned }: UnansweredCall): string {
  const call = resource === "" ? operation : `${operation} for ${resource}`;
  if (returned === undefined) {
    return `${call}: the response does not have the form that the service's model requires. ${CHECK} return something else.`;
  }
  return (
    `${call}: the client's send() returned ${returned}, which is not a response. ` +
    "A mocked client needs a response for each command that it is sent."
  );
}

/**
 * The service returned success, but its response reports that it did not do what was requested, or only a part: EC2's
 * `Return: false`, or rules that a security group does not have.
 */
export class NotDoneError extends TucuxiError {
  override readonly name = "NotDoneError";
  readonly code = "NotDone";
  /** The operation, such as `RevokeSecurityGroupIngress`. */
  readonly operation: string;
  /** The resource that the call was for, if any. */
  readonly resource: string | undefined;
  /** The whole response. */
  readonly response: object;

  constructor(
    details: Pick<NotDoneError, "operation" | "resource" | "response"> & { readonly reason: string },
  ) {
    const { operation, resource, response, reason } = details;
    super(
      `${operation}${resource === undefined ? "" : ` for ${resource}`}: the service ${reason}. See response.`,
    );
    this.operation = operation;
    this.resource = resource;
    this.response = response;
  }
}

/** A required package is not installed. The message has the command that installs it. */
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

/**
 * The `abortSignal` aborted the call. The signal's reason is the `cause`; if a batch action had started, the
 * `cause` is a `BatchActionError` that lists what succeeded, and what was in flight. If the call had started something
 * that continues on AWS, the `cause` is the error that names it, such as an `UnfinishedError`.
 */
export class AbortError extends TucuxiError {
  override readonly name = "AbortError";
  readonly code = "Aborted";

  constructor(signal: AbortSignal, report?: TucuxiError) {
    const more = report === undefined || report instanceof BatchActionError ? "" : ` ${report.message}`;
    super(`The call was aborted by its abortSignal.${more}`, { cause: report ?? signal.reason });
  }
}

/** A request exceeded its `requestTimeout`, or a transfer made no progress for its `idleTimeout`. */
export class TimeoutError extends TucuxiError {
  override readonly name = "TimeoutError";
  readonly code = "TimedOut";

  constructor(milliseconds: number, what?: string) {
    super(
      what ?? `The request took longer than its requestTimeout of ${milliseconds} ms. Increase it, or retry.`,
    );
  }
}
