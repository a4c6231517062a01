import { Readable } from "node:stream";
import { afterEach, describe, expect, it, vi } from "vitest";
import { isTucuxiError } from "../../../../../../src/index.js";
import { ObjectChangedError } from "../../../../../../src/s3/errors/object-errors.js";
import type { ObjectSource } from "../../../../../../src/s3/object/body/reader/object-source.js";
import { type ReadOptions, readRegion } from "../../../../../../src/s3/object/body/reader/read-region.js";

afterEach(() => void vi.restoreAllMocks());

const subject = { resource: "S3Object", identifiers: {} };
const info = {
  start: 0,
  size: 100,
  total: 100,
  eTag: '"a"',
  checksum: undefined,
  mayBeOfWhole: false,
  output: {} as never,
};

const options: ReadOptions = {
  signal: new AbortController().signal,
  idleTimeout: 0,
  attempts: 3,
  milestone: 1_000,
  received: () => 0,
  withoutRanges: "It gives no ranges.",
};

/** Returns the first ten bytes and then nothing; fails if it is called too often. */
function lostSource() {
  const lost = new Error("connect ECONNREFUSED");
  const openRange = vi.fn<() => Promise<never>>(async () => {
    if (openRange.mock.calls.length > 20) throw new ObjectChangedError(subject);
    throw lost;
  });
  const target = { subject, bucket: "photos", key: "k" };
  const body = Readable.from(
    (async function* () {
      yield Buffer.alloc(10);
      throw lost;
    })(),
    { objectMode: false },
  );
  return {
    source: { target, openRange } as unknown as ObjectSource,
    openRange,
    first: { body, end: 100, total: 100 },
  };
}

describe("a region whose connection is lost permanently", () => {
  it.each([
    ["at once", 0, 3],
    ["after a slow consumer", 6_000, 4],
  ])("%s fails after the same number of attempts", async (_, waited, attempts) => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => (now += waited));
    const { source, openRange, first } = lostSource();
    const region = { position: 0, end: 100 };
    const error: unknown = await readRegion(
      source,
      info,
      region,
      () => Promise.resolve(),
      options,
      first,
    ).catch((thrown: unknown) => thrown);
    expect(isTucuxiError(error, "BodyInterrupted") && error.message).toContain("It was attempted 3 times.");
    expect(openRange).toHaveBeenCalledTimes(attempts - 1);
    expect(region.position).toBe(10);
  });
});
