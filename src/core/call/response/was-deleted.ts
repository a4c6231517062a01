import { isBatchActionError, isResourceNotFound, saysNotFound } from "../../errors/error-guards.js";

/** Deletes something, and returns whether it existed: not, if it fails with one of the service's `notFound` errors. */
export async function wasDeleted(notFound: readonly string[], end: () => Promise<unknown>): Promise<boolean> {
  try {
    await end();
    return true;
  } catch (error) {
    if (isResourceNotFound(error)) return false;
    if (!(error instanceof Error)) throw error;
    // A successful response can also report it.
    const failures = isBatchActionError(error)
      ? error.failures
      : [{ code: error.name, message: error.message }];
    if (failures.length > 0 && failures.every(({ code, message }) => saysNotFound(notFound, code, message)))
      return false;
    throw error;
  }
}
