import type { GetObjectCommandOutput, HeadObjectCommandOutput } from "@aws-sdk/client-s3";
import { type ExpectedChecksum, expectedChecksum } from "../../../checksum/expected-checksum.js";
import { strongETag } from "../../../keys/strong-etag.js";
import { contentRangeOf } from "./content-range.js";

/** The properties of a body and its object in the first response, by which later requests get the same object. */
export interface HeadInfo {
  /** The position in the object at which the body begins. */
  readonly start: number;
  /** The length of the body, if the service returns it. */
  readonly size: number | undefined;
  /** The size of the object, if the service returns it. */
  readonly total: number | undefined;
  readonly eTag: string | undefined;
  /** Of the body. */
  readonly checksum: ExpectedChecksum | undefined;
  /**
   * Whether that checksum may be the whole object's: with a range, S3 returns that of a part, and some stores the
   * whole's.
   */
  readonly mayBeOfWhole: boolean;
  readonly output: GetObjectCommandOutput | HeadObjectCommandOutput;
}

/**
 * Takes an output of GetObject or HeadObject.
 *
 * @param isPart whether it is about one part, for which S3 returns the part's checksum
 */
export function headInfoOf(
  output: GetObjectCommandOutput | HeadObjectCommandOutput,
  isPart = false,
): HeadInfo {
  const range = contentRangeOf(output.ContentRange);
  const { ETag: tag, ContentLength: length } = output;
  const size = length ?? (range && range.last - range.first + 1);
  const isSome = range !== undefined && (range.first > 0 || range.last + 1 !== range.total);
  return {
    start: range?.first ?? 0,
    size,
    total: range ? range.total : size,
    // An empty header counts as missing.
    eTag: tag === "" ? undefined : tag,
    checksum: expectedChecksum(output, isPart || isSome),
    mayBeOfWhole: isSome && !isPart,
    output,
  };
}

/** Whether an ETag is weak (`W/"…"`), as some proxies make it. No condition with it ever holds. */
export function isWeak(eTag: string): boolean {
  return eTag.startsWith("W/");
}

/** Whether two ETags are of the same object, even if a proxy has made one of them weak. */
export function isSameETag(one: string | undefined, other: string | undefined): boolean {
  return strongETag(one) === strongETag(other);
}
