/** What every method takes last, and a collection by `.with(options)`. */
export interface CallOptions {
  /** Ends the call: it rejects with an `AbortError`, and no further request leaves. */
  readonly abortSignal?: AbortSignal | undefined;
  /** How long one request may take, in milliseconds; the SDK's `requestTimeout`. */
  readonly requestTimeout?: number | undefined;
}
