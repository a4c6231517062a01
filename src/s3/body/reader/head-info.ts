import type { GetObjectCommandOutput, HeadObjectCommandOutput } from "@aws-sdk/client-s3";
import { type ExpectedChecksum, expectedChecksum } from "../../checksum/expected-checksum.js";
import { contentRangeOf } from "./content-range.js";

/** What the first answer says of a body and of its object, by which all later ones are for the same. */
export interface HeadInfo {
  /** Where the body begins within the object. */
  readonly start: number;
  /** How many bytes the body has, where the service says so. */
  readonly size: number | undefined;
  /** How many bytes the object has, where the service says so. */
  readonly total: number | undefined;
  readonly eTag: string | undefined;
  /** Of the body. */
  readonly checksum: ExpectedChecksum | undefined;
  readonly output: GetObjectCommandOutput | HeadObjectCommandOutput;
}

/**
 * From an answer to GetObject, or to HeadObject.
 *
 * @param isPart whether it is that of one part, whose own checksum S3 sends
 */
export function headInfoOf(
  output: GetObjectCommandOutput | HeadObjectCommandOutput,
  isPart = false,
): HeadInfo {
  const range = contentRangeOf(output.ContentRange);
  const { ETag: eTag, ContentLength: length } = output;
  const size = length ?? (range && range.last - range.first + 1);
  return {
    start: range?.first ?? 0,
    size,
    total: range ? range.total : size,
    eTag,
    // With any other range, some stores send that of the whole object.
    checksum: range && !isPart ? undefined : expectedChecksum(output, isPart),
    output,
  };
}

/** Whether an ETag is a weak one (`W/"…"`), as a proxy makes it. No condition that names it ever holds. */
export function isWeak(eTag: string): boolean {
  return eTag.startsWith("W/");
}

/** Whether two ETags are those of the same object, whether or not a proxy has made one of them weak. */
export function isSameETag(one: string | undefined, other: string | undefined): boolean {
  return strong(one) === strong(other);
}

function strong(eTag: string | undefined): string | undefined {
  return eTag !== undefined && isWeak(eTag) ? eTag.slice(2) : eTag;
}
