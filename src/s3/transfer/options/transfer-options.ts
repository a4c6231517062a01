import { checkAmount } from "../../../core/text/argument-checks.js";
import type { CallOptions } from "../../../core/call/call-options.js";
import type { TransferConfig } from "./transfer-config.js";
import type { TransferProgress } from "./transfer-progress.js";

/** How an object is transferred. The `requestTimeout` applies to each request, not to the whole. */
export interface TransferOptions extends CallOptions {
  /** Sizes, concurrency and bandwidth. The defaults are boto3's. */
  readonly config?: TransferConfig | undefined;
  /** Called as the transfer proceeds. An error that it throws ends the transfer. */
  readonly onProgress?: ((progress: TransferProgress) => void) | undefined;
}

/** The options of any transfer of one object. */
export const TRANSFER_OPTIONS = ["abortSignal", "requestTimeout", "config", "onProgress"] as const;

/** The longest time without progress. Default: 60 s. */
export function checkIdleTimeout(idleTimeout: unknown = 60_000): number {
  return checkAmount("idleTimeout", "milliseconds", idleTimeout);
}
