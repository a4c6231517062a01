import { argumentError } from "../../../core/text/argument-checks.js";

/** A week, the most that S3 accepts. https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html */
const LONGEST = 604_800;

const USUAL = 900;

/** @throws {RangeError} for anything but whole seconds, at most a week of them */
export function checkExpiresIn(expiresIn: number = USUAL): number {
  if (Number.isInteger(expiresIn) && expiresIn >= 1 && expiresIn <= LONGEST) return expiresIn;
  throw argumentError("expiresIn", `whole seconds from 1 to ${LONGEST}`, expiresIn, RangeError);
}
