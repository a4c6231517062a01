import { Readable, Writable } from "node:stream";
import { HttpResponse } from "@smithy/core/protocols";
import { describe, expect, it } from "vitest";
import { isTucuxiError } from "../../../../../src/index.js";
import { type S3Object, S3Resource } from "../../../../../src/s3/index.js";
import type { RangeFault } from "../../../../../servers/s3-server/stores/range-store.js";
import { content, place } from "../../../../support/s3/download-place.js";
import { compositeOf, evenSizes, sumOf } from "../../../../support/s3/object-checksums.js";
import { StubHandler } from "../../../../support/client/stub-handler.js";

type Read = (object: S3Object, path: string) => Promise<unknown>;

const all: readonly (readonly [string, Read])[] = [
  ["bytes", (object) => object.bytes()],
  ["stream", async (object) => Buffer.concat(await object.stream().toArray())],
  ["a version's bytes", (object) => object.version("v").bytes()],
  ["download", async (object) => (await object.download(into([]))).size],
  ["downloadFile", async (object, path) => (await object.downloadFile(path)).size],
];

function into(chunks: Uint8Array[]): Writable {
  return new Writable({ write: (chunk: Uint8Array, _, done) => done(void chunks.push(chunk)) });
}

const CHUNKED: RangeFault = { headers: { "content-length": undefined } };
const sent = (bytes: Uint8Array): Record<string, string> => ({
  "x-amz-checksum-crc32": sumOf("CRC32", bytes).toString("base64"),
});
const header = (name: string): string => `x-amz-checksum-${name.toLowerCase()}`;

describe.each(all)("the checksum in a response is verified by %s", (_, read) => {
  it.each([
    ["for a single response", {}],
    ["for a response without a length", CHUNKED],
  ])("%s", async (__, fault) => {
    const { object, store, path } = await place(content);
    store.fault = () => fault;
    await expect(read(object, path)).resolves.toBeDefined();
    store.fault = () => ({ ...fault, flip: 5 });
    const error: unknown = await read(object, path).catch((thrown: unknown) => thrown);
    expect(isTucuxiError(error, "ChecksumMismatch") && error.algorithm).toBe("CRC32");
  });

  it.each([
    ["of known length", {}],
    ["of unknown length", CHUNKED],
  ])("even after a dropped connection, for a body %s", async (__, fault) => {
    const { object, store, path } = await place(content);
    const dropOnce = (flip?: number) => () => {
      const isFirst = store.reads.length === 1;
      return { ...fault, ...(isFirst ? { dropAfter: 50_000 } : flip !== undefined && { flip }) };
    };
    store.fault = dropOnce();
    await expect(read(object, path)).resolves.toBeDefined();
    expect(store.reads[1]).toBeGreaterThan(0);
    store.requests.length = 0;
    store.fault = dropOnce(5);
    await expect(read(object, path)).rejects.toMatchObject({ code: "ChecksumMismatch" });
  });

  it.each([
    ["CRC32", 30_000, {}],
    ["SHA256", 30_000, CHUNKED],
    ["CRC64NVME", 95_500, {}],
  ])("if it is a %s of the checksums of parts of %i bytes", async (name, size, fault) => {
    const { object, store, path } = await place(content);
    store.partSizes = evenSizes(size);
    store.checksum = { [header(name)]: compositeOf(name, store.partSizes) };
    store.fault = () => fault;
    await expect(read(object, path)).resolves.toBeDefined();
    store.fault = () => ({ ...fault, flip: 5 });
    await expect(read(object, path)).rejects.toMatchObject({ code: "ChecksumMismatch", algorithm: name });
  });

  it("if only the ETag has the number of parts", async () => {
    const { object, store, path } = await place(content);
    const [value] = compositeOf("SHA256", [content.length]).split("-");
    store.checksum = { "x-amz-checksum-sha256": value!, "x-amz-checksum-type": "COMPOSITE" };
    const headers = { etag: '"abc-1"' };
    store.fault = () => ({ headers });
    await expect(read(object, path)).resolves.toBeDefined();
    store.fault = () => ({ headers, flip: 5 });
    await expect(read(object, path)).rejects.toMatchObject({ code: "ChecksumMismatch" });
  });

  it("with few requests, however many parts it claims", async () => {
    const { object, store, path } = await place(content);
    const value = sumOf("CRC32", Buffer.from("else")).toString("base64");
    store.partSizes = Array.from({ length: 9_999 }, () => 10);
    store.checksum = { "x-amz-checksum-crc32": `${value}-9550` };
    await expect(read(object, path)).rejects.toMatchObject({ code: "ChecksumMismatch" });
    expect(store.requests.length).toBeLessThan(20);
    store.requests.length = 0;
    store.checksum = { "x-amz-checksum-crc32": `${value}-20000` };
    await expect(read(object, path)).resolves.toBeDefined();
    expect(store.requests).toHaveLength(1);
  });

  it("but not if the parts differ in length and there is nothing to compare", async () => {
    const { object, store, path } = await place(content);
    store.partSizes = [20_000, 30_000, 20_000, 25_500];
    store.checksum = { "x-amz-checksum-crc32": compositeOf("CRC32", store.partSizes) };
    await expect(read(object, path)).resolves.toBeDefined();
  });

  it("even if the client says that its store may lack checksums, but without requesting one", async () => {
    const { store, path } = await place(content);
    const object = new S3Resource({ ...store.config, responseChecksumValidation: "WHEN_REQUIRED" }).object(
      "b",
      "k",
    );
    const value = sumOf("CRC32", content).toString("base64");
    store.fault = () => ({ headers: { "x-amz-checksum-crc32": value } });
    await expect(read(object, path)).resolves.toBeDefined();
    expect(store.requests[0]?.headers).not.toHaveProperty("x-amz-checksum-mode");
    store.fault = () => ({ headers: { "x-amz-checksum-crc32": value }, flip: 5 });
    await expect(read(object, path)).rejects.toMatchObject({ code: "ChecksumMismatch" });
  });
});

const weak = (eTag: string): RangeFault => ({ headers: { etag: `W/${eTag}` } });

describe.each(all)("an object with a weak ETag is read by %s", (_, read) => {
  it("even after a dropped connection, without a condition that would fail", async () => {
    const { object, store, path } = await place(content);
    store.fault = ({ count }) => ({ ...weak(store.eTag), ...(count === 1 && { dropAfter: 50_000 }) });
    await expect(read(object, path)).resolves.toBeDefined();
    expect(store.requests.length).toBeGreaterThan(1);
    expect(store.requests.some(({ headers }) => "if-match" in headers)).toBe(false);
  });

  it("but not if the object is another one", async () => {
    const { object, store, path } = await place(content);
    store.fault = ({ count }) => {
      if (count === 1) return { ...weak(store.eTag), dropAfter: 50_000 };
      store.replace(Buffer.alloc(content.length));
      return weak(store.eTag);
    };
    await expect(read(object, path)).rejects.toMatchObject({ code: "ObjectChanged" });
  });
});

const readRange = async (object: S3Object, Range: string): Promise<Buffer[]> => [
  Buffer.from(await object.bytes({ Range })),
  Buffer.concat(await object.stream({ Range }).toArray()),
  Buffer.from(await object.version("v").bytes({ Range })),
];

describe("a range", () => {
  it.each([
    ["bytes=5-9", 5, 10],
    ["bytes=95000-", 95_000, 95_500],
    ["bytes=-5", 95_495, 95_500],
    ["bytes=95000-99999", 95_000, 95_500],
  ])("%s is read, whatever checksum of the whole comes with it", async (range, start, end) => {
    const { object, store } = await place(content);
    store.fault = () => ({ headers: { "x-amz-checksum-crc32": "AAAAAA==" } });
    for (const bytes of await readRange(object, range)) expect(bytes).toEqual(content.subarray(start, end));
  });

  it.each<[string, RangeFault]>([
    ["another range", { headers: { "content-range": "bytes 0-4/95500" } }],
    ["too short", { headers: { "content-range": "bytes 5-7/95500" } }],
    ["nonsense", { headers: { "content-range": "nonsense" } }],
    ["the whole object", { ignoresRange: true }],
    ["without a Content-Range", { headers: { "content-range": undefined } }],
  ])("is refused if the response is %s", async (_, fault) => {
    const { object, store } = await place(content);
    store.fault = () => fault;
    const Range = "bytes=5-9";
    await expect(object.bytes({ Range })).rejects.toMatchObject({ code: "BodyInterrupted" });
    await expect(object.stream({ Range }).toArray()).rejects.toMatchObject({ code: "BodyInterrupted" });
    await expect(object.version("v").text({ Range })).rejects.toThrow(/instead of bytes=5-9/);
  });

  it.each(["bytes=0-1,5-6", "bytes=9-5", "0-5", ""])(
    "that S3 would ignore is refused before any request: %j",
    async (Range) => {
      const { object, store } = await place(content);
      await expect(object.bytes({ Range })).rejects.toThrow(TypeError);
      expect(() => object.stream({ Range })).toThrow(/must be one range/);
      expect(store.requests).toEqual([]);
    },
  );
});

/** An object with this response to every request. */
function answered(headers: Record<string, string>, chunks: readonly unknown[], statusCode = 200): S3Object {
  const requestHandler = new StubHandler();
  requestHandler.handle = async () => ({
    response: new HttpResponse({ statusCode, headers: { ...headers }, body: Readable.from(chunks) }),
  });
  const credentials = { accessKeyId: "AKIA", secretAccessKey: "secret" };
  return new S3Resource({ region: "us-east-1", credentials, requestHandler }).object("b", "k");
}

/** A part with this checksum according to the store. */
const partWith = (checksum: string): S3Object =>
  answered(
    {
      etag: '"abc-2"',
      "content-range": `bytes 0-${content.length - 1}/200000`,
      "x-amz-checksum-crc32": checksum,
      "x-amz-checksum-type": "COMPOSITE",
    },
    [content],
    206,
  );

describe("a single part", () => {
  it("is verified by its own checksum", async () => {
    const right = partWith(sumOf("CRC32", content).toString("base64"));
    expect(await right.bytes({ PartNumber: 1 })).toHaveLength(content.length);
    await expect(partWith("AAAAAA==").bytes({ PartNumber: 1 })).rejects.toMatchObject({
      code: "ChecksumMismatch",
    });
    // The checksum of all parts does not apply to this one.
    expect(await partWith("AAAAAA==-2").bytes({ PartNumber: 1 })).toHaveLength(content.length);
  });
});

describe("a string body, such as that of a recording handler", () => {
  it("is read as UTF-8", async () => {
    expect(await answered({}, ["Grü", "ße"]).text()).toBe("Grüße");
    const chunks: Uint8Array[] = [];
    expect(await answered({}, ["Grü", "ße"]).download(into(chunks))).toMatchObject({ size: 7 });
    expect(Buffer.concat(chunks).toString()).toBe("Grüße");
  });

  it("rejects if it is of another type", async () => {
    await expect(answered({}, [{ a: 1 }]).text()).rejects.toThrow("must be bytes or text");
  });
});

describe("the checksum in the response to a range", () => {
  const Range = "bytes=10000-19999";
  const part = content.subarray(10_000, 20_000);

  it("is requested and verified if it covers the range, such as a part", async () => {
    const { object, store } = await place(content);
    store.fault = () => ({ headers: sent(part) });
    await expect(object.bytes({ Range })).resolves.toEqual(new Uint8Array(part));
    expect(store.requests[0]?.headers["x-amz-checksum-mode"]).toBe("ENABLED");
    store.fault = ({ method }) => (method === "GET" ? { headers: sent(part), flip: 5 } : {});
    await expect(object.bytes({ Range })).rejects.toMatchObject({ code: "ChecksumMismatch" });
  });

  it("is verified if the range is the whole object", async () => {
    const { object, store } = await place(content);
    store.fault = () => ({ headers: sent(content) });
    await expect(object.bytes({ Range: "bytes=0-" })).resolves.toHaveLength(content.length);
    store.fault = () => ({ headers: sent(content), flip: 5 });
    await expect(object.bytes({ Range: "bytes=0-" })).rejects.toMatchObject({ code: "ChecksumMismatch" });
  });

  it("is ignored if a store sends that of the whole object", async () => {
    const { object, store } = await place(content);
    store.fault = () => ({ headers: sent(content) });
    await expect(object.bytes({ Range })).resolves.toEqual(new Uint8Array(part));
    expect(store.requests.map(({ method }) => method)).toEqual(["GET", "HEAD"]);
    store.fault = ({ method }) => (method === "HEAD" ? { status: 403 } : { headers: sent(content) });
    await expect(object.bytes({ Range })).resolves.toHaveLength(part.length);
  });
});
