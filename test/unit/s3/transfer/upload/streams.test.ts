import { getEventListeners } from "node:events";
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import type { UploadContent } from "../../../../../src/s3/index.js";
import { lengthCheck } from "../../../../../src/s3/object/body/collect.js";
import { ByteQueue } from "../../../../../src/s3/transfer/source/byte-queue.js";
import { StreamReader } from "../../../../../src/s3/transfer/source/stream-reader.js";
import { inputsOf, mockedS3 } from "../../../../support/mocked-roots.js";

const KIB = 1024;
const content = Buffer.from(Array.from({ length: 400 * KIB }, (_, index) => (index * 7 + index / 251) & 255));

function mocked() {
  const { s3, mock } = mockedS3();
  mock.on(PutObjectCommand).resolves({ ETag: '"1"' });
  return { object: s3.object("photos", "a.bin"), mock };
}

/** The content, cut into chunks of these lengths, repeatedly. */
function cut(...lengths: readonly number[]): Buffer[] {
  const pieces: Buffer[] = [];
  for (let offset = 0, index = 0; offset < content.length; index++) {
    const length = lengths[index % lengths.length] ?? 1;
    pieces.push(content.subarray(offset, offset + length));
    offset += length;
  }
  return pieces;
}

async function* oneAndThenNone(): AsyncGenerator<Buffer> {
  yield Buffer.from("x");
  await new Promise(() => {});
}

async function* lines(count: number): AsyncGenerator<string> {
  for (let number = 0; number < count; number++) yield "0123456789abcdefghi\n";
}

describe("the byte queue", () => {
  it.each([[[50]], [[3, 70_000, 1]], [[65_536, 1]], [[200_000, 5, 65_535]], [[1000, 7]]])(
    "preserves the bytes, with chunks of %j",
    (lengths) => {
      const queue = new ByteQueue();
      const read: Buffer[] = [];
      const sizes = [1, 70_000, 3, 1000, 100_000];
      const wrong: object[] = [];
      let length = 0;
      for (const [index, piece] of cut(...lengths).entries()) {
        queue.push(piece);
        length += piece.length;
        if (index % 3 > 0) continue;
        const buffer = Buffer.alloc(sizes[index % sizes.length] ?? 0);
        const taken = queue.take(buffer);
        const isRight = taken === Math.min(length, buffer.length) && queue.length === length - taken;
        if (!isRight) wrong.push({ index, length, taken, left: queue.length });
        length -= taken;
        read.push(buffer.subarray(0, taken));
      }
      expect(wrong).toEqual([]);
      const rest = Buffer.alloc(length + 1);
      expect(queue.take(rest)).toBe(length);
      expect(Buffer.concat([...read, rest.subarray(0, length)]).equals(content)).toBe(true);
    },
  );

  it("takes little more memory than its bytes, however small the chunks", () => {
    const queue = new ByteQueue();
    const before = process.memoryUsage();
    for (let index = 0; index < 400_000; index++) queue.push(Buffer.from("0123456789abcdefghi\n"));
    const { heapUsed, external } = process.memoryUsage();
    expect(queue.length).toBe(8_000_000);
    expect(heapUsed + external - before.heapUsed - before.external).toBeLessThan(40_000_000);
  });

  it("returns pieces of any length", async () => {
    for (const lengths of [[1000], [20], [70_000, 1], [100_000]]) {
      const reader = new StreamReader(Readable.from(cut(...lengths)), lengthCheck(undefined));
      expect(await reader.ahead(150_000)).toBeGreaterThanOrEqual(150_000);
      const read: Buffer[] = [];
      for (const size of [1, 99_999, 200_000, 300_000, 1]) {
        const buffer = Buffer.alloc(size);
        read.push(buffer.subarray(0, await reader.fill(buffer)));
      }
      expect(read.map(({ length }) => length)).toEqual([1, 99_999, 200_000, 109_600, 0]);
      expect(Buffer.concat(read).equals(content)).toBe(true);
    }
  });
});

describe("a stream of many small chunks", () => {
  it("takes linear time", async () => {
    // It took two minutes when each chunk moved all earlier ones.
    expect((await mocked().object.upload(lines(400_000))).size).toBe(8_000_000);
  });
});

describe("a stream whose bytes are all available", () => {
  it.each<[string, () => UploadContent]>([
    ["an iterable", () => lines(Infinity)],
    ["a Node stream", () => Readable.from(lines(Infinity))],
  ])("does not block other work, such as an abort, as %s", async (_, sourceOf) => {
    const { signal: abortSignal } = aborted(5);
    const uploading = mocked().object.upload(sourceOf(), {}, { abortSignal });
    await expect(uploading).rejects.toThrow("aborted");
  });
});

describe("an abort while a stream has produced nothing yet", () => {
  it.each<[string, () => UploadContent, (source: unknown) => boolean]>([
    [
      "destroys a Node stream",
      () => Readable.from(oneAndThenNone()),
      (source) => (source as Readable).destroyed,
    ],
    ["leaves an iterable", oneAndThenNone, () => true],
  ])("%s, and fails the upload", async (_, sourceOf, isEnded) => {
    for (const input of [{}, { ContentLength: 5 }]) {
      const { object, mock } = mocked();
      const source = sourceOf();
      const { signal: abortSignal, ...controller } = aborted(20);
      const error: unknown = await object.upload(source, input, { abortSignal }).catch((reason) => reason);
      expect(error).toMatchObject({ name: "AbortError", cause: controller.reason });
      expect(isEnded(source)).toBe(true);
      expect(mock.calls()).toEqual([]);
      expect(getEventListeners(abortSignal, "abort")).toEqual([]);
    }
  });

  it("cancels a web stream", async () => {
    let isCancelled = false;
    const source = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(Buffer.from("x")),
      cancel: () => void (isCancelled = true),
    });
    const { object } = mocked();
    const { signal: abortSignal } = aborted(20);
    await expect(object.upload(source, {}, { abortSignal })).rejects.toThrow("aborted");
    await sleep(1);
    expect(isCancelled).toBe(true);
  });
});

function aborted(after: number) {
  const reason = new Error("enough");
  const controller = new AbortController();
  setTimeout(() => controller.abort(reason), after);
  return { signal: controller.signal, reason };
}

describe("a web stream", () => {
  it("may produce strings", async () => {
    const { object, mock } = mocked();
    const source = new ReadableStream<string>({
      start(controller) {
        for (const piece of ["grü", "", "ße"]) controller.enqueue(piece);
        controller.close();
      },
    });
    await object.upload(source as ReadableStream as ReadableStream<Uint8Array>);
    expect(Buffer.from(inputsOf(mock)[0]?.["Body"] as Buffer).toString()).toBe("grüße");
  });

  it("fails the upload with its error if it fails", async () => {
    const source = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error("no")),
    });
    await expect(mocked().object.upload(source)).rejects.toThrow("no");
  });
});

describe("a length", () => {
  it.each<[object, ErrorConstructor]>([
    [{ ContentLength: -1 }, RangeError],
    [{ ContentLength: 1.5 }, RangeError],
    [{ ContentLength: NaN }, RangeError],
    [{ ContentLength: 2 ** 53 }, RangeError],
    [{ MpuObjectSize: -1 }, RangeError],
    [{ ContentLength: "5" }, TypeError],
  ])("%j is refused before anything is opened", async (input, kind) => {
    const { object, mock } = mocked();
    const [member] = Object.keys(input);
    const source = Readable.from(["precious"]);
    for (const upload of [() => object.upload(source, input), () => object.uploadFile("/nowhere", input)]) {
      const uploading = upload();
      await expect(uploading).rejects.toThrow(kind);
      await expect(uploading).rejects.toThrow(`${member} must be a whole number`);
    }
    expect([mock.calls(), source.readableDidRead]).toEqual([[], false]);
  });
});

describe("a stream that has failed already", () => {
  it("fails the upload with its error", async () => {
    const source = Readable.from(["x"]);
    source.once("error", () => {});
    const error = new Error("disk on fire");
    source.destroy(error);
    await expect(mocked().object.upload(source)).rejects.toBe(error);
  });
});
