/** No local AWS can be had, and why, in one sentence that says what to do about it. */
export class LocalAwsUnavailableError extends Error {
  override readonly name = "LocalAwsUnavailableError";
}
