import { argumentError, checkWholeNumber } from "../../../core/text/argument-checks.js";

/** One of the parts that a scan is divided into: plain data that can be sent to another machine. */
export interface ScanSegment {
  /** Which part it is, from 0 on. */
  readonly segment: number;
  /** How many parts there are. */
  readonly of: number;
}

/** The most parts that DynamoDB divides a scan into. */
const MOST = 1_000_000;

/** @throws {RangeError} for a number of segments that DynamoDB does not take; `TypeError` for what is no number */
export function checkSegments(name: string, count: number): number {
  checkWholeNumber(name, count, 1);
  if (count > MOST) throw argumentError(name, `at most ${MOST}`, count, RangeError);
  return count;
}

/** @throws {RangeError} for a segment that there is not */
export function checkSegment({ segment, of }: ScanSegment): ScanSegment {
  checkSegments("of", of);
  checkWholeNumber("segment", segment);
  if (segment >= of) throw argumentError("segment", `less than ${of}`, segment, RangeError);
  return { segment, of };
}

/** All segments of a scan. */
export function segmentsOf(count: number): ScanSegment[] {
  return Array.from({ length: checkSegments("The number of segments", count) }, (_, segment) => ({
    segment,
    of: count,
  }));
}
