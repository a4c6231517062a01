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
import { resolveConfig, type TransferConfig } from "../../../../src/s3/transfer/options/transfer-config.js";
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
  it("is boto3's unless it says otherwise", () => {
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

  it.each<[object, string, string]>([
    [{ maxConcurrency: 0 }, "RangeError", "config.maxConcurrency"],
    [{ multipartChunksize: 1.5 }, "RangeError", "config.multipartChunksize"],
    [{ multipartThreshold: -1 }, "RangeError", "config.multipartThreshold"],
    [{ maxBandwidth: NaN }, "RangeError", "config.maxBandwidth"],
    [{ ioChunksize: Infinity }, "RangeError", "config.ioChunksize"],
    [{ maxIoQueue: "5" }, "TypeError", "config.maxIoQueue"],
    [{ useThreads: 1 }, "TypeError", "config.useThreads"],
    [{ maxconcurrency: 5 }, "TypeError", "It takes multipartThreshold, maxConcurrency"],
  ])("%j is a %s", (config, name, message) => {
    expect(() => resolveConfig(config as TransferConfig)).toThrow(
      expect.objectContaining({ name, message: expect.stringContaining(message) }),
    );
  });
});

describe("the size of parts", () => {
  it.each<[string, number, number, number]>([
    ["as configured", 100 * MIB, 8 * MIB, 8 * MIB],
    ["no less than S3 takes", 100 * MIB, 1, 5 * MIB],
    ["no more than S3 takes", 100 * MIB, 6 * 1024 * MIB, 5 * 1024 * MIB],
    ["so large that 10,000 do", 5 * 1024 * 1024 * MIB, 8 * MIB, 525 * MIB],
    ["as large as they may be for the largest object", 10_000 * 5 * 1024 * MIB, 8 * MIB, 5 * 1024 * MIB],
    ["as configured when 10,000 just do", 80_000 * MIB, 8 * MIB, 8 * MIB],
    ["larger when they do not", 80_000 * MIB + 1, 8 * MIB, 9 * MIB],
  ])("is %s", (_, size, configured, expected) => {
    expect(partSizeFor(size, configured)).toBe(expected);
  });

  it.each([1, 8, 100, 600])("of unknown length grows so that 5 TiB fit, from %i MiB", (mib) => {
    const sizeOf = growingPartSize(mib * MIB, 1024 * MIB);
    const sizes = Array.from({ length: 10_000 }, (_, index) => sizeOf(index + 1));
    expect(sizes.slice(0, 2000).every((size) => size === Math.max(5, mib) * MIB)).toBe(true);
    expect(sizes.every((size, index) => size >= (sizes[index - 1] ?? 0))).toBe(true);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThanOrEqual(5 * 1024 * 1024 * MIB);
    expect(Math.max(...sizes)).toBeLessThan(2 ** 31);
  });
});

describe("the parts that are held at once", () => {
  it.each<[string, number, number, number, number]>([
    ["are as many as may be under way", 8 * MIB, 8 * MIB, 10, 10],
    ["are no more than was configured, of whatever size", 1024 * MIB, 1024 * MIB, 10, 10],
    ["are 4 GiB where the object makes them large", 525 * MIB, 8 * MIB, 10, 7],
    ["are two at least, of which one is filled", 5 * 1024 * MIB, 8 * MIB, 10, 2],
    ["are two also where one request is made after the other", 8 * MIB, 8 * MIB, 1, 2],
  ])("%s", (_, size, configured, most, expected) => {
    expect(heldParts(size, configured, most)).toBe(expected);
  });
});

describe("a CRC32", () => {
  const bytes = Buffer.from("The quick brown fox jumps over the lazy dog");

  it("is Node's, or the same by a table", () => {
    expect(crc32(bytes)).toBe(0x414fa339);
    expect(crc32ByTable(bytes, 0)).toBe(0x414fa339);
    expect(crc32(bytes.subarray(5), crc32(bytes.subarray(0, 5)))).toBe(0x414fa339);
    expect(crc32ByTable(bytes.subarray(5), crc32ByTable(bytes.subarray(0, 5), 0))).toBe(0x414fa339);
  });

  it.each([0, 1, 5, 42, 43])("of two pieces is that of the whole, cut at %i", (at) => {
    const [first, second] = [bytes.subarray(0, at), bytes.subarray(at)];
    expect(combinedCrc32(native(first), native(second), second.length)).toBe(0x414fa339);
  });

  it("of pieces that are far longer is right, too", () => {
    const zeros = Buffer.alloc(20 * MIB + 3);
    expect(combinedCrc32(native(bytes), native(zeros), zeros.length)).toBe(native(zeros, native(bytes)));
  });

  it("is in Base64 what S3 sends", () => {
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
  it("adds up, and counts once what is sent twice", async () => {
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

  it("throws what its listener throws, and what it rejects with at the next step", async () => {
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

describe("buffers", () => {
  it("are used again, and no more than fit", async () => {
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

  it("that are too large for the pool are had one at a time", async () => {
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

describe("a bandwidth", () => {
  it("is kept over all that take of it", async () => {
    const bandwidth = Bandwidth.of(10_000);
    const started = performance.now();
    await Promise.all([1, 2, 3].map(async () => bandwidth?.take(500)));
    const took = performance.now() - started;
    expect(took).toBeGreaterThan(140);
    expect(took).toBeLessThan(1000);
  });

  it("that has no limit is none", () => {
    expect(Bandwidth.of(undefined)).toBeUndefined();
  });
});
