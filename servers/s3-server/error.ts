/** No real S3 server can be had, and why, in one sentence that says what to do about it. */
export class S3ServerUnavailableError extends Error {
  override readonly name = "S3ServerUnavailableError";
}
