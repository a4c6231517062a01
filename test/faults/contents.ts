import { randomFillSync } from "node:crypto";

const MIB = 1024 * 1024;

/** S3's minimum size of a part, except for the last one. */
export const PART = 5 * MIB;
/** A part of a download may be of any size. */
export const RANGE = 96 * 1024;

const SMALL = 100_000;
const RANGED = 10 * RANGE + 4321;
const IN_PARTS = 2 * PART + 123_456;

// Each run has different bytes, which are shared slices of one buffer.
const pool = randomFillSync(Buffer.alloc(IN_PARTS + MIB));

const at = (start: number, size: number): Buffer => pool.subarray(start % MIB, (start % MIB) + size);

/** The content of a run by number: for one call, several ranges, or several parts. */
export const contents = {
  small: (content: number) => at(content, SMALL),
  ranged: (content: number) => at(content, RANGED),
  inParts: (content: number) => at(content, IN_PARTS),
  /** The previous content of the target. */
  earlier: (content: number) => at(content + 1, 1000),
  /** The content that a concurrent writer writes: of the same size, which is the hardest to detect. */
  replacement: (like: Buffer) => Buffer.from(like.map((byte) => byte ^ 0xff)),
} as const;
