import * as fc from "fast-check";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { isTucuxiError } from "../../../../../src/index.js";
import type { Fault } from "../../../../../servers/s3-server/stores/flaky-store.js";
import { content, broken, times, read } from "./broken-object.js";

describe("after a dropped connection", () => {
  it.each([0, 1, 20_000, 49_999])(
    "at byte %i, the rest is requested, of the same object",
    async (dropAfter) => {
      const { object, store } = await broken([{ dropAfter }]);
      expect(Buffer.from(await object.bytes())).toEqual(content);
      const [first, second] = store.requests;
      expect(first).toEqual({ range: undefined, ifMatch: undefined });
      expect(second?.ifMatch).toBe(store.eTag);
      expect(second?.range).toMatch(/^bytes=\d+-49999$/);
      expect(store.requests).toHaveLength(2);
    },
  );

  it.each([
    [{ Range: "bytes=100-199" }, 100, 200],
    [{ Range: "bytes=-100" }, 49_900, 50_000],
    [{ Range: "bytes=49000-" }, 49_000, 50_000],
  ])("a range is resumed within itself: %j", async (input, first, end) => {
    const { object, store } = await broken([{ dropAfter: 10 }, { dropAfter: 20 }]);
    expect(await read(object, input)).toEqual(content.subarray(first, end));
    expect(store.requests.slice(1).every(({ range }) => range?.endsWith(`-${end - 1}`))).toBe(true);
  });

  it("a read is resumed up to the maximum number of times, and the error says how far it came", async () => {
    const { object, store } = await broken(times(5, { dropAfter: 1_000 }));
    const error: unknown = await object.bytes({}, { maxResumes: 2 }).catch((thrown: unknown) => thrown);
    if (!isTucuxiError(error, "BodyInterrupted")) throw error;
    expect(error.expected).toBe(content.length);
    expect(error.received).toBeLessThanOrEqual(3_000);
    expect(error.cause).toBeInstanceOf(Error);
    expect(error.message).toMatch(
      /^The body of S3Object\(.*\) ended after \d+ of 50000 bytes. It was attempted 3 times.$/,
    );
    expect(store.requests).toHaveLength(3);
  });

  it("a read is resumed after a temporary error of the service", async () => {
    const { object, store } = await broken([{ dropAfter: 1_000 }, { status: 503 }, { status: 500 }]);
    expect(Buffer.from(await object.bytes())).toEqual(content);
    expect(store.requests).toHaveLength(4);
  });

  it("a read is not resumed from another object", async () => {
    const { object, store } = await broken([{ dropAfter: 1_000 }]);
    store.onRequest = (count) => {
      if (count === 2) store.replace("another");
    };
    const error: unknown = await object.bytes().catch((thrown: unknown) => thrown);
    expect(isTucuxiError(error, "ObjectChanged")).toBe(true);
    expect(error).toMatchObject({ cause: { $metadata: { httpStatusCode: 412 } } });
    expect(store.requests).toHaveLength(2);
  });

  it.each([
    ["has no ETag", "etag", 1],
    ["does not support ranges", "ranges", 3],
  ] as const)("a read is not resumed if the store %s", async (_, lacks, requests) => {
    const { object, store } = await broken([{ dropAfter: 1_000 }], { lacks: [lacks] });
    const error: unknown = await object.bytes({}, { maxResumes: 2 }).catch((thrown: unknown) => thrown);
    expect(isTucuxiError(error, "BodyInterrupted")).toBe(true);
    expect(store.requests).toHaveLength(requests);
  });

  it("the end of a body without a length counts as its end", async () => {
    const { object, store } = await broken([], { lacks: ["length"] });
    expect(await read(object)).toEqual(content);
    expect(store.requests).toHaveLength(1);
  });

  it("wrong bytes are not requested again", async () => {
    const { object, store } = await broken([], { headers: { "x-amz-checksum-crc32": "AAAAAA==" } });
    await expect(object.bytes()).rejects.toMatchObject({ code: "ChecksumMismatch", algorithm: "CRC32" });
    expect(store.requests).toHaveLength(1);
  });

  it("a read returns exactly the right bytes or rejects, whatever the fault", async () => {
    const { object, store } = await broken([]);
    const fault: fc.Arbitrary<Fault> = fc.oneof(
      fc.record({ dropAfter: fc.nat(content.length - 1) }),
      fc.record({ stallAfter: fc.nat(content.length - 1) }),
      fc.constant({ status: 503 }),
    );
    const random = vi.spyOn(Math, "random").mockReturnValue(0); // no delays
    onTestFinished(() => random.mockRestore());
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { maxLength: 3 }), async (faults) => {
        // The SDK retries the first response.
        store.faults = faults[0]?.status === undefined ? faults : [{ dropAfter: 0 }, ...faults];
        const bytes = await object.bytes({}, { idleTimeout: 80, maxResumes: 4 });
        expect(Buffer.compare(bytes, content)).toBe(0);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

it.each([{ idleTimeout: -1 }, { idleTimeout: NaN }, { maxResumes: -1 }, { maxResumes: 1.5 }])(
  "refuses %j before any request",
  async (options) => {
    const { object, store } = await broken([]);
    expect(() => object.stream({}, options)).toThrow(RangeError);
    await expect(object.text({}, options)).rejects.toThrow(RangeError);
    expect(store.requests).toEqual([]);
  },
);
