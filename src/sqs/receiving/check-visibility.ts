import { argumentError } from "../../core/text/argument-checks.js";

/** In seconds: twelve hours, the maximum time that a received message can be hidden. */
export const LONGEST_VISIBILITY = 43_200;

/** @throws {RangeError} for seconds that the service does not accept; `TypeError` for anything but a number */
export function checkVisibility(name: string, seconds: unknown, least = 0): void {
  const isInRange =
    Number.isSafeInteger(seconds) && Number(seconds) >= least && Number(seconds) <= LONGEST_VISIBILITY;
  if (isInRange) return;
  const ErrorClass = typeof seconds === "number" ? RangeError : TypeError;
  const must = `a whole number of seconds from ${least} to ${LONGEST_VISIBILITY}`;
  throw argumentError(name, must, seconds, ErrorClass);
}
