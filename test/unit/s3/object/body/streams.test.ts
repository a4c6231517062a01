import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { S3Resource } from "../../../../../src/s3/index.js";
import { content, broken, read } from "./broken-object.js";

describe("a stream", () => {
  it("sends nothing until it is read, so that 500 of them block nothing", async () => {
    const { object, store } = await broken([]);
    const unread = Array.from({ length: 500 }, () => object.stream());
    expect(Buffer.from(await object.bytes())).toEqual(content);
    expect(store.requests).toHaveLength(1);
    unread.forEach((stream) => stream.destroy());
  });

  it("releases its connection when left early, so that 100 of them block nothing", async () => {
    const { store } = await broken([]);
    const requestHandler = { httpAgent: { maxSockets: 2 } };
    const object = new S3Resource({ ...store.config, requestHandler }).object("photos", "k");
    for (let count = 0; count < 100; count++) {
      for await (const chunk of object.stream()) {
        expect(chunk).toBeInstanceOf(Buffer);
        break;
      }
    }
    expect(Buffer.from(await object.bytes())).toEqual(content);
  });

  it("releases its connection when destroyed while waiting for bytes", async () => {
    const { object, store } = await broken([{ stallAfter: 10 }]);
    const stream = object.stream();
    stream.resume();
    await expect.poll(() => store.requests.length).toBe(1);
    await sleep(20);
    stream.destroy();
    await expect.poll(() => store.sockets.size).toBe(0);
    expect(stream.errored).toBeNull();
  });

  it("releases its connection when destroyed before the response", async () => {
    const { object, store } = await broken([]);
    const stream = object.stream();
    stream.resume();
    stream.destroy();
    await sleep(50);
    expect(store.sockets.size).toBe(0);
  });

  it("leaves its connection reusable when read to the end", async () => {
    const { object, store } = await broken([]);
    const seen = new Set<unknown>();
    for (let count = 0; count < 5; count++) {
      await read(object);
      for (const socket of store.sockets) seen.add(socket);
      await sleep(5);
    }
    expect(seen.size).toBe(1);
  });

  it("abandons a stalled connection", async () => {
    const { object, store } = await broken([{ stallAfter: 10_000 }]);
    expect(await read(object, {}, { idleTimeout: 500 })).toEqual(content);
    expect(store.requests).toHaveLength(2);
  });

  it("releases its connection while nobody reads, and resumes afterwards", async () => {
    const large = Buffer.alloc(8 * 1024 * 1024, "x");
    const { object, store } = await broken([], { body: large });
    const iterator = object.stream({}, { idleTimeout: 300, maxResumes: 0 })[Symbol.asyncIterator]();
    let length = ((await iterator.next()).value as Buffer).length;
    await expect.poll(() => store.sockets.size, { timeout: 10_000 }).toBe(0);
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      length += (next.value as Buffer).length;
    }
    expect(length).toBe(large.length);
    expect(store.requests).toHaveLength(2);
  });

  it("becomes a web stream", async () => {
    const { object } = await broken([{ dropAfter: 20_000 }]);
    const web = Readable.toWeb(object.stream()) as ReadableStream<Uint8Array>;
    expect(Buffer.from(await new Response(web).arrayBuffer())).toEqual(content);
  });

  it("does not wait longer than the timeout for the response to begin", async () => {
    const { object, store } = await broken([{ dropAfter: 5 }, { stallAfter: -1 }]);
    expect(await read(object, {}, { idleTimeout: 500 })).toEqual(content);
    store.faults = [{ stallAfter: -1 }];
    await expect(read(object, {}, { idleTimeout: 500 })).rejects.toThrow("did not begin within 500 ms");
  });

  it("ends with an error that names the object", async () => {
    const { object } = await broken([{ dropAfter: 5 }]);
    const error: unknown = await read(object, {}, { maxResumes: 0 }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      name: "BodyInterruptedError",
      identifiers: { bucketName: "photos", key: "k" },
    });
  });

  it("does not show credentials", async () => {
    const { object } = await broken([]);
    const stream = object.stream();
    expect(inspect(stream, { depth: Infinity, showHidden: true })).not.toContain("secretAccessKey");
  });
});
