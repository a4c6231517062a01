import type { ResolvedTransferConfig } from "../../transfer/options/transfer-config.js";

/** How many requests the transfer of a file of this size has in flight at once. */
export function requestCost(
  size: number,
  { multipartThreshold, multipartChunksize, maxConcurrency }: ResolvedTransferConfig,
): number {
  if (size < multipartThreshold) return 1;
  return Math.max(1, Math.min(maxConcurrency, Math.ceil(size / multipartChunksize)));
}
