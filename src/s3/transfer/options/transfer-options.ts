import { checkAmount } from "../../../core/text/argument-checks.js";
import type { CallOptions } from "../../../core/call/call-options.js";
import type { TransferConfig } from "./transfer-config.js";
import type { TransferProgress } from "./transfer-progress.js";

/** How something is moved. The `requestTimeout` is that of each request, not of the whole. */
export interface TransferOptions extends CallOptions {
  /** Sizes, concurrency and bandwidth; what is left out is as in boto3. */
  readonly config?: TransferConfig | undefined;
  /** Told of each step. What it throws ends the transfer, as an error of the source would. */
  readonly onProgress?: ((progress: TransferProgress) => void) | undefined;
}

/** The options of any transfer of one object. */
export const TRANSFER_OPTIONS = ["abortSignal", "requestTimeout", "config", "onProgress"] as const;

/** How long nothing may move: 60 s unless given. */
export function checkIdleTimeout(idleTimeout: unknown = 60_000): number {
  return checkAmount("idleTimeout", "milliseconds", idleTimeout);
}
