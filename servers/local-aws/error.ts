/** No local AWS is available; the message contains the reason and the remedy in one sentence. */
export class LocalAwsUnavailableError extends Error {
  override readonly name = "LocalAwsUnavailableError";
}
