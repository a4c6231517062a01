export type { BatchOptions, CallOptions } from "./core/call-options.js";
export type { ClientLike } from "./core/client-like.js";
export type { Collection } from "./core/collection.js";
export { DirectoryTransferError } from "./core/directory-error.js";
export type {
  DirectoryCounts,
  DirectoryReport,
  FailedFile,
  MovedFile,
  SkippedFile,
  SkipReason,
} from "./core/directory-report.js";
export {
  errorName,
  isAbortError,
  isBatchActionError,
  isResourceNotFound,
  isResourceNotLoaded,
  isTucuxiError,
  isWaiterFailure,
  isWaiterTimeout,
} from "./core/error-guards.js";
export {
  AbortError,
  BatchActionError,
  type BatchFailure,
  type ErrorSubject,
  MissingPeerError,
  NoRegionError,
  ProfileNotFoundError,
  RepeatedPageTokenError,
  ResourceNotFoundError,
  ResourceNotLoadedError,
  SessionDestroyedError,
  TimeoutError,
  TucuxiError,
  type TucuxiErrorCode,
  type TucuxiErrorsByCode,
  UnexpectedResponseError,
} from "./core/errors.js";
export { WaiterFailedError, WaiterTimeoutError } from "./core/waiter-errors.js";
export type { Identifiers } from "./core/identifiers.js";
export { UnorderedListingError } from "./core/listing-error.js";
export { loadAll, type LoadAllOptions, type LoadAllResult } from "./core/load-all.js";
export type { LoadableResource } from "./core/loadable-resource.js";
export {
  BodyInterruptedError,
  ChecksumMismatchError,
  ExistenceUnknownError,
  ObjectChangedError,
  SourceChangedError,
  UploadNotAbortedError,
} from "./core/object-errors.js";
export type { Page } from "./core/page.js";
export type { Predicate } from "./core/query.js";
export { accelerate } from "./core/reader/accelerate.js";
export type { ResourceMeta } from "./core/resource-meta.js";
export { isResource, type Resource } from "./core/resource.js";
export type {
  ClientOf,
  ConfigOf,
  GivenClient,
  RootOptions,
  ServiceResource,
  ServiceResourceClass,
} from "./core/service-resource.js";
export type { AssumedRole } from "./core/session/assumed-role.js";
export type { CallLogEntry, CallLogger } from "./core/session/call-log.js";
export type { Credentials, CredentialsProvider } from "./core/session/credentials.js";
export { getDefaultSession, setDefaultSession } from "./core/session/default-session.js";
export type { RedactedInput } from "./core/session/redact.js";
export type { SessionOptions } from "./core/session/session-options.js";
export { Session } from "./core/session/session.js";
export type { TagMap } from "./core/tags.js";
export type { WaiterOptions, WaiterPoll } from "./core/waiter.js";
