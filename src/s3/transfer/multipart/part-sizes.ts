const MIB = 1024 * 1024;

/** S3's limits. https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html */
export const MOST_PARTS = 10_000;
export const SMALLEST_PART = 5 * MIB;
export const LARGEST_PART = 5 * 1024 * MIB;
/** What is sent at once is held in memory, by which an upload stays below what one part may be. */
export const LARGEST_BUFFER = 1024 * MIB;
export const LARGEST_OBJECT = 5 * 1024 * 1024 * MIB;

/** After so many parts of a source that does not tell its length, they begin to grow: 16 GiB by default. */
const STEADY_PARTS = 2_000;

/** @throws {RangeError} for more than S3 takes */
export function refuseTooLarge(name: string, size: number): void {
  if (size <= LARGEST_OBJECT) return;
  throw new RangeError(`${name} would have ${size} bytes, and S3 takes ${LARGEST_OBJECT} (5 TiB) at most.`);
}

/** The size of all parts but the last: as configured, within S3's limits, and so that 10,000 of them suffice. */
export function partSizeFor(size: number, configured: number, largest: number = LARGEST_PART): number {
  const usual = Math.min(Math.max(configured, SMALLEST_PART), largest);
  const needed = Math.ceil(size / MOST_PARTS / MIB) * MIB;
  return Math.max(usual, needed);
}

/** The size of a part by its number, from 1, where nobody knows how many there will be: 10,000 take 5 TiB. */
export function growingPartSize(configured: number, largest: number): (part: number) => number {
  const first = partSizeFor(0, configured, largest);
  const growing = MOST_PARTS - STEADY_PARTS;
  const missing = Math.max(0, LARGEST_OBJECT - first * MOST_PARTS);
  const step = missing / ((growing * (growing + 1)) / 2);
  return (part) => first + Math.ceil((step * Math.max(0, part - STEADY_PARTS)) / MIB) * MIB;
}
