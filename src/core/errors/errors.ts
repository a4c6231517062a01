import { ERROR } from "../text/brand.js";

/**
 * Every error class of this package, by its stable `code`. Whoever adds one adds it here by declaration merging; the
 * errors of a service are known where its entry point is imported.
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

/** What all errors about one resource have in common. */
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

/** An attribute was read before anything was loaded. `await resource.load()` first. */
export class ResourceNotLoadedError extends ResourceError {
  override readonly name = "ResourceNotLoadedError";
  readonly code = "ResourceNotLoaded";
  /** The SDK's name of the attribute that was asked for. */
  readonly attribute: string;

  constructor(subject: ErrorSubject, attribute: string, wayOut: string) {
    super(
      subject,
      `${subject.resource} has no ${attribute} yet: nothing that holds it was loaded. ${wayOut}`,
    );
    this.attribute = attribute;
  }
}

/** An answer lacks an attribute that the service always sends: a store or an emulator that leaves it out, most likely. */
export class AttributeMissingError extends ResourceError {
  override readonly name = "AttributeMissingError";
  readonly code = "AttributeMissing";
  /** The SDK's name of the attribute. */
  readonly attribute: string;

  constructor(subject: ErrorSubject, attribute: string) {
    super(
      subject,
      `${subject.resource} has no ${attribute}, which AWS always sends. For a store or an emulator that leaves it out, ` +
        'give the session or the root { missingAttributes: "undefined" }; meta.data has what was sent.',
    );
    this.attribute = attribute;
  }
}

/** The service knows no such resource. Its own error, where it gave one, is the `cause`. */
export class ResourceNotFoundError extends ResourceError {
  override readonly name = "ResourceNotFoundError";
  readonly code = "ResourceNotFound";

  constructor(subject: ErrorSubject, options?: ErrorOptions) {
    const advice = "Check its identifiers, the region and the account.";
    super(subject, `${subject.resource} was not found. ${advice}`, options);
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
  /** The ids of the items that succeeded. */
  readonly succeeded: readonly string[];
  /** The raw outputs of the calls that were answered, in page order. */
  readonly responses: readonly object[];

  constructor(
    details: Pick<BatchActionError, "action" | "failures" | "succeeded" | "responses"> & {
      /** How many went through, where their ids are not kept. */
      readonly count?: number;
    },
    options?: ErrorOptions,
  ) {
    const { action, failures, succeeded, count = succeeded.length } = details;
    const [first] = failures;
    const { cause } = options ?? {};
    const end = cause instanceof Error ? ` It ended with ${cause.name}: ${sentence(cause.message)}` : "";
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
    super(
      `${collection}: the service repeated ${repeated}, so the listing would never end. It was stopped. ` +
        "Check for a proxy, a store or a mock that ignores the page token of requests.",
    );
    this.collection = collection;
  }
}

/** A call that was not answered with a response. */
export interface UnansweredCall {
  /** The operation, such as `DescribeInstances`. */
  readonly operation: string;
  /** The resource that the call was for, or its input. */
  readonly resource: string;
  /** What `send` returned. */
  readonly returned: string;
}

/** A response lacks what the service's own model promises, such as the id of a listed item, or there is no response. */
export class UnexpectedResponseError extends TucuxiError {
  override readonly name = "UnexpectedResponseError";
  readonly code = "UnexpectedResponse";
  /** The member that is missing; `"response"` where there is no response. */
  readonly member: string;
  /** The operation, such as `DescribeInstances`, where there is no response. */
  readonly operation: string | undefined;
  /** The resource that the call was for, where there is no response. */
  readonly resource: string | undefined;

  constructor(member: string, call?: UnansweredCall) {
    super(
      call
        ? `${call.operation} for ${call.resource}: the client's send() returned ${call.returned}, which is not a response. ` +
            "A mocked client needs a response for each command that it is sent."
        : `The service's response has no ${member} where its model promises one. ` +
            "Check the endpoint: a store, an emulator or a mock may leave it out.",
    );
    this.member = member;
    this.operation = call?.operation;
    this.resource = call?.resource;
  }
}

/**
 * The service answered with success, and its response says that it did not do what was asked, or not all of it: EC2's
 * `Return: false`, or rules that a security group does not have.
 */
export class NotDoneError extends TucuxiError {
  override readonly name = "NotDoneError";
  readonly code = "NotDone";
  /** The operation, such as `RevokeSecurityGroupIngress`. */
  readonly operation: string;
  /** The resource that the call was for, where it was for one. */
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
    super(
      what ?? `The request took longer than its requestTimeout of ${milliseconds} ms. Allow more, or retry.`,
    );
  }
}
