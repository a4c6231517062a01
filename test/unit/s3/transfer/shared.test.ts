import { setTimeout as sleep } from "node:timers/promises";
import { crc32 as native } from "node:zlib";
import { describe, expect, it } from "vitest";
import { Bandwidth } from "../../../../src/s3/transfer/request/bandwidth.js";
import {
  base64OfCrc32,
  combinedCrc32,
  crc32,
  crc32ByTable,
  crc32OfBase64,
} from "../../../../src/s3/checksum/crc32.js";
import {
  requestsFor,
  resolveConfig,
  type TransferConfig,
} from "../../../../src/s3/transfer/options/transfer-config.js";
import {
  ProgressTracker,
  type TransferProgress,
} from "../../../../src/s3/transfer/options/transfer-progress.js";
import { BufferPool } from "../../../../src/s3/transfer/source/buffer-pool.js";
import { growingPartSize, partSizeFor, heldParts } from "../../../../src/s3/transfer/multipart/part-sizes.js";

const MIB = 1024 * 1024;

function tracked(total?: number) {
  const seen: TransferProgress[] = [];
  return { seen, tracker: new ProgressTracker((progress) => void seen.push(progress), total) };
}

describe("a transfer's configuration", () => {
  it("has boto3's defaults", () => {
    expect(resolveConfig()).toEqual({
      multipartThreshold: 8 * MIB,
      maxConcurrency: 10,
      multipartChunksize: 8 * MIB,
      numDownloadAttempts: 5,
      maxIoQueue: 100,
      ioChunksize: 256 * 1024,
      maxBandwidth: undefined,
    });
    expect(
      resolveConfig({ multipartChunksize: 1, maxBandwidth: 5, maxConcurrency: undefined }),
    ).toMatchObject({
      multipartChunksize: 1,
      maxBandwidth: 5,
      maxConcurrency: 10,
    });
    expect(resolveConfig({ useThreads: false, maxConcurrency: 5 }).maxConcurrency).toBe(1);
  });

  it("determines how many requests an object of some size has in flight", () => {
    const config = resolveConfig({ multipartThreshold: 100, multipartChunksize: 50, maxConcurrency: 4 });
    expect([99, 100, 150, 1000].map((size) => requestsFor(size, config))).toEqual([1, 2, 3, 4]);
  });

  it.each<[object, string, string]>([
    [{ maxConcurrency: 0 }, "RangeError", "config.maxConcurrency"],
    [{ multipartChunksize: 1.5 }, "RangeError", "config.multipartChunksize"],
    [{ multipartThreshold: -1 }, "RangeError", "config.multipartThreshold"],
    [{ maxBandwidth: NaN }, "RangeError", "config.maxBandwidth"],
    [{ ioChunksize: Infinity }, "RangeError", "config.ioChunksize"],
    [{ maxIoQueue: "5" }, "TypeError", "config.maxIoQueue"],
    [{ useThreads: 1 }, "TypeError", "config.useThreads"],
    [{ maxconcurrency: 5 }, "TypeError", "It has multipartThreshold, maxConcurrency"],
  ])("%j throws a %s", (config, name, message) => {
    expect(() => resolveConfig(config as TransferConfig)).toThrow(
      expect.objectContaining({ name, message: expect.stringContaining(message) }),
    );
  });
});

describe("the part size", () => {
  it.each<[string, number, number, number]>([
    ["as configured", 100 * MIB, 8 * MIB, 8 * MIB],
    ["no less than S3's minimum", 100 * MIB, 1, 5 * MIB],
    ["no more than S3's maximum", 100 * MIB, 6 * 1024 * MIB, 5 * 1024 * MIB],
    ["large enough for 10,000 parts", 5 * 1024 * 1024 * MIB, 8 * MIB, 525 * MIB],
    ["the maximum for the largest object", 10_000 * 5 * 1024 * MIB, 8 * MIB, 5 * 1024 * MIB],
    ["as configured if 10,000 parts just suffice", 80_000 * MIB, 8 * MIB, 8 * MIB],
    ["larger if they do not", 80_000 * MIB + 1, 8 * MIB, 9 * MIB],
  ])("is %s", (_, size, configured, expected) => {
    expect(partSizeFor(size, configured)).toBe(expected);
  });

  it.each([1, 8, 100, 600])("of an upload of unknown length grows so that 5 TiB fit, from %i MiB", (mib) => {
    const sizeOf = growingPartSize(mib * MIB, 1024 * MIB);
    const sizes = Array.from({ length: 10_000 }, (_, index) => sizeOf(index + 1));
    expect(sizes.slice(0, 2000).every((size) => size === Math.max(5, mib) * MIB)).toBe(true);
    expect(sizes.every((size, index) => size >= (sizes[index - 1] ?? 0))).toBe(true);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThanOrEqual(5 * 1024 * 1024 * MIB);
    expect(Math.max(...sizes)).toBeLessThan(2 ** 31);
  });
});

describe("the number of buffered parts", () => {
  it.each<[string, number, number, number, number]>([
    ["is the number of concurrent requests", 8 * MIB, 8 * MIB, 10, 10],
    ["is no more than configured, whatever the size", 1024 * MIB, 1024 * MIB, 10, 10],
    ["is limited to 4 GiB if the object needs large parts", 525 * MIB, 8 * MIB, 10, 7],
    ["is at least two, one of which is being filled", 5 * 1024 * MIB, 8 * MIB, 10, 2],
    ["is two even if requests are sequential", 8 * MIB, 8 * MIB, 1, 2],
  ])("%s", (_, size, configured, most, expected) => {
    expect(heldParts(size, configured, most)).toBe(expected);
  });
});

describe("a CRC32", () => {
  const bytes = Buffer.from("The quick brown fox jumps over the lazy dog");

  it("is the same by Node and by the table", () => {
    expect(crc32(bytes)).toBe(0x414fa339);
    expect(crc32ByTable(bytes, 0)).toBe(0x414fa339);
    expect(crc32(bytes.subarray(5), crc32(bytes.subarray(0, 5)))).toBe(0x414fa339);
    expect(crc32ByTable(bytes.subarray(5), crc32ByTable(bytes.subarray(0, 5), 0))).toBe(0x414fa339);
  });

  it.each([0, 1, 5, 42, 43])("of two pieces combines to that of the whole, cut at %i", (at) => {
    const [first, second] = [bytes.subarray(0, at), bytes.subarray(at)];
    expect(combinedCrc32(native(first), native(second), second.length)).toBe(0x414fa339);
  });

  it("of much longer pieces combines as well", () => {
    const zeros = Buffer.alloc(20 * MIB + 3);
    expect(combinedCrc32(native(bytes), native(zeros), zeros.length)).toBe(native(zeros, native(bytes)));
  });

  it("is encoded in Base64 as S3 sends it", () => {
    expect(base64OfCrc32(0x414fa339)).toBe("QU+jOQ==");
    expect(crc32OfBase64("QU+jOQ==")).toBe(0x414fa339);
    expect([undefined, "", "QU+jOQ==-3", "QU+jOQAA"].map(crc32OfBase64)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("progress", () => {
  it("adds up, and counts retried bytes once", async () => {
    const { seen, tracker } = tracked(30);
    const part = tracker.part(1);
    part.add(10);
    part.restart();
    part.add(5);
    part.add(10);
    part.finish(20);
    tracker.part(2).finish(10);
    await tracker.finish();
    expect(seen.map(({ transferredBytes, part: number }) => [transferredBytes, number])).toEqual([
      [10, 1],
      [15, 1],
      [20, 1],
      [30, 2],
    ]);
    expect(seen.every(({ totalBytes, rate }) => totalBytes === 30 && rate >= 0)).toBe(true);
  });

  it("has a rate", async () => {
    const { seen, tracker } = tracked();
    for (let step = 0; step < 4; step++) {
      await sleep(20);
      tracker.add(1000);
    }
    expect(seen.at(-1)?.rate).toBeGreaterThan(1000);
    expect(seen.at(-1)?.rate).toBeLessThan(50_000);
  });

  it("throws its listener's error, and a rejection at the next step", async () => {
    const thrower = new ProgressTracker(() => {
      throw new Error("no bar");
    });
    expect(() => thrower.add(1)).toThrow("no bar");
    const rejecter = new ProgressTracker(async () => {
      throw new Error("no bar");
    });
    rejecter.add(1);
    await expect(rejecter.finish()).rejects.toThrow("no bar");
  });
});

describe("the buffer pool", () => {
  it("reuses buffers, and waits if it is full", async () => {
    const pool = new BufferPool(20);
    const first = await pool.take(10);
    await pool.take(10);
    let third: Buffer | undefined;
    const taking = pool.take(10).then((buffer) => (third = buffer));
    await sleep(1);
    expect(third).toBeUndefined();
    pool.give(first);
    await taking;
    expect(third).toBe(first);
  });

  it("lends buffers that exceed its size one at a time", async () => {
    const pool = new BufferPool(20);
    const first = await pool.take(10);
    let large: Buffer | undefined;
    const taking = pool.take(50).then((buffer) => (large = buffer));
    await sleep(1);
    expect(large).toBeUndefined();
    pool.give(first);
    await taking;
    expect(large?.length).toBe(50);
  });
});

describe("a bandwidth limit", () => {
  it("applies to the sum of all its users", async () => {
    const bandwidth = Bandwidth.of(10_000);
    const started = performance.now();
    await Promise.all([1, 2, 3].map(async () => bandwidth?.take(500)));
    const took = performance.now() - started;
    expect(took).toBeGreaterThan(140);
    expect(took).toBeLessThan(1000);
  });

  it("is undefined if not configured", () => {
    expect(Bandwidth.of(undefined)).toBeUndefined();
  });
});
