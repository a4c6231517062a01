import { constants } from "node:buffer";

const MIB = 1024 * 1024;
const GIB = 1024 * MIB;

/** S3's limits. https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html */
export const MOST_PARTS = 10_000;
export const SMALLEST_PART = 5 * MIB;
export const LARGEST_PART = 5 * GIB;
/** What is sent at once is held in memory, by which an upload stays below what one part may be. */
export const LARGEST_BUFFER = GIB;
/** How much of an upload is held at once where its size makes the parts larger than was configured. */
const MOST_HELD = 4 * GIB;

/** After so many parts of a source that does not tell its length, they begin to grow: 16 GiB by default. */
const STEADY_PARTS = 2_000;
/** So much of a source that does not tell its length fits into parts that can be held. */
const UNTOLD = 5 * 1024 * GIB;

/** @throws {RangeError} for more than as many parts as there may be hold, of the largest size that can be sent */
export function refuseTooLarge(name: string, size: number): void {
  const largest = Math.min(LARGEST_PART, constants.MAX_LENGTH);
  if (size <= MOST_PARTS * largest) return;
  const why =
    largest < LARGEST_PART
      ? `this version of Node sends at most ${largest} in a part`
      : `a part takes ${largest} at most`;
  throw new RangeError(`${name} would have ${size} bytes, but there are ${MOST_PARTS} parts, and ${why}.`);
}

/** The size of all parts but the last: as configured, within S3's limits, and so that 10,000 of them suffice. */
export function partSizeFor(size: number, configured: number, largest: number = LARGEST_PART): number {
  const usual = Math.min(Math.max(configured, SMALLEST_PART), largest);
  const needed = Math.min(Math.ceil(size / MOST_PARTS / MIB) * MIB, LARGEST_PART);
  return Math.max(usual, needed);
}

/** The size of a part by its number, from 1, where nobody knows how many there will be: 10,000 take 5 TiB. */
export function growingPartSize(configured: number, largest: number): (part: number) => number {
  const first = partSizeFor(0, configured, largest);
  const growing = MOST_PARTS - STEADY_PARTS;
  const missing = Math.max(0, UNTOLD - first * MOST_PARTS);
  const step = missing / ((growing * (growing + 1)) / 2);
  return (part) => first + Math.ceil((step * Math.max(0, part - STEADY_PARTS)) / MIB) * MIB;
}

/** How many parts of that size are held at once: one is filled while the other is on its way. */
export function heldParts(size: number, configured: number, most: number): number {
  const isAsConfigured = size <= configured;
  const fitting = isAsConfigured ? most : Math.floor(MOST_HELD / size);
  return Math.max(2, Math.min(fitting, most));
}
