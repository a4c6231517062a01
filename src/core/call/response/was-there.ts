import { isBatchActionError, isResourceNotFound, saysNotFound } from "../../errors/error-guards.js";

/**
 * Ends something, and tells whether it was there.
 *
 * @param notFound the service's errors that mean it was not; every other error is thrown
 */
export async function wasThere(notFound: readonly string[], end: () => Promise<unknown>): Promise<boolean> {
  try {
    await end();
    return true;
  } catch (error) {
    if (isResourceNotFound(error)) return false;
    if (!(error instanceof Error)) throw error;
    // A successful response can say so, too.
    const failures = isBatchActionError(error)
      ? error.failures
      : [{ code: error.name, message: error.message }];
    if (failures.length > 0 && failures.every(({ code, message }) => saysNotFound(notFound, code, message)))
      return false;
    throw error;
  }
}
