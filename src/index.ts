export type { Base64Content, WithBase64 } from "./core/call/input/base64.js";
export type { WithDocuments } from "./core/call/input/document-text.js";
export type {
  IfOptional,
  InnerPath,
  InPlaceOf,
  WithinValue,
  WithValues,
} from "./core/call/input/values-at.js";
export type {
  BatchOptions,
  CallOptions,
  CreateOptions,
  DryRunOptions,
  DryRunResult,
} from "./core/call/call-options.js";
export type { ClientLike, CommandOf } from "./core/client/client-like.js";
export type { HiddenClient } from "./core/client/hidden-client.js";
export type { ReadonlyInput, ReadonlyValue, Whole } from "./core/call/input/readonly-input.js";
export type { Known } from "./core/collection/known-resources.js";
export type { Collection } from "./core/collection/collection.js";
export {
  errorName,
  isAbortError,
  isBatchActionError,
  isNotFound,
  isResourceNotFound,
  isResourceNotLoaded,
  isTucuxiError,
  isWaiterFailure,
  isWaiterTimeout,
} from "./core/errors/error-guards.js";
export {
  AbortError,
  AttributeMissingError,
  BatchActionError,
  type BatchFailure,
  type ErrorSubject,
  MissingPeerError,
  NotDoneError,
  RepeatedPageTokenError,
  ResourceError,
  ResourceNotFoundError,
  ResourceNotLoadedError,
  TimeoutError,
  TucuxiError,
  type TucuxiErrorCode,
  type TucuxiErrorsByCode,
  type UnansweredCall,
  UnexpectedResponseError,
} from "./core/errors/errors.js";
export { InvalidCursorError, type ListedHow, ListingMismatchError } from "./core/errors/listing-errors.js";
export {
  ClientTooOldError,
  NoRegionError,
  ProfileNotFoundError,
  ServicesSectionNotFoundError,
  SessionDestroyedError,
} from "./core/errors/session-errors.js";
export { type StartedWork, type UnfinishedCause, UnfinishedError } from "./core/errors/unfinished-error.js";
export {
  type LastPoll,
  type WaiterError,
  WaiterFailedError,
  WaiterTimeoutError,
} from "./core/errors/waiter-errors.js";
export type {
  OneOrMore,
  PolicyDocument,
  PolicyStatement,
  Principal,
} from "./core/resource/attributes/documents.js";
export type { Attribute } from "./core/resource/attributes/attribute.js";
export type { Identifiers } from "./core/resource/identifiers/identifiers.js";
export {
  loadAll,
  type LoadAllOptions,
  type LoadAllResult,
  type LoadOptionsOf,
} from "./core/resource/loading/load-all.js";
export type { AnyLoadable, LoadableResource } from "./core/resource/loading/loadable-resource.js";
export type { Page } from "./core/paging/page.js";
export type { Predicate } from "./core/query/query.js";
export { accelerate } from "./core/reader/accelerate.js";
export {
  allowMissingAttributes,
  type MissingAttributes,
} from "./core/resource/attributes/missing-attributes.js";
export { type TableCell, type TableColumn, type TableRow, toTable } from "./core/resource/to-table.js";
export type { ResourceMeta } from "./core/resource/resource-meta.js";
export { isResource } from "./core/resource/is-resource.js";
export type { AnyResource, Resource } from "./core/resource/resource.js";
export type {
  ClientOf,
  ConfigOf,
  GivenClient,
  RootOptions,
  ServiceResource,
  ServiceResourceClass,
} from "./core/resource/service-resource.js";
export type { AssumedRole } from "./core/session/assumed-role.js";
export type { CallLogEntry, CallLogger } from "./core/session/log/call-log.js";
export type { Credentials, CredentialsProvider } from "./core/session/credentials.js";
export { getDefaultSession, setDefaultSession } from "./core/session/default-session.js";
export type { RedactedInput } from "./core/text/redact.js";
export type { SessionOptions } from "./core/session/options/session-options.js";
export { Session } from "./core/session/session.js";
export type { TagMap } from "./core/tags/tags.js";
export type { WaiterOptions, WaiterPoll } from "./core/waiter/waiter.js";
