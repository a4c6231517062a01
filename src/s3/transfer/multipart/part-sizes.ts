import { constants } from "node:buffer";

const MIB = 1024 * 1024;
const GIB = 1024 * MIB;

/** S3's limits. https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html */
export const MOST_PARTS = 10_000;
export const SMALLEST_PART = 5 * MIB;
export const LARGEST_PART = 5 * GIB;
/** Uploads use smaller parts than S3 allows, as they hold each in memory. */
export const LARGEST_BUFFER = GIB;
/** The maximum that an upload holds in memory if its parts must be larger than configured. */
const MOST_HELD = 4 * GIB;

/** The number of parts after which those of a source of unknown length grow: after 16 GiB by default. */
const STEADY_PARTS = 2_000;
/** The largest upload of a source of unknown length. */
const UNKNOWN_LENGTH = 5 * 1024 * GIB;

/** @throws {RangeError} if the content does not fit into the maximum number of parts of the maximum size */
export function refuseTooLarge(name: string, size: number): void {
  const largest = Math.min(LARGEST_PART, constants.MAX_LENGTH);
  if (size <= MOST_PARTS * largest) return;
  const why =
    largest < LARGEST_PART
      ? `this version of Node sends at most ${largest} in a part`
      : `a part has at most ${largest}`;
  throw new RangeError(`${name} would have ${size} bytes, but there are ${MOST_PARTS} parts, and ${why}.`);
}

/** The size of all parts but the last: as configured, within S3's limits, and such that 10,000 parts suffice. */
export function partSizeFor(size: number, configured: number, largest: number = LARGEST_PART): number {
  const usual = Math.min(Math.max(configured, SMALLEST_PART), largest);
  const needed = Math.min(Math.ceil(size / MOST_PARTS / MIB) * MIB, LARGEST_PART);
  return Math.max(usual, needed);
}

/** The size of a part by its number, from 1, for a source of unknown length: 10,000 parts hold 5 TiB. */
export function growingPartSize(configured: number, largest: number): (part: number) => number {
  const first = partSizeFor(0, configured, largest);
  const growing = MOST_PARTS - STEADY_PARTS;
  const missing = Math.max(0, UNKNOWN_LENGTH - first * MOST_PARTS);
  const step = missing / ((growing * (growing + 1)) / 2);
  return (part) => first + Math.ceil((step * Math.max(0, part - STEADY_PARTS)) / MIB) * MIB;
}

/** How many parts of that size are held at once: at least two, to fill one while the other is sent. */
export function heldParts(size: number, configured: number, most: number): number {
  const isAsConfigured = size <= configured;
  const fitting = isAsConfigured ? most : Math.floor(MOST_HELD / size);
  return Math.max(2, Math.min(fitting, most));
}
