import { getEventListeners } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { isAbortError, isTucuxiError } from "../../../../../src/index.js";
import type { TransferProgress } from "../../../../../src/s3/index.js";
import { content, PART, place, ranged } from "../../../../support/s3/download-place.js";
import { failure } from "./download-failure.js";

const onProgress = (): void => {
  throw new Error("no more paper");
};

describe("downloadFile", () => {
  it("writes the object and returns its properties", async () => {
    const { object, store, path, names } = await place("hello");
    const result = await object.downloadFile(path);
    expect(await readFile(path, "utf8")).toBe("hello");
    expect(result).toMatchObject({
      size: 5,
      eTag: store.eTag,
      versionId: undefined,
      metadata: {},
      verifiedBy: "CRC32",
    });
    expect(await names()).toEqual(["target"]);
    expect(store.reads).toEqual([undefined]);
  });

  it("accepts a file URL", async () => {
    const { object, path } = await place("hello");
    await object.downloadFile(new URL(`file://${path}`));
    expect(await readFile(path, "utf8")).toBe("hello");
  });

  it("writes an empty object", async () => {
    const { object, path, store } = await place("");
    const reports: TransferProgress[] = [];
    expect(
      await object.downloadFile(path, {}, { onProgress: (progress) => reports.push(progress) }),
    ).toMatchObject({
      size: 0,
      verifiedBy: "CRC32",
    });
    expect(await readFile(path)).toHaveLength(0);
    expect(reports).toMatchObject([{ transferredBytes: 0, totalBytes: 0 }]);
    expect(store.requests).toHaveLength(1);
  });

  it("reads ranges of the same object concurrently", async () => {
    const { object, store, path } = await place(content);
    const result = await object.downloadFile(path, {}, ranged);
    expect(Buffer.compare(await readFile(path), content)).toBe(0);
    expect(result.verifiedBy).toBe("CRC32");
    const [first, ...others] = store.requests;
    expect(first?.first).toBeUndefined();
    expect(others.length).toBeGreaterThan(0);
    expect(others.every(({ headers }) => headers["if-match"] === store.eTag)).toBe(true);
    // From the far end, at multiples of the part size.
    expect(others[0]?.first).toBe(Math.floor((content.length - 1) / PART) * PART);
  });

  it("makes one request at a time without threads", async () => {
    const { object, store, path } = await place(content);
    await object.downloadFile(path, {}, { config: { ...ranged.config, useThreads: false } });
    expect(Buffer.compare(await readFile(path), content)).toBe(0);
    expect(store.reads).toEqual([undefined]);
  });

  it("makes one request for an object below the threshold", async () => {
    const { object, store, path } = await place(content);
    await object.downloadFile(
      path,
      {},
      { config: { ...ranged.config, multipartThreshold: content.length + 1 } },
    );
    expect(store.reads).toEqual([undefined]);
  });

  it("adds readers while the first ones are slow", async () => {
    const { object, store, path } = await place(content);
    const until = sleep(300);
    store.fault = ({ count }) => (count <= 2 ? { holdAfter: { bytes: 10, until } } : undefined);
    await object.downloadFile(path, {}, ranged);
    expect(Buffer.compare(await readFile(path), content)).toBe(0);
    expect(store.reads.length).toBeGreaterThan(5);
  });

  it("reads the requested version", async () => {
    const { object, store, path } = await place("hello");
    await object.version("v1").downloadFile(path);
    await object.downloadFile(path, { VersionId: "v2" });
    expect(store.requests.map(({ query }) => query.get("versionId"))).toEqual(["v1", "v2"]);
  });

  it("leaves the object's snapshot unchanged", async () => {
    const { object, path, store } = await place("hello");
    await object.load();
    await object.downloadFile(path);
    await object.load();
    expect(store.requests.filter(({ method }) => method === "HEAD")).toHaveLength(1);
  });

  it.each([
    ["of an object", (at: Awaited<ReturnType<typeof place>>) => at.object.downloadFile(at.path)],
    ["of a bucket", (at: Awaited<ReturnType<typeof place>>) => at.bucket.downloadFile("k", at.path)],
    ["of a version", (at: Awaited<ReturnType<typeof place>>) => at.object.version("1").downloadFile(at.path)],
  ])("is also a method %s", async (_, call) => {
    const at = await place("hello");
    await call(at);
    expect(await readFile(at.path, "utf8")).toBe("hello");
  });
});

describe("a download that fails", () => {
  it.each([
    ["because the object is missing", { status: 404 }],
    ["because access is denied", { status: 403 }],
  ])("%s rejects with the service's error", async (_, fault) => {
    const { object, store, path, names } = await place("hello");
    await writeFile(path, "earlier");
    store.fault = () => fault;
    expect(await failure(object.downloadFile(path))).toMatchObject({
      $metadata: { httpStatusCode: fault.status },
    });
    expect(await readFile(path, "utf8")).toBe("earlier");
    expect(await names()).toEqual(["target"]);
  });

  it("because of a flipped bit rejects, and leaves the target unchanged", async () => {
    const { object, store, path, names } = await place(content);
    await writeFile(path, "earlier");
    for (const [range, flip] of [
      [false, 0],
      [true, 100],
    ] as const) {
      store.fault = ({ first }) => ((first !== undefined) === range ? { flip } : undefined);
      const error = await failure(object.downloadFile(path, {}, ranged));
      expect(isTucuxiError(error, "ChecksumMismatch") && error.algorithm).toBe("CRC32");
    }
    expect(await readFile(path, "utf8")).toBe("earlier");
    expect(await names()).toEqual(["target"]);
  });

  it("because of an abort leaves neither files nor listeners", async () => {
    const { object, store, path, names } = await place(content);
    const controller = new AbortController();
    store.fault = ({ count }) => {
      if (count === 2) setTimeout(() => controller.abort("enough"), 20);
      return { stallAfter: 1_000 };
    };
    const error = await failure(object.downloadFile(path, {}, { ...ranged, abortSignal: controller.signal }));
    expect(isAbortError(error)).toBe(true);
    expect(error).toMatchObject({ cause: "enough" });
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    expect(await names()).toEqual([]);
    await expect.poll(() => store.sockets.size).toBe(0);
  });

  it("does not start if the signal is aborted already", async () => {
    const { object, store, path, names } = await place("hello");
    expect(
      isAbortError(await failure(object.downloadFile(path, {}, { abortSignal: AbortSignal.abort() }))),
    ).toBe(true);
    expect(store.requests).toHaveLength(0);
    expect(await names()).toEqual([]);
  });

  it("because onProgress throws leaves nothing behind", async () => {
    const { object, store, path, names } = await place(content);
    expect(await failure(object.downloadFile(path, {}, { ...ranged, onProgress }))).toMatchObject({
      message: "no more paper",
    });
    expect(await names()).toEqual([]);
    await expect
      .poll(() => [...store.sockets].filter(({ readyState }) => readyState === "open").length)
      .toBeLessThan(3);
  });

  it("leaves no listener when it succeeds, either", async () => {
    const { object, path } = await place(content);
    const { signal } = new AbortController();
    await object.downloadFile(path, {}, { ...ranged, abortSignal: signal });
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});

describe("progress", () => {
  it("never decreases, and ends with all bytes", async () => {
    const { object, path, store } = await place(content);
    const reports: TransferProgress[] = [];
    store.fault = ({ count }) => (count <= 3 ? { dropAfter: 500 } : undefined);
    await object.downloadFile(path, {}, { ...ranged, onProgress: (progress) => reports.push(progress) });
    const bytes = reports.map(({ transferredBytes }) => transferredBytes);
    expect(bytes).toEqual([...bytes].sort((a, b) => a - b));
    expect(reports.at(-1)).toMatchObject({ transferredBytes: content.length, totalBytes: content.length });
    expect(reports.every(({ part = 0 }) => part >= 1 && part <= Math.ceil(content.length / PART))).toBe(true);
  });

  it("stays within maxBandwidth", async () => {
    const { object, path } = await place(content);
    const began = performance.now();
    await object.downloadFile(path, {}, { config: { ...ranged.config, maxBandwidth: content.length * 4 } });
    expect(performance.now() - began).toBeGreaterThan(150);
    expect(Buffer.compare(await readFile(path), content)).toBe(0);
  });
});
