import { randomFillSync } from "node:crypto";

const MIB = 1024 * 1024;

/** S3 takes no smaller part of an upload, but for the last. */
export const PART = 5 * MIB;
/** A part of a download may be of any size. */
export const RANGE = 96 * 1024;

const SMALL = 100_000;
const RANGED = 10 * RANGE + 4321;
const IN_PARTS = 2 * PART + 123_456;

// Every run has other bytes, and none has to make them.
const pool = randomFillSync(Buffer.alloc(IN_PARTS + MIB));

const at = (start: number, size: number): Buffer => pool.subarray(start % MIB, (start % MIB) + size);

/** The bytes of a run, by its number: of one call, of several ranges, or of several parts. */
export const contents = {
  small: (content: number) => at(content, SMALL),
  ranged: (content: number) => at(content, RANGED),
  inParts: (content: number) => at(content, IN_PARTS),
  /** What was at the target before. */
  earlier: (content: number) => at(content + 1, 1000),
  /** What somebody else writes meanwhile: of the same size, as that is the hardest to notice. */
  replacement: (like: Buffer) => Buffer.from(like.map((byte) => byte ^ 0xff)),
} as const;
