import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { S3Resource, type TransferProgress } from "../../../../../src/s3/index.js";
import { UploadStore } from "../../../../../servers/s3-server/stores/upload-store.js";
import { MIB, content, chunks } from "./mocked-upload.js";

describe("over the wire", () => {
  let store: UploadStore;
  beforeEach(async () => {
    store = await UploadStore.start();
  });
  afterEach(() => store[Symbol.asyncDispose]());
  const object = () => new S3Resource(store.config).object("photos", "a.bin");

  it("sends parts of the configured size, and the object is complete", async () => {
    const config = { multipartChunksize: 5 * MIB, maxConcurrency: 2 };
    for (const source of [content, chunks(content.subarray(0, 7 * MIB), content.subarray(7 * MIB))]) {
      store.requests.length = 0;
      const result = await object().upload(source, {}, { config });
      const sent = store.of("UploadPart").map(({ part, size }) => [part, size] as const);
      expect(sent.sort(([a = 0], [b = 0]) => a - b)).toEqual([
        [1, 5 * MIB],
        [2, 5 * MIB],
        [3, 2 * MIB],
      ]);
      expect(store.objects.get("a.bin")?.body.equals(content)).toBe(true);
      expect(result.eTag).toBe(store.objects.get("a.bin")?.eTag);
    }
  });

  it("retries a part whose connection is cut, and counts its bytes once", async () => {
    const seen: TransferProgress[] = [];
    store.fault = ({ operation }, count) => (operation === "UploadPart" && count <= 2 ? { cut: true } : {});
    const onProgress = (progress: TransferProgress): void => void seen.push(progress);
    await object().upload(content, {}, { onProgress });
    expect(store.objects.get("a.bin")?.body.equals(content)).toBe(true);
    expect(
      seen.every(
        ({ transferredBytes }, index) => transferredBytes >= (seen[index - 1]?.transferredBytes ?? 0),
      ),
    ).toBe(true);
    expect(seen.at(-1)).toMatchObject({ transferredBytes: content.length, totalBytes: content.length });
    expect(seen.length).toBeGreaterThan(10);
    expect(new Set(seen.map(({ part }) => part))).toEqual(new Set([1, 2]));
  });

  it("retries a part that arrived corrupted", async () => {
    store.fault = ({ part }, count) =>
      part === 1 && count <= 2
        ? { status: 400, code: count === 1 ? "BadDigest" : "XAmzContentSHA256Mismatch" }
        : {};
    await object().upload(content);
    expect(store.objects.get("a.bin")?.body.equals(content)).toBe(true);
  });

  it("reports the total of a stream at its end", async () => {
    const seen: TransferProgress[] = [];
    await object().upload(chunks(content), {}, { onProgress: (progress) => void seen.push(progress) });
    expect(seen[0]?.totalBytes).toBeUndefined();
    expect(seen.at(-1)).toMatchObject({ transferredBytes: content.length, totalBytes: content.length });
  });

  it.each([0, 100])("ends the progress of %i bytes with all of them", async (size) => {
    const seen: TransferProgress[] = [];
    await object().upload(Buffer.alloc(size), {}, { onProgress: (progress) => void seen.push(progress) });
    expect(seen).toMatchObject([{ transferredBytes: size, totalBytes: size, part: undefined }]);
  });

  it("has at most the configured number of requests in flight", async () => {
    let now = 0;
    let most = 0;
    store.fault = ({ operation }) => {
      if (operation !== "UploadPart") return {};
      most = Math.max(most, ++now);
      setTimeout(() => now--, 20);
      return { late: 30 };
    };
    const config = { multipartChunksize: 5 * MIB, multipartThreshold: 1 };
    await object().upload(content, {}, { config: { ...config, useThreads: false } });
    expect(most).toBe(1);
  });

  it("stays within the bandwidth, and does not mistake throttling for silence", async () => {
    const started = performance.now();
    const options = { config: { maxBandwidth: 200_000 }, idleTimeout: 50 };
    await object().upload(Buffer.alloc(100_000), {}, options);
    expect(performance.now() - started).toBeGreaterThan(450);
    expect(store.objects.get("a.bin")?.body.length).toBe(100_000);
  });

  it("reuses connections, and leaves no body unread", async () => {
    const config = { multipartChunksize: 5 * MIB, useThreads: false };
    await object().upload(content, {}, { config });
    expect(store.sockets.size).toBe(1);
    expect(store.requests.every(({ headers }) => headers.expect === undefined)).toBe(true);
  });
});
