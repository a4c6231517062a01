import { ERROR } from "../text/brand.js";
import type {
  BatchActionError,
  ResourceNotFoundError,
  ResourceNotLoadedError,
  TucuxiErrorCode,
  TucuxiErrorsByCode,
} from "./errors.js";
import type { WaiterFailedError, WaiterTimeoutError } from "./waiter-errors.js";

/**
 * Whether `error` is an error of this package, and of one kind if `code` is given. Works where `instanceof`
 * does not: between the ESM and the CJS build, and between two installed versions.
 */
export function isTucuxiError<Code extends TucuxiErrorCode = TucuxiErrorCode>(
  error: unknown,
  code?: Code,
): error is TucuxiErrorsByCode[Code] {
  const actual: unknown = typeof error === "object" && error !== null ? Reflect.get(error, ERROR) : undefined;
  return actual !== undefined && (code === undefined || actual === code);
}

/** Whether an attribute was read before the resource was loaded. */
export function isResourceNotLoaded(error: unknown): error is ResourceNotLoadedError {
  return isTucuxiError(error, "ResourceNotLoaded");
}

/** Whether a load failed because the resource does not exist. */
export function isResourceNotFound(error: unknown): error is ResourceNotFoundError {
  return isTucuxiError(error, "ResourceNotFound");
}

/** The services' error codes for "not found". */
const NOT_FOUND = /NotFound|^NoSuch|DoesNotExist$|NonExistent|\.Unknown$|^InvalidAMIID\.Unavailable$/;

/**
 * Whether an error means that something does not exist, whether it is ours (`ResourceNotFoundError`) or any service's:
 * `NoSuchKey`, `InvalidInstanceID.NotFound`, a HEAD with the status 404.
 */
export function isNotFound(error: unknown): error is Error {
  if (isTucuxiError(error)) return isResourceNotFound(error);
  if (!(error instanceof Error)) return false;
  const { $metadata } = error as { readonly $metadata?: { readonly httpStatusCode?: number } };
  if (NOT_FOUND.test(error.name) || $metadata?.httpStatusCode === 404) return true;
  return saysNotFound([WRONG_INPUT], error.name, error.message);
}

/** CloudFormation's code for any invalid input: only the message says that a stack does not exist. */
const WRONG_INPUT = "ValidationError";

/** Whether a service's error means "not found", by its code and message and the resource's not-found codes. */
export function saysNotFound(codes: readonly string[], code: string, message: string): boolean {
  return codes.includes(code) && (code !== WRONG_INPUT || / does not exist\b/.test(message));
}

/** Whether a batch action failed for some of its resources. */
export function isBatchActionError(error: unknown): error is BatchActionError {
  return isTucuxiError(error, "BatchActionFailed");
}

/** Whether a waiter's time or attempts ran out. */
export function isWaiterTimeout(error: unknown): error is WaiterTimeoutError {
  return isTucuxiError(error, "WaiterTimedOut");
}

/** Whether a waiter failed because its state can no longer be reached. */
export function isWaiterFailure(error: unknown): error is WaiterFailedError {
  return isTucuxiError(error, "WaiterFailed");
}

/** Whether a call was aborted by its `abortSignal`; recognises the errors of this package and of the SDK. */
export function isAbortError(error: unknown): error is Error & { readonly name: "AbortError" } {
  return error instanceof Error && error.name === "AbortError";
}

/** The `name` of an error that the SDK threw: the service's error code. */
export function errorName(error: unknown): string | undefined {
  return error instanceof Error ? error.name : undefined;
}
