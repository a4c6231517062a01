import { errorName, isBatchActionError, isResourceNotFound } from "../../errors/error-guards.js";

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
    // A successful response can say so, too.
    const codes = isBatchActionError(error) ? error.failures.map(({ code }) => code) : [errorName(error)];
    if (codes.length > 0 && codes.every((code) => code !== undefined && notFound.includes(code)))
      return false;
    throw error;
  }
}
