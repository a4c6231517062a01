/** No real S3 server is available; the message contains the reason and the remedy in one sentence. */
export class S3ServerUnavailableError extends Error {
  override readonly name = "S3ServerUnavailableError";
}
