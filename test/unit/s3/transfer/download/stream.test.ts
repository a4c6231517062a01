import { getEventListeners } from "node:events";
import { createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { PassThrough, Transform, Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { isAbortError, isTucuxiError } from "../../../../../src/index.js";
import type { TransferProgress } from "../../../../../src/s3/index.js";
import { content, PART, place, ranged } from "../../../../support/s3/download-place.js";

/** Records the bytes that it received, and how it ended. */
class Sink extends Writable {
  readonly chunks: Buffer[] = [];
  readonly #delay: number;
  most = 0;

  constructor(delay = 0) {
    super({ highWaterMark: 2_000 });
    this.#delay = delay;
  }

  get bytes(): Buffer {
    return Buffer.concat(this.chunks);
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.chunks.push(Buffer.from(chunk));
    this.most = Math.max(this.most, this.writableLength);
    if (this.#delay > 0) setTimeout(done, this.#delay);
    else done();
  }
}

/** The bytes that a web stream received, and how it ended. */
function webSink(write: () => Promise<void> | void = () => {}) {
  const chunks: Uint8Array[] = [];
  const ends: unknown[] = [];
  const stream = new WritableStream<Uint8Array>({
    write: (chunk) => {
      chunks.push(chunk);
      return write();
    },
    close: () => void ends.push("closed"),
    abort: (reason) => void ends.push(reason),
  });
  return { stream, ends, bytes: () => Buffer.concat(chunks) };
}

const failure = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.unreachable("It should have failed."),
    (error: unknown) => error,
  );

/** Delays the first stream, so that other readers join in. */
const slowAtFirst = () => {
  const until = sleep(200);
  return ({ count }: { count: number }) => (count === 1 ? { holdAfter: { bytes: 5_000, until } } : undefined);
};

describe("download", () => {
  it("writes the object to a Node stream, and ends it", async () => {
    const { object, store } = await place(content);
    const sink = new Sink();
    const result = await object.download(sink, {}, ranged);
    expect(Buffer.compare(sink.bytes, content)).toBe(0);
    expect(sink.writableFinished).toBe(true);
    expect(result).toMatchObject({ size: content.length, eTag: store.eTag, verifiedBy: "CRC32" });
  });

  it("fetches parts ahead if one stream is slow, and keeps their order", async () => {
    const { object, store } = await place(content);
    store.fault = slowAtFirst();
    const sink = new Sink();
    await object.download(sink, {}, ranged);
    expect(Buffer.compare(sink.bytes, content)).toBe(0);
    expect(store.requests.length).toBeGreaterThan(5);
    expect(store.requests.slice(1).every(({ headers }) => headers["if-match"] === store.eTag)).toBe(true);
    // All the bytes of the first range up to the next part.
    expect(store.reads[1]).toBe(PART);
  });

  it("holds no more parts than may be in flight", async () => {
    const { object, store } = await place(content);
    store.fault = slowAtFirst();
    let taken = 0;
    let furthest = 0;
    const sink = new Writable({
      highWaterMark: 1,
      write: (chunk: Buffer, _, done) => {
        taken += chunk.length;
        furthest = Math.max(...store.reads.map((first) => first ?? 0));
        expect(furthest - taken).toBeLessThanOrEqual(5 * PART);
        setTimeout(done, 1);
      },
    });
    await object.download(sink, {}, ranged);
    expect(furthest).toBe(90_000);
  });

  it("writes to a web stream and closes it", async () => {
    const { object, store } = await place(content);
    store.fault = slowAtFirst();
    const { stream, ends, bytes } = webSink(() => sleep(1));
    await object.download(stream, {}, ranged);
    expect(Buffer.compare(bytes(), content)).toBe(0);
    expect(ends).toEqual(["closed"]);
  });

  it("writes to a file stream, which is closed afterwards", async () => {
    const { object, path } = await place(content);
    const stream = createWriteStream(path);
    await object.download(stream);
    expect(stream.closed).toBe(true);
    expect(Buffer.compare(await readFile(path), content)).toBe(0);
  });

  it.each([
    ["of a bucket", (at: Awaited<ReturnType<typeof place>>, sink: Sink) => at.bucket.download("k", sink)],
    [
      "of a version",
      (at: Awaited<ReturnType<typeof place>>, sink: Sink) => at.object.version("1").download(sink),
    ],
  ])("is also a method %s", async (_, call) => {
    const sink = new Sink();
    await call(await place("hello"), sink);
    expect(sink.bytes.toString()).toBe("hello");
  });

  it("ends the stream for an empty object", async () => {
    const { object } = await place("");
    const sink = new Sink();
    expect(await object.download(sink)).toMatchObject({ size: 0, verifiedBy: "CRC32" });
    expect(sink.writableFinished).toBe(true);
    const web = webSink();
    await object.download(web.stream);
    expect(web.ends).toEqual(["closed"]);
  });

  it("does not end the stream if told not to", async () => {
    const { object } = await place("hello");
    const sink = new Sink(5);
    await object.download(sink, {}, { end: false });
    await object.download(sink, {}, { end: false });
    expect(sink.bytes.toString()).toBe("hellohello");
    expect(sink.writable).toBe(true);
    expect(sink.listenerCount("drain") + sink.listenerCount("error") + sink.listenerCount("close")).toBe(0);

    const web = webSink(() => sleep(5));
    await object.download(web.stream, {}, { end: false });
    await object.download(web.stream, {}, { end: false });
    expect(web.bytes().toString()).toBe("hellohello");
    expect(web.ends).toEqual([]);
    expect(web.stream.locked).toBe(false);
  });

  it("never ends the standard output", async () => {
    const { object } = await place("");
    const end = vi.spyOn(process.stdout, "end");
    await object.download(process.stdout);
    expect(end).not.toHaveBeenCalled();
    end.mockRestore();
  });

  it("waits for a slow consumer", async () => {
    const { object } = await place(content);
    const sink = new Sink(2);
    await object.download(sink, {}, ranged);
    expect(Buffer.compare(sink.bytes, content)).toBe(0);
    expect(sink.most).toBeLessThan(content.length);
  });

  it("resumes after a dropped connection", async () => {
    const { object, store } = await place(content);
    store.fault = ({ count }) => (count <= 2 ? { dropAfter: 20_000 } : undefined);
    const sink = new Sink();
    const reports: TransferProgress[] = [];
    await object.download(sink, {}, { ...ranged, onProgress: (progress) => reports.push(progress) });
    expect(Buffer.compare(sink.bytes, content)).toBe(0);
    const bytes = reports.map(({ transferredBytes }) => transferredBytes);
    expect(bytes).toEqual([...bytes].sort((a, b) => a - b));
    expect(bytes.at(-1)).toBe(content.length);
  });
});

describe("a download into a stream that fails", () => {
  it.each([
    ["because the object is missing", { status: 404 }, {}],
    ["because of a flipped bit", { flip: 70_000 }, { code: "ChecksumMismatch" }],
  ])("%s destroys the stream", async (_, fault, expected) => {
    const { object, store } = await place(content);
    store.fault = () => fault;
    const sink = new Sink();
    const error = await failure(object.download(sink));
    expect(error).toMatchObject(expected);
    expect(sink.destroyed).toBe(true);
    expect(sink.writableFinished).toBe(false);
    expect(sink.errored).toBe(error);

    const web = webSink();
    const second = await failure(object.download(web.stream));
    expect(web.ends).toEqual([second]);
  });

  it("because the object was replaced destroys the stream", async () => {
    const { object, store } = await place(content);
    store.fault = ({ count }) => {
      if (count === 2) store.replace("another");
      return { dropAfter: 10_000 };
    };
    const sink = new Sink();
    expect(isTucuxiError(await failure(object.download(sink)), "ObjectChanged")).toBe(true);
    expect(sink.destroyed).toBe(true);
  });

  it("leaves the stream to the caller if told not to end it", async () => {
    const { object, store } = await place(content);
    store.fault = () => ({ status: 404 });
    const sink = new Sink();
    await failure(object.download(sink, {}, { end: false }));
    expect(sink.destroyed).toBe(false);
    const web = webSink();
    await failure(object.download(web.stream, {}, { end: false }));
    expect(web.ends).toEqual([]);
    expect(web.stream.locked).toBe(false);
  });

  it("because of the stream cancels its requests", async () => {
    const { object, store } = await place(content);
    store.fault = () => ({ holdAfter: { bytes: 30_000, until: new Promise(() => {}) } });
    const sink = new Writable({ write: (_chunk, _encoding, done) => done(new Error("full")) });
    expect(await failure(object.download(sink, {}, ranged))).toMatchObject({ message: "full" });
    await expect.poll(() => store.sockets.size).toBe(0);

    const web = webSink(() => Promise.reject(new Error("full, too")));
    expect(await failure(object.download(web.stream, {}, ranged))).toMatchObject({ message: "full, too" });
    await expect.poll(() => store.sockets.size).toBe(0);
  });

  it("because the stream was closed cancels its requests", async () => {
    const { object, store } = await place(content);
    store.fault = () => ({ holdAfter: { bytes: 30_000, until: new Promise(() => {}) } });
    const sink = new Sink();
    setTimeout(() => sink.destroy(), 50);
    expect(await failure(object.download(sink, {}, ranged))).toMatchObject({
      code: "ERR_STREAM_PREMATURE_CLOSE",
    });
    await expect.poll(() => store.sockets.size).toBe(0);
  });

  it("because of an abort destroys the stream even if nobody reads", async () => {
    const { object, store } = await place(content);
    const controller = new AbortController();
    store.fault = () => ({ holdAfter: { bytes: 30_000, until: new Promise(() => {}) } });
    const stuck = new Writable({ highWaterMark: 1, write: () => {} });
    setTimeout(() => controller.abort(), 50);
    const error = await failure(object.download(stuck, {}, { ...ranged, abortSignal: controller.signal }));
    expect(isAbortError(error)).toBe(true);
    expect(stuck.destroyed).toBe(true);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    await expect.poll(() => store.sockets.size).toBe(0);
  });

  it("because of an abort before the stream has finished rejects", async () => {
    const { object } = await place("hello");
    const controller = new AbortController();
    const unfinished = new Writable({
      write: (_chunk, _encoding, done) => done(),
      final: () => controller.abort(),
    });
    expect(
      isAbortError(await failure(object.download(unfinished, {}, { abortSignal: controller.signal }))),
    ).toBe(true);
    expect(unfinished.destroyed).toBe(true);
  });

  it.each([
    [
      "no stream",
      () => "/tmp/a",
      /must be a writable stream, but it is a string\. For a path, use downloadFile/,
    ],
    ["an ended stream", () => new PassThrough().end(), /is already closed/],
    ["a destroyed stream", () => new Transform().destroy(), /is already closed/],
    ["a failed stream", () => new Transform().on("error", () => {}).destroy(new Error("full")), /full/],
  ])("because it was given %s sends nothing", async (_, sink, message) => {
    const { object, store } = await place("hello");
    await expect(object.download(sink() as Writable)).rejects.toThrow(message);
    expect(store.requests).toHaveLength(0);
  });

  it("because the web stream is locked sends nothing", async () => {
    const { object, store } = await place("hello");
    const { stream } = webSink();
    stream.getWriter();
    await expect(object.download(stream)).rejects.toThrow(TypeError);
    expect(store.requests).toHaveLength(0);
  });
});
