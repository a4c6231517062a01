import type { TagMap } from "../tags/tags.js";

/** What every method takes last, and a collection by `.with(options)`. */
export interface CallOptions {
  /** Ends the call: it rejects with an `AbortError`, and no further request leaves. */
  readonly abortSignal?: AbortSignal | undefined;
  /** How long one request may take, the SDK's retries included, in milliseconds; then a `TimeoutError` ends it. */
  readonly requestTimeout?: number | undefined;
}

/** The most calls of a batch action at a time, unless said otherwise. */
export const BATCH_CONCURRENCY = 8;

/** Options of a batch action. */
export interface BatchOptions extends CallOptions {
  /**
   * The most calls at a time; 8 unless given. There are fewer for a while where the service asks to slow down. With 1,
   * each call waits for the one before it, and each page is listed after the calls for the page before it.
   */
  readonly concurrency?: number | undefined;
}

/** Options of an action that EC2 can be asked about beforehand. */
export interface DryRunOptions<DryRun extends boolean> extends CallOptions {
  /** `true`: nothing changes, and the call resolves to whether it would be allowed. */
  readonly dryRun?: DryRun | undefined;
}

/** What such an action resolves to: its result, or for a dry run whether it would be allowed. */
export type DryRunResult<DryRun extends boolean, Result> = DryRun extends true ? boolean : Result;

/** Options of an action that makes something which can be tagged. */
export interface CreateOptions extends CallOptions {
  /** Tags for what is made: `{ Name: "web" }`. They join those that the input's `TagSpecifications` give. */
  readonly tags?: TagMap | undefined;
}
