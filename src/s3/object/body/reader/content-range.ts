import type { GetObjectCommandOutput } from "@aws-sdk/client-s3";
import { statusOf } from "../../../errors/status.js";

/** The range that a response has: `bytes 0-99/1000`. */
export interface ContentRange {
  readonly first: number;
  readonly last: number;
  /** The size of the object; `undefined` if the store does not return it. */
  readonly total: number | undefined;
}

/** Parses a `Content-Range` header; `undefined` if it is missing or invalid. */
export function contentRangeOf(header: string | undefined): ContentRange | undefined {
  const [, first, last, total] = /^bytes (\d{1,16})-(\d{1,16})\/(\d{1,16}|\*)$/.exec(header ?? "") ?? [];
  if (first === undefined || Number(first) > Number(last)) return undefined;
  return { first: Number(first), last: Number(last), total: total === "*" ? undefined : Number(total) };
}

/** The range that a `Range` header requests: from a position to another or to the end; or a number of bytes at the end. */
type RequestedRange =
  { readonly first: number; readonly last: number | undefined } | { readonly suffix: number };

/** Whether a `Range` header requests a single range. S3 ignores all others, such as several ranges. */
export function isOneRange(header: string): boolean {
  return requestedRange(header) !== undefined;
}

function requestedRange(header: string): RequestedRange | undefined {
  const [, start = "", end = ""] = /^bytes=(\d{0,16})-(\d{0,16})$/.exec(header) ?? [];
  if (start === "") return end === "" ? undefined : { suffix: Number(end) };
  const [first, last] = [Number(start), end === "" ? undefined : Number(end)];
  return last !== undefined && last < first ? undefined : { first, last };
}

/**
 * Whether a response has the requested range, as far as the object has it.
 *
 * @param isStrict whether the whole object counts as another range
 */
export function hasRange(requested: string, output: GetObjectCommandOutput, isStrict: boolean): boolean {
  const range = requestedRange(requested);
  if (range === undefined) return true;
  const { ContentRange: header, ContentLength: length } = output;
  const answered = contentRangeOf(header);
  if (answered) return isSame(range, answered);
  // A stub has no status.
  const status = statusOf(output);
  if (header !== undefined || status === 206) return false;
  if (!isStrict || status === undefined || length === 0) return true;
  if (length === undefined) return "first" in range && range.first === 0 && range.last === undefined;
  return isSame(range, { first: 0, last: length - 1, total: length });
}

function isSame(requested: RequestedRange, { first, last, total }: ContentRange): boolean {
  if ("suffix" in requested) {
    const isAtEnd = total === undefined || last === total - 1;
    return isAtEnd && last - first + 1 === Math.min(requested.suffix, total ?? Infinity);
  }
  const { first: start, last: end = Infinity } = requested;
  return first === start && (total === undefined ? last <= end : last === Math.min(end, total - 1));
}
