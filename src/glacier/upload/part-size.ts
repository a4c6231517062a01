import { argumentError } from "../../core/text/argument-checks.js";

const MIB = 1024 ** 2;
const LARGEST = 4096 * MIB;
const DEFAULT = 8 * MIB;

export const MOST_PARTS = 10_000;

/** @throws {TypeError} or `RangeError` for a part size that the service does not accept */
export function checkPartSize(partSize: unknown): void {
  if (partSize === undefined) return;
  const must = "in bytes, a power of two from 1 MiB to 4 GiB";
  if (typeof partSize !== "number") throw argumentError("partSize", must, partSize);
  const isAllowed = partSize >= MIB && partSize <= LARGEST && Number.isInteger(Math.log2(partSize));
  if (!isAllowed) throw argumentError("partSize", must, partSize, RangeError);
}

/** 8 MiB, or the smallest size with which the number of parts is within the limit. */
export function defaultPartSize(size = 0): number {
  let partSize = DEFAULT;
  while (partSize < LARGEST && partSize * MOST_PARTS < size) partSize *= 2;
  return partSize;
}
