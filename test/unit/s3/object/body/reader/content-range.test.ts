import type { GetObjectCommandOutput } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import {
  contentRangeOf,
  hasRange,
  isOneRange,
} from "../../../../../../src/s3/object/body/reader/content-range.js";

describe("a Content-Range", () => {
  it.each([
    ["bytes 0-99/1000", { first: 0, last: 99, total: 1000 }],
    ["bytes 5-5/*", { first: 5, last: 5, total: undefined }],
    [undefined, undefined],
    ["", undefined],
    ["bytes */1000", undefined],
    ["bytes 9-5/10", undefined],
    ["items 0-1/2", undefined],
    ["bytes 0-99/1000, bytes 5-6/7", undefined],
    [`bytes 0-${"9".repeat(40)}/1`, undefined],
  ])("is parsed: %j", (header, range) => {
    expect(contentRangeOf(header)).toEqual(range);
  });
});

describe("a Range", () => {
  it.each(["bytes=0-99", "bytes=5-", "bytes=-7", "bytes=7-7"])("is a single range: %s", (header) => {
    expect(isOneRange(header)).toBe(true);
  });

  it.each(["", "bytes=", "bytes=-", "bytes=9-5", "bytes=0-1,5-6", "bytes = 0-1", "items=0-1", "0-1"])(
    "is invalid, or several ranges: %j",
    (header) => {
      expect(isOneRange(header)).toBe(false);
    },
  );
});

const ofStatus = (status: number | undefined, ContentLength?: number): GetObjectCommandOutput =>
  ({
    $metadata: status === undefined ? undefined : { httpStatusCode: status },
    ContentLength,
  }) as GetObjectCommandOutput;
const partial = (ContentRange: string): GetObjectCommandOutput => ({ ...ofStatus(206), ContentRange });

describe("the requested range", () => {
  it.each([
    ["bytes=5-9", "bytes 5-9/20"],
    ["bytes=5-9", "bytes 5-9/*"],
    ["bytes=5-9", "bytes 5-7/8"],
    ["bytes=5-", "bytes 5-19/20"],
    ["bytes=-5", "bytes 15-19/20"],
    ["bytes=-50", "bytes 0-19/20"],
    ["bytes=-5", "bytes 15-19/*"],
    ["bytes=0-1,5-6", "bytes 5-6/20"],
  ])("%s is satisfied by %s", (requested, answered) => {
    expect(hasRange(requested, partial(answered), true)).toBe(true);
  });

  it.each([
    ["bytes=5-9", "bytes 0-4/20"],
    ["bytes=5-9", "bytes 5-8/20"],
    ["bytes=5-9", "bytes 5-10/20"],
    ["bytes=5-9", "bytes 5-10/*"],
    ["bytes=5-", "bytes 5-18/20"],
    ["bytes=-5", "bytes 14-19/20"],
    ["bytes=-5", "bytes 10-14/20"],
    ["bytes=-50", "bytes 1-19/20"],
    ["bytes=5-9", "bytes */20"],
    ["bytes=5-9", "nonsense"],
  ])("%s is not satisfied by %s", (requested, answered) => {
    expect(hasRange(requested, partial(answered), true)).toBe(false);
    expect(hasRange(requested, partial(answered), false)).toBe(false);
  });

  it.each([
    ["bytes=5-9", 200, 20, [true, false]],
    ["bytes=0-19", 200, 20, [true, true]],
    ["bytes=0-", 200, 20, [true, true]],
    ["bytes=0-", 200, undefined, [true, true]],
    ["bytes=5-", 200, undefined, [true, false]],
    ["bytes=-20", 200, 20, [true, true]],
    ["bytes=-19", 200, 20, [true, false]],
    ["bytes=0-9", 200, 0, [true, true]],
    ["bytes=5-9", 206, 5, [false, false]],
    ["bytes=5-9", undefined, 3, [true, true]],
  ])(
    "%s for a response with status %s and %s bytes, leniently and strictly: %j",
    (range, status, length, is) => {
      const output = ofStatus(status, length);
      expect([hasRange(range, output, false), hasRange(range, output, true)]).toEqual(is);
    },
  );
});
