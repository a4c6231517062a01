import { type FileHandle, open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { GetObjectCommand } from "@aws-sdk/client-s3";
import * as fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { DoneRanges } from "../../../../../src/s3/transfer/download/done-ranges.js";
import { FileWriter } from "../../../../../src/s3/transfer/download/file/file-writer.js";
import { OpenRanges } from "../../../../../src/s3/transfer/download/open-ranges.js";
import type { Region } from "../../../../../src/s3/object/body/reader/read-region.js";
import { content, PART, place, ranged } from "../../../../support/s3/download-place.js";
import { mockedS3 } from "../../../../support/mocked-roots.js";

afterEach(() => void vi.restoreAllMocks());

describe("the ranges of an object", () => {
  it("are each read once, however the readers take turns", () => {
    const sizes = fc.record({ size: fc.nat(1_000), partSize: fc.integer({ min: 1, max: 300 }) });
    fc.assert(
      fc.property(sizes, fc.array(fc.nat(100)), ({ size, partSize }, steps) => {
        const ranges = new OpenRanges([{ start: 0, end: size }], partSize);
        const read: (readonly [start: number, end: number])[] = [];
        const first = ranges.takeFirst();
        for (const step of steps) {
          // The first one moves on, or another one joins.
          const region: Region | undefined = step % 2 === 0 ? ranges.takeLast() : undefined;
          if (region) read.push([region.position, region.end]);
          else if (first) first.position = Math.min(first.end, first.position + step);
        }
        if (first) read.push([0, first.end]);
        const sorted = read.sort(([a], [b]) => a - b);
        expect(sorted.map(([start]) => start)).toEqual(
          [0, ...sorted.map(([, end]) => end)].slice(0, sorted.length),
        );
        expect(sorted.at(-1)?.[1] ?? 0).toBe(size);
      }),
    );
  });

  it("that are missing are those that are not complete", () => {
    const done = new DoneRanges();
    const crc32 = Buffer.alloc(4);
    for (const [start, end] of [
      [50, 60],
      [10, 20],
      [20, 30],
    ] as const) {
      done.add({ start, end, crc32 });
    }
    expect(done.ranges.map(({ start, end }) => [start, end])).toEqual([
      [10, 30],
      [50, 60],
    ]);
    expect(done.missing(60)).toEqual([
      { start: 0, end: 10 },
      { start: 30, end: 50 },
    ]);
  });
});

describe("the file writer", () => {
  const options = { ioChunksize: 1_000, maxIoQueue: 3 };

  it("writes everything even if the system writes a little at a time", async () => {
    const { folder } = await place("");
    const path = join(folder, "written");
    const file = await open(path, "w");
    const write = (bytes: Buffer, offset: number, length: number, position: number) =>
      file.write(bytes, offset, Math.min(length, 300), position);
    const failures: unknown[] = [];
    const onError = (error: unknown): void => void failures.push(error);
    const writer = new FileWriter({ write } as unknown as FileHandle, { ...options, onError });
    const starts: number[] = [];
    const lane = writer.lane(500, (_bytes, position) => starts.push(position));
    for (let at = 500; at < content.length; at += 7_777) await lane.add(content.subarray(at, at + 7_777));
    await lane.flush();
    await writer.idle();
    await file.close();
    expect(failures).toEqual([]);
    expect((await readFile(path)).subarray(500).compare(content, 500)).toBe(0);
    // After the first write, at multiples of their size.
    expect(starts.slice(0, 3)).toEqual([500, 1_000, 2_000]);
  });

  it("makes its callers wait if too many bytes are queued", async () => {
    let goOn: (() => void) | undefined;
    let written = 0;
    const write = async () => {
      await new Promise<void>((resolve) => (goOn = resolve));
      return { bytesWritten: ++written && 1_000 };
    };
    const writer = new FileWriter({ write } as unknown as FileHandle, { ...options, onError: () => {} });
    const lane = writer.lane(0, () => {});
    expect(lane.add(Buffer.alloc(3_000))).toBeUndefined();
    const wait = lane.add(Buffer.alloc(1_000));
    expect(wait).toBeInstanceOf(Promise);
    const isOver = wait?.then(() => true);
    while (!(await Promise.race([isOver, new Promise((resolve) => setImmediate(resolve, false))]))) goOn?.();
    expect(written).toBeGreaterThan(1);
  });

  it("succeeds even if the system cannot sync the directory", async () => {
    const { object, path, names, folder } = await place(content);
    const directory = await open(folder, "r");
    const prototype = Object.getPrototypeOf(directory) as FileHandle;
    await directory.close();
    const sync = vi.spyOn(prototype, "sync").mockResolvedValueOnce().mockRejectedValue(new Error("EINVAL"));
    await object.downloadFile(path, {}, { flush: true });
    expect(sync).toHaveBeenCalledTimes(2);
    expect(Buffer.compare(await readFile(path), content)).toBe(0);
    expect(await names()).toEqual(["target"]);
  });

  it("fails the download and removes the file if the disk is full", async () => {
    const { object, path, names, folder } = await place(content);
    const probe = await open(join(folder, "probe"), "w");
    const prototype = Object.getPrototypeOf(probe) as FileHandle;
    await probe.close();
    await rm(join(folder, "probe"));
    const full = Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
    const write = vi.spyOn(prototype, "write").mockRejectedValue(full);
    await expect(object.downloadFile(path, {}, ranged)).rejects.toBe(full);
    expect(write).toHaveBeenCalledTimes(1);
    expect(await names()).toEqual([]);
  });
});

describe("if nothing indicates that a single stream is fast", () => {
  it("all readers start at once, and no more than configured", async () => {
    const { path } = await place("");
    const { s3, mock } = mockedS3();
    let underWay = 0;
    let most = 0;
    mock.on(GetObjectCommand).callsFake(({ Range: range }: { Range?: string }) => {
      const [, first = "0", last = String(content.length - 1)] =
        /^bytes=(\d+)-(\d+)$/.exec(range ?? "") ?? [];
      const bytes = content.subarray(Number(first), Number(last) + 1);
      most = Math.max(most, ++underWay);
      const body = Readable.from([bytes.subarray(0, 500), bytes.subarray(500)], { objectMode: false });
      body.once("close", () => underWay--);
      return {
        ETag: '"a"',
        ContentLength: bytes.length,
        ContentRange: range && `bytes ${first}-${last}/${content.length}`,
        Body: body,
      };
    });
    await s3.object("photos", "k").downloadFile(path, {}, ranged);
    expect(Buffer.compare(await readFile(path), content)).toBe(0);
    expect(most).toBe(ranged.config.maxConcurrency);
    const calls = mock.calls().map(({ args }) => args[0].input as { Range?: string });
    expect(calls.slice(1, 4).map(({ Range: range }) => range)).toEqual([
      `bytes=90000-${content.length - 1}`,
      "bytes=80000-89999",
      `bytes=${7 * PART}-${8 * PART - 1}`,
    ]);
  });
});
