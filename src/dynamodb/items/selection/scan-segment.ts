import { argumentError, checkWholeNumber } from "../../../core/text/argument-checks.js";

/** One of the segments of a scan: plain data that can be sent to another machine. */
export interface ScanSegment {
  /** Its index, from 0. */
  readonly segment: number;
  /** The number of segments. */
  readonly of: number;
}

/** The maximum number of segments. */
const MOST = 1_000_000;

/** @throws {RangeError} for an invalid number of segments; `TypeError` for anything but a number */
export function checkSegments(name: string, count: number): number {
  checkWholeNumber(name, count, 1);
  if (count > MOST) throw argumentError(name, `at most ${MOST}`, count, RangeError);
  return count;
}

/** @throws {RangeError} for an invalid segment */
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
