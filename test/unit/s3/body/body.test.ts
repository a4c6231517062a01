import { getEventListeners } from "node:events";
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { inspect } from "node:util";
import { GetObjectCommand } from "@aws-sdk/client-s3";
import * as fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { isTucuxiError } from "../../../../src/index.js";
import { type S3Object, S3Resource } from "../../../../src/s3/index.js";
import { collect, mockedS3 } from "../../../support/mocked-roots.js";
import { type Fault, FlakyStore, type StoreOptions } from "../../../../servers/s3-server/flaky-store.js";

const content = Buffer.from(Array.from({ length: 50_000 }, (_, index) => (index * 7) % 251));

const stores: FlakyStore[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(stores.splice(0).map((store) => store[Symbol.asyncDispose]()));
});

/** A store whose only object breaks by these faults, and that object. */
async function broken(faults: readonly Fault[], options: StoreOptions & { body?: string | Uint8Array } = {}) {
  const { body = content, ...ofStore } = options;
  const store = await FlakyStore.start(body, ofStore);
  stores.push(store);
  store.faults = [...faults];
  const s3 = new S3Resource(store.config);
  return { store, s3, object: s3.object("photos", "k") };
}

const times = (count: number, fault: Fault): Fault[] => Array.from({ length: count }, () => fault);

const read = async (object: S3Object, ...rest: Parameters<S3Object["stream"]>): Promise<Buffer> =>
  Buffer.concat(await collect(object.stream(...rest)));

describe("a body", () => {
  it("is text, JSON, bytes or a stream", async () => {
    const { object } = await broken([], { body: '{"name":"ü"}' });
    expect(await object.text()).toBe('{"name":"ü"}');
    expect(await object.json()).toEqual({ name: "ü" });
    expect(await object.bytes()).toEqual(new Uint8Array(Buffer.from('{"name":"ü"}')));
    expect(String(await read(object))).toBe('{"name":"ü"}');
  });

  it("may be empty", async () => {
    const { object, store } = await broken([], { body: "" });
    expect(await object.text()).toBe("");
    expect(await read(object)).toEqual(Buffer.alloc(0));
    expect(store.requests).toHaveLength(2);
  });

  it("is that of a version, whatever the input says", async () => {
    const { s3, mock } = mockedS3();
    mock
      .on(GetObjectCommand)
      .callsFake(() => ({ Body: Readable.from([Buffer.from("old")]), ContentLength: 3 }));
    const input = { VersionId: "2", Range: "bytes=0-2" } as { Range: string };
    expect(await s3.object("photos", "k").version("1").text(input)).toBe("old");
    expect(mock.calls()[0]?.args[0].input).toEqual({
      Bucket: "photos",
      Key: "k",
      VersionId: "1",
      Range: "bytes=0-2",
    });
  });

  it.each([
    ["a web stream", () => new Blob(["stub"]).stream()],
    [
      "what the SDK's mixin adds",
      () => ({ transformToByteArray: async () => new Uint8Array(Buffer.from("stub")) }),
    ],
  ])("may come from a stub as %s", async (_, body) => {
    const { s3, mock } = mockedS3();
    mock.on(GetObjectCommand).callsFake(() => ({ Body: body() }));
    expect(await s3.object("photos", "k").text()).toBe("stub");
  });

  it("that is not JSON is not quoted by the error", async () => {
    const { object } = await broken([], { body: "password=hunter2" });
    const error: unknown = await object.json().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SyntaxError);
    expect(inspect(error)).not.toContain("hunter2");
    expect(error).toHaveProperty(
      "message",
      'The body of S3Object(bucketName="photos", key="k") is not JSON.',
    );
  });

  it("that is not there ends in the service's own error", async () => {
    const { object } = await broken([{ status: 404 }]);
    await expect(object.text()).rejects.toMatchObject({ $metadata: { httpStatusCode: 404 } });
  });
});

describe("after a dropped connection", () => {
  it.each([0, 1, 20_000, 49_999])(
    "at byte %i the rest is asked for, of the same object",
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
  ])("a range is gone on with within itself: %j", async (input, first, end) => {
    const { object, store } = await broken([{ dropAfter: 10 }, { dropAfter: 20 }]);
    expect(await read(object, input)).toEqual(content.subarray(first, end));
    expect(store.requests.slice(1).every(({ range }) => range?.endsWith(`-${end - 1}`))).toBe(true);
  });

  it("goes on as often as it was allowed to, and then says how far it came", async () => {
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

  it("goes on after an answer that the service could not give", async () => {
    const { object, store } = await broken([{ dropAfter: 1_000 }, { status: 503 }, { status: 500 }]);
    expect(Buffer.from(await object.bytes())).toEqual(content);
    expect(store.requests).toHaveLength(4);
  });

  it("does not go on with another object", async () => {
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
    ["knows no ranges", "ranges", 3],
  ] as const)("does not go on where the store %s", async (_, lacks, requests) => {
    const { object, store } = await broken([{ dropAfter: 1_000 }], { lacks: [lacks] });
    const error: unknown = await object.bytes({}, { maxResumes: 2 }).catch((thrown: unknown) => thrown);
    expect(isTucuxiError(error, "BodyInterrupted")).toBe(true);
    expect(store.requests).toHaveLength(requests);
  });

  it("takes the end of a body without a length as its end", async () => {
    const { object, store } = await broken([], { lacks: ["length"] });
    expect(await read(object)).toEqual(content);
    expect(store.requests).toHaveLength(1);
  });

  it("does not ask again for bytes that came and are wrong", async () => {
    const { object, store } = await broken([], { headers: { "x-amz-checksum-crc32": "AAAAAA==" } });
    await expect(object.bytes()).rejects.toMatchObject({ code: "ChecksumMismatch", algorithm: "CRC32" });
    expect(store.requests).toHaveLength(1);
  });

  it("gives exactly the right bytes, or an error, wherever it breaks", async () => {
    const { object, store } = await broken([]);
    const fault: fc.Arbitrary<Fault> = fc.oneof(
      fc.record({ dropAfter: fc.nat(content.length - 1) }),
      fc.record({ stallAfter: fc.nat(content.length - 1) }),
      fc.constant({ status: 503 }),
    );
    vi.spyOn(Math, "random").mockReturnValue(0); // no delays
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { maxLength: 3 }), async (faults) => {
        // What the first answer is, is for the SDK to repeat.
        store.faults = faults[0]?.status === undefined ? faults : [{ dropAfter: 0 }, ...faults];
        const bytes = await object.bytes({}, { idleTimeout: 200, maxResumes: 4 });
        expect(Buffer.compare(bytes, content)).toBe(0);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe("a stream", () => {
  it("asks for nothing until it is read: 500 of them stop nobody", async () => {
    const { object, store } = await broken([]);
    const unread = Array.from({ length: 500 }, () => object.stream());
    expect(Buffer.from(await object.bytes())).toEqual(content);
    expect(store.requests).toHaveLength(1);
    unread.forEach((stream) => stream.destroy());
  });

  it("frees its connection when it is left early: 100 of them stop nobody", async () => {
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

  it("frees its connection when it is destroyed while it waits for bytes", async () => {
    const { object, store } = await broken([{ stallAfter: 10 }]);
    const stream = object.stream();
    stream.resume();
    await vi.waitFor(() => expect(store.requests).toHaveLength(1));
    await sleep(20);
    stream.destroy();
    await vi.waitFor(() => expect(store.sockets.size).toBe(0));
    expect(stream.errored).toBeNull();
  });

  it("frees its connection when it is destroyed before the answer", async () => {
    const { object, store } = await broken([]);
    const stream = object.stream();
    stream.resume();
    stream.destroy();
    await sleep(50);
    expect(store.sockets.size).toBe(0);
  });

  it("keeps its connection for the next request when it was read to its end", async () => {
    const { object, store } = await broken([]);
    const seen = new Set<unknown>();
    for (let count = 0; count < 5; count++) {
      await read(object);
      for (const socket of store.sockets) seen.add(socket);
      await sleep(5);
    }
    expect(seen.size).toBe(1);
  });

  it("gives up a connection on which nothing comes for too long", async () => {
    const { object, store } = await broken([{ stallAfter: 10_000 }]);
    expect(await read(object, {}, { idleTimeout: 500 })).toEqual(content);
    expect(store.requests).toHaveLength(2);
  });

  it("gives up its connection while nobody reads, and goes on afterwards", async () => {
    const large = Buffer.alloc(8 * 1024 * 1024, "x");
    const { object, store } = await broken([], { body: large });
    const iterator = object.stream({}, { idleTimeout: 300, maxResumes: 0 })[Symbol.asyncIterator]();
    let length = ((await iterator.next()).value as Buffer).length;
    await vi.waitFor(() => expect(store.sockets.size).toBe(0), { timeout: 10_000 });
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

  it("does not wait longer for the answer to begin", async () => {
    const { object, store } = await broken([{ dropAfter: 5 }, { stallAfter: -1 }]);
    expect(await read(object, {}, { idleTimeout: 500 })).toEqual(content);
    store.faults = [{ stallAfter: -1 }];
    await expect(read(object, {}, { idleTimeout: 500 })).rejects.toThrow("did not begin within 500 ms");
  });

  it("ends in its error, which names the object", async () => {
    const { object } = await broken([{ dropAfter: 5 }]);
    const error: unknown = await read(object, {}, { maxResumes: 0 }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      name: "BodyInterruptedError",
      identifiers: { bucketName: "photos", key: "k" },
    });
  });

  it("shows no credentials", async () => {
    const { object } = await broken([]);
    const stream = object.stream();
    expect(inspect(stream, { depth: Infinity, showHidden: true })).not.toContain("secretAccessKey");
  });
});

describe("an abortSignal", () => {
  it("that is aborted beforehand leaves nothing to ask", async () => {
    const { object, store } = await broken([]);
    const abortSignal = AbortSignal.abort();
    await expect(object.text({}, { abortSignal })).rejects.toMatchObject({ name: "AbortError" });
    await expect(read(object, {}, { abortSignal })).rejects.toMatchObject({ name: "AbortError" });
    expect(store.requests).toEqual([]);
  });

  it.each(["stallAfter", "dropAfter"] as const)("ends a body, also one with %s", async (kind) => {
    const { object, store } = await broken(times(9, { [kind]: 10 }));
    const controller = new AbortController();
    const { signal: abortSignal } = controller;
    const reading = object.bytes({}, { abortSignal, maxResumes: 100 }).catch((thrown: unknown) => thrown);
    await vi.waitFor(() => expect(store.requests.length).toBeGreaterThan(0));
    await sleep(20);
    controller.abort("enough");
    const error = await reading;
    expect(isTucuxiError(error, "Aborted")).toBe(true);
    expect(error).toHaveProperty("cause", "enough");
    const before = store.requests.length;
    await sleep(300);
    expect(store.requests).toHaveLength(before);
    expect(store.sockets.size).toBe(0);
    expect(getEventListeners(abortSignal, "abort")).toEqual([]);
  });

  it("loses its listener at the end of the body", async () => {
    const { object } = await broken([{ dropAfter: 10 }]);
    const { signal: abortSignal } = new AbortController();
    await read(object, {}, { abortSignal });
    expect(getEventListeners(abortSignal, "abort")).toEqual([]);
  });
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
