import { readFile, rm, writeFile } from "node:fs/promises";
import * as fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { isTucuxiError } from "../../../../../src/index.js";
import { content, PART, place, ranged } from "../../../../support/s3/download-place.js";
import type { RangeFault, SeenRangeRequest } from "../../../../../servers/s3-server/stores/range-store.js";

afterEach(() => void vi.restoreAllMocks());

const noDelays = () => vi.spyOn(Math, "random").mockReturnValue(0);

/** The first responses to ranges have a fault, or the very first response. */
const onRanges = (times: number, fault: RangeFault) => {
  let left = times;
  return ({ first }: SeenRangeRequest) => (first !== undefined && left-- > 0 ? fault : undefined);
};
const onStream = (fault: RangeFault) => (request: SeenRangeRequest) =>
  request.count === 1 ? fault : undefined;

const failure = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.unreachable("It should have failed."),
    (error: unknown) => error,
  );

describe("a connection", () => {
  it.each([
    ["drops before the first byte of a range", onRanges(2, { dropAfter: 0 })],
    ["drops within a range", onRanges(2, { dropAfter: PART - 1 })],
    ["stalls within a range", onRanges(1, { stallAfter: 100 })],
    ["never responds to a range", onRanges(1, { stallAfter: -1 })],
    ["responds with 500 and 503", onRanges(2, { status: 503 })],
    ["drops within the stream", onStream({ dropAfter: 5_000 })],
    ["stalls within the stream", onStream({ stallAfter: 5_000 })],
    ["responds to a range with everything", onRanges(2, { ignoresRange: true })],
    [
      "responds with another range",
      onRanges(2, { headers: { "content-range": `bytes 5-99/${content.length}` } }),
    ],
    ["responds without a Content-Range", onRanges(2, { headers: { "content-range": undefined } })],
    ["sends less than announced", onRanges(2, { dropAfter: 10, headers: { "content-length": undefined } })],
  ])("that %s is retried for the missing bytes", async (_, fault) => {
    noDelays();
    const { object, store, path, names } = await place(content);
    store.fault = fault;
    const result = await object.downloadFile(path, {}, { ...ranged, idleTimeout: 500 });
    expect(Buffer.compare(await readFile(path), content)).toBe(0);
    expect(result.verifiedBy).toBe("CRC32");
    expect(await names()).toEqual(["target"]);
  });

  it("that drops is resumed where it was", async () => {
    const { object, store, path } = await place(content);
    store.fault = ({ count }) => (count === 1 ? { dropAfter: 60_000 } : undefined);
    await object.downloadFile(path, {}, { config: { useThreads: false } });
    expect(Buffer.compare(await readFile(path), content)).toBe(0);
    const [, second] = store.requests;
    expect(second?.first).toBeGreaterThan(0);
    expect(second?.first).toBeLessThanOrEqual(60_000);
    expect(second?.headers["if-match"]).toBe(store.eTag);
  });

  it.each([1, 3])(
    "that fails %i times for a part fails the download after as many attempts",
    async (numDownloadAttempts) => {
      noDelays();
      const { object, store, path, names } = await place(content);
      await writeFile(path, "earlier");
      store.fault = ({ first }) => (first === 90_000 ? { dropAfter: 0 } : undefined);
      const config = { ...ranged.config, numDownloadAttempts };
      const error = await failure(object.downloadFile(path, {}, { config }));
      if (!isTucuxiError(error, "BodyInterrupted")) throw error;
      expect(error.expected).toBe(content.length);
      expect(error.message).toContain(`It was attempted ${numDownloadAttempts} times.`);
      expect(error.cause).toBeInstanceOf(Error);
      expect(store.reads.filter((first) => first === 90_000)).toHaveLength(numDownloadAttempts);
      expect(await readFile(path, "utf8")).toBe("earlier");
      expect(await names()).toEqual(["target"]);
      await expect.poll(() => store.sockets.size).toBeLessThan(5);
    },
  );

  it("that is refused for a range fails the download with the service's error", async () => {
    const { object, store, path, names } = await place(content);
    store.fault = onRanges(99, { status: 403 });
    expect(await failure(object.downloadFile(path, {}, ranged))).toMatchObject({
      $metadata: { httpStatusCode: 403 },
    });
    expect(await names()).toEqual([]);
  });

  it("without support for ranges delivers one stream if told to", async () => {
    noDelays();
    const { object, store, path } = await place(content);
    store.fault = () => ({ ignoresRange: true });
    const error = await failure(object.downloadFile(path, {}, ranged));
    expect(isTucuxiError(error, "BodyInterrupted") && error.message).toContain("maxConcurrency: 1");
    await object.downloadFile(path, {}, { config: { ...ranged.config, maxConcurrency: 1 } });
    expect(Buffer.compare(await readFile(path), content)).toBe(0);
  });

  it("that sends more than announced fails the download", async () => {
    const { object, store, path, names } = await place(content);
    const tooLittle = `bytes 90000-90009/${content.length}`;
    store.fault = onRanges(99, { headers: { "content-range": tooLittle, "content-length": undefined } });
    const error = await failure(object.downloadFile(path, {}, ranged));
    expect(isTucuxiError(error, "BodyInterrupted") && error.message).toContain(
      "more bytes than its Content-Length",
    );
    expect(await names()).toEqual([]);
  });

  it("without a content length is read to the end", async () => {
    const { object, store, path } = await place(content);
    store.fault = () => ({ headers: { "content-length": undefined } });
    expect(await object.downloadFile(path, {}, ranged)).toMatchObject({ size: content.length });
    expect(store.requests).toHaveLength(1);
  });

  it("without a content length is resumed", async () => {
    const { object, store, path } = await place(content);
    store.fault = ({ count }) => ({
      headers: { "content-length": undefined },
      ...(count < 4 && { dropAfter: 50 }),
    });
    expect(await object.downloadFile(path, {}, ranged)).toMatchObject({
      size: content.length,
      verifiedBy: "CRC32",
    });
    expect(store.reads).toEqual([undefined, 50, 100, 150]);
  });

  it("without an ETag is not resumed", async () => {
    const { object, store, path, names } = await place(content);
    store.fault = () => ({ headers: { etag: undefined }, dropAfter: 50 });
    const error = await failure(object.downloadFile(path, {}, ranged));
    expect(isTucuxiError(error, "BodyInterrupted") && error.message).toContain("no ETag");
    expect(await names()).toEqual([]);
  });
});

describe("an object that is replaced during the download", () => {
  const another = Buffer.alloc(content.length, 1);

  it.each([
    ["by one as long", another],
    ["by a longer one", Buffer.concat([another, another])],
    ["by a shorter one", another.subarray(0, 100)],
  ])("%s fails it and leaves nothing behind", async (_, body) => {
    for (const isPinning of [true, false]) {
      const { object, store, path, names } = await place(content);
      await writeFile(path, "earlier");
      store.isPinning = isPinning;
      store.fault = ({ count }) => {
        if (count === 2) store.replace(body);
        return undefined;
      };
      const error = await failure(object.downloadFile(path, {}, ranged));
      expect(isTucuxiError(error, "ObjectChanged")).toBe(true);
      expect(await readFile(path, "utf8")).toBe("earlier");
      expect(await names()).toEqual(["target"]);
    }
  });
});

describe("any combination of faults", () => {
  it("ends with the right bytes, or in an error with nothing left behind", async () => {
    noDelays();
    const { object, store, path, names } = await place(content);
    const at = fc.nat(PART);
    const fault: fc.Arbitrary<RangeFault | undefined> = fc.oneof(
      { weight: 3, arbitrary: fc.constant(undefined) },
      { weight: 3, arbitrary: fc.record({ dropAfter: at }) },
      { weight: 1, arbitrary: fc.record({ stallAfter: at }) },
      { weight: 1, arbitrary: fc.record({ flip: at }) },
      { weight: 1, arbitrary: fc.constantFrom({ status: 500 }, { status: 503 }, { ignoresRange: true }) },
    );
    let right = 0;
    const end = async (hasTarget: boolean): Promise<string> => {
      const there = await names();
      const error: unknown = await object.downloadFile(path, {}, { ...ranged, idleTimeout: 60 }).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      if (error === undefined) return Buffer.compare(await readFile(path), content) === 0 ? "right" : "wrong";
      if (!isTucuxiError(error) && !(error as { $metadata?: unknown }).$metadata) return "another error";
      if ((await names()).join() !== there.join()) return "something was left";
      return hasTarget && (await readFile(path, "utf8")) !== "earlier"
        ? "the target changed"
        : "a typed error";
    };
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { maxLength: 12 }), fc.boolean(), async (faults, hasTarget) => {
        if (hasTarget) await writeFile(path, "earlier");
        else await rm(path, { force: true });
        store.requests.length = 0;
        store.fault = ({ count }) => faults[count - 1];
        const how = await end(hasTarget);
        if (how === "right") right++;
        expect(["right", "a typed error"]).toContain(how);
      }),
      { numRuns: 60 },
    );
    expect(right).toBeGreaterThan(10);
  }, 60_000);
});
