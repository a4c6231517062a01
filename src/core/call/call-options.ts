import type { TagMap } from "../tags/tags.js";

/** Options of every method that makes a request, in its last argument; a collection takes them with `.with(options)`. */
export interface CallOptions {
  /** Aborts the call: it rejects with an `AbortError`, and no further request is sent. */
  readonly abortSignal?: AbortSignal | undefined;
  /** The time limit of one request, including the SDK's retries, in milliseconds; it then fails with a `TimeoutError`. */
  readonly requestTimeout?: number | undefined;
}

/** The default number of calls of a batch action in flight at a time. */
export const BATCH_CONCURRENCY = 8;

/** Options of a batch action. */
export interface BatchOptions extends CallOptions {
  /**
   * The maximum number of calls in flight; 8 by default. It is lowered while the service throttles. With 1,
   * each call waits for the one before it, and each page is listed after the calls for the page before it.
   */
  readonly concurrency?: number | undefined;
}

/** Options of an action that supports dry runs. */
export interface DryRunOptions<DryRun extends boolean> extends CallOptions {
  /** `true`: changes nothing, and resolves to whether the call would be allowed. */
  readonly dryRun?: DryRun | undefined;
}

/** The result of such an action, or for a dry run whether it would be allowed. */
export type DryRunResult<DryRun extends boolean, Result> = DryRun extends true ? boolean : Result;

/** Options of an action that creates a taggable resource. */
export interface CreateOptions extends CallOptions {
  /** Tags for the new resource: `{ Name: "web" }`. They are added to those in the input's `TagSpecifications`. */
  readonly tags?: TagMap | undefined;
}
