import type { ResolvedTransferConfig } from "../../transfer/options/transfer-config.js";

/** How many requests a file of this size takes at once. */
export function requestCost(
  size: number,
  { multipartThreshold, multipartChunksize, maxConcurrency }: ResolvedTransferConfig,
): number {
  if (size < multipartThreshold) return 1;
  return Math.max(1, Math.min(maxConcurrency, Math.ceil(size / multipartChunksize)));
}
