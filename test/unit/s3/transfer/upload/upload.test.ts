import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  HeadObjectCommand,
  PutObjectCommand,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  S3Resource,
  type TransferProgress,
  type UploadContent,
  type UploadInput,
} from "../../../../../src/s3/index.js";
import { inputsOf, mockedS3, operationsOf } from "../../../../support/mocked-roots.js";
import { UploadStore } from "../../../../../servers/s3-server/upload-store.js";
import { useTemporaryDirectory } from "../../../../support/directory/temporary-directory.js";

const MIB = 1024 * 1024;
const content = Buffer.alloc(12 * MIB, "0123456789abcdef!");
const folder = useTemporaryDirectory();

/** An object over a client that takes everything. */
function mocked() {
  const { s3, mock } = mockedS3();
  mock.on(PutObjectCommand).resolves({ ETag: '"1"', VersionId: "v1" });
  mock.on(CreateMultipartUploadCommand).resolves({ UploadId: "u" });
  mock.on(UploadPartCommand).callsFake(({ PartNumber }) => ({ ETag: `"${PartNumber}"` }));
  mock.on(CompleteMultipartUploadCommand).resolves({ ETag: '"all-2"', VersionId: "v1" });
  return { object: s3.object("photos", "a.bin"), bucket: s3.bucket("photos"), mock };
}

async function* chunks(...parts: (Buffer | string)[]): AsyncGenerator<Buffer | string> {
  yield* parts;
}

describe("what is uploaded", () => {
  it("goes in one PutObject below the threshold, and in parts from there on", async () => {
    const { object, mock } = mocked();
    const config = { multipartThreshold: 10 };
    expect(await object.upload(Buffer.alloc(9), {}, { config })).toEqual({
      size: 9,
      eTag: '"1"',
      versionId: "v1",
      checksumCrc32: undefined,
      parts: undefined,
      response: { ETag: '"1"', VersionId: "v1" },
    });
    expect(operationsOf(mock)).toEqual(["PutObject"]);
    const result = await object.upload(Buffer.alloc(10), {}, { config });
    expect(result).toMatchObject({ size: 10, eTag: '"all-2"', versionId: "v1", parts: 1 });
    expect(operationsOf(mock).slice(1)).toEqual([
      "CreateMultipartUpload",
      "UploadPart",
      "CompleteMultipartUpload",
    ]);
  });

  it.each<[string, () => UploadContent]>([
    ["a Buffer", () => Buffer.from("grüße")],
    ["bytes", () => new TextEncoder().encode("grüße")],
    ["an ArrayBuffer", () => new TextEncoder().encode("grüße").slice().buffer],
    ["a view of bytes", () => new DataView(new TextEncoder().encode("grüße").buffer)],
    ["a Blob", () => new Blob(["grüße"])],
    ["a stream of Node", () => Readable.from([Buffer.from("grü"), Buffer.from("ße")])],
    ["a web stream", () => new Blob(["grüße"]).stream()],
    ["an async iterable of text", () => chunks("grü", "", "ße")],
  ])("may be %s", async (_, source) => {
    const { object, mock } = mocked();
    await object.upload(source());
    const [input] = inputsOf(mock);
    expect(Buffer.from(input?.["Body"] as Buffer).toString()).toBe("grüße");
    expect(input).toMatchObject({ Bucket: "photos", Key: "a.bin", ContentLength: 7 });
  });

  it.each<[string, () => unknown, string]>([
    ["text", () => "a.bin", "uploadFile()"],
    ["undefined", () => undefined, "bytes, a Blob or a stream"],
    ["a stream that ended", async () => Readable.from([]).destroy(), "already read or destroyed"],
    ["a stream of objects", () => Readable.from([{ a: 1 }]), "must yield bytes or text"],
  ])("may not be %s", async (_, source, message) => {
    const { object, mock } = mocked();
    const uploading = object.upload((await source()) as UploadContent);
    await expect(uploading).rejects.toThrow(TypeError);
    await expect(uploading).rejects.toThrow(message);
    expect(mock.calls()).toEqual([]);
  });

  it("keeps the type of a Blob, unless another is given", async () => {
    const { object, mock } = mocked();
    const blob = new Blob(["{}"], { type: "application/json" });
    await object.upload(blob);
    await object.upload(blob, { ContentType: "text/plain" });
    expect(inputsOf(mock).map((input) => input["ContentType"])).toEqual(["application/json", "text/plain"]);
  });

  it("makes what was loaded of the object old, also when it fails", async () => {
    const { object, mock } = mocked();
    mock.on(HeadObjectCommand).resolves({ ContentLength: 5 });
    await object.load();
    await object.upload(Buffer.from("x"));
    await object.load();
    mock.on(PutObjectCommand).rejects(new Error("no"));
    await expect(object.upload(Buffer.from("x"))).rejects.toThrow("no");
    await object.load();
    expect(operationsOf(mock).filter((operation) => operation === "HeadObject").length).toBe(3);
  });
});

describe("a file", () => {
  it.each([
    ["a.html", "text/html"],
    ["a.JPG", "image/jpeg"],
    ["a.tar.gz", "application/gzip"],
    ["README", "application/octet-stream"],
    ["html", "application/octet-stream"],
  ])("%s has the content type %s", async (name, type) => {
    const { object, mock } = mocked();
    folder.write({ [name]: "x" });
    await object.uploadFile(folder.at(name));
    expect(inputsOf(mock)[0]?.["ContentType"]).toBe(type);
  });

  it("may be given by a URL, and has the content type that is given", async () => {
    const { bucket, mock } = mocked();
    folder.write({ "a.html": "x" });
    await bucket.uploadFile(pathToFileURL(folder.at("a.html")), "b.html", { ContentType: "text/x" });
    expect(inputsOf(mock)[0]).toMatchObject({ Key: "b.html", ContentType: "text/x" });
  });

  it("that is missing, a directory, unreadable or no file is said so with its path, and nothing is sent", async () => {
    const { object, mock } = mocked();
    mkdirSync(folder.at("folder"));
    writeFileSync(folder.at("secret"), "x");
    chmodSync(folder.at("secret"), 0);
    const isRoot = process.getuid?.() === 0;
    for (const [path, code] of [
      [folder.at("missing"), "ENOENT"],
      [folder.at("folder"), "EISDIR"],
      // Root may read everything.
      ...(isRoot ? [] : [[folder.at("secret"), "EACCES"] as const]),
    ] as const) {
      const error: unknown = await object.uploadFile(path).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code, path, message: expect.stringContaining(path) });
    }
    await expect(object.uploadFile("/dev/null")).rejects.toThrow("/dev/null is not a regular file");
    await expect(object.uploadFile("")).rejects.toThrow(TypeError);
    await expect(object.uploadFile(undefined as never)).rejects.toThrow(TypeError);
    expect(mock.calls()).toEqual([]);
  });

  it("of more bytes than 10,000 parts hold is refused at once", async () => {
    const { object, mock } = mocked();
    const uploading = object.upload(chunks("x"), { ContentLength: 10_000 * 5 * 1024 ** 3 + 1 });
    await expect(uploading).rejects.toThrow(RangeError);
    await expect(uploading).rejects.toThrow("10000 parts");
    expect(mock.calls()).toEqual([]);
  });
});

describe("the input", () => {
  it("is refused where uploads do not take it, with what they take", async () => {
    const { object, bucket, mock } = mocked();
    folder.write({ a: "x" });
    for (const uploading of [
      object.upload(Buffer.from("x"), { WriteOffsetBytes: 5 } as UploadInput),
      object.uploadFile(folder.at("a"), { WriteOffsetBytes: 5 } as UploadInput),
      bucket.upload(Buffer.from("x"), "k", { WriteOffsetBytes: 5 } as UploadInput),
    ]) {
      await expect(uploading).rejects.toThrow(TypeError);
      await expect(uploading).rejects.toThrow(
        /takes no WriteOffsetBytes\. It takes ACL, .*Metadata.*Tagging/,
      );
    }
    await expect(bucket.upload(Buffer.from("x"), "")).rejects.toThrow(TypeError);
    expect(mock.calls()).toEqual([]);
  });

  it("goes to the requests that take it", async () => {
    const { object, mock } = mocked();
    const both = { RequestPayer: "requester", ExpectedBucketOwner: "123" } as const;
    const key = { SSECustomerAlgorithm: "AES256", SSECustomerKey: "k", SSECustomerKeyMD5: "m" };
    const rest = { ACL: "private", Metadata: { a: "b" }, Tagging: "a=b", StorageClass: "GLACIER" } as const;
    await object.upload(content, {
      ...both,
      ...key,
      ...rest,
      IfNoneMatch: "*",
      MpuObjectSize: content.length,
    });
    const named = { Bucket: "photos", Key: "a.bin", ...both, ...key };
    expect(inputsOf(mock, "CreateMultipartUpload")).toEqual([
      {
        ...named,
        ...rest,
        ChecksumAlgorithm: "CRC32",
        ChecksumType: "FULL_OBJECT",
        ContentType: "application/octet-stream",
      },
    ]);
    for (const input of inputsOf(mock, "UploadPart")) {
      expect(input).toMatchObject({ ...named, UploadId: "u", ChecksumAlgorithm: "CRC32" });
    }
    expect(inputsOf(mock, "CompleteMultipartUpload")).toEqual([
      {
        ...named,
        UploadId: "u",
        IfNoneMatch: "*",
        MpuObjectSize: content.length,
        MultipartUpload: {
          Parts: [
            { PartNumber: 1, ETag: '"1"' },
            { PartNumber: 2, ETag: '"2"' },
          ],
        },
      },
    ]);
    await object.upload(Buffer.from("x"), { ...both, ...key, ...rest, IfNoneMatch: "*" });
    expect(inputsOf(mock, "PutObject")[0]).toMatchObject({ ...named, ...rest, IfNoneMatch: "*" });
  });

  it.each([
    [{ config: { multipartChunksize: 0 } }, "multipartChunksize"],
    [{ idleTimeout: -1 }, "idleTimeout"],
    [{ onProgress: 5 }, "onProgress"],
    [{ resume: "" }, "resume"],
  ])("with the options %j is refused", async (options, message) => {
    const { object, mock } = mocked();
    await expect(object.upload(Buffer.from("x"), {}, options as never)).rejects.toThrow(message);
    expect(mock.calls()).toEqual([]);
  });
});

describe("over the wire", () => {
  let store: UploadStore;
  beforeEach(async () => {
    store = await UploadStore.start();
  });
  afterEach(() => store[Symbol.asyncDispose]());
  const object = () => new S3Resource(store.config).object("photos", "a.bin");

  it("parts are of the configured size, and the object is whole", async () => {
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

  it("a part is sent once more when its connection is cut, and counts once", async () => {
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

  it("a part that arrives as another is sent once more", async () => {
    store.fault = ({ part }, count) =>
      part === 1 && count <= 2
        ? { status: 400, code: count === 1 ? "BadDigest" : "XAmzContentSHA256Mismatch" }
        : {};
    await object().upload(content);
    expect(store.objects.get("a.bin")?.body.equals(content)).toBe(true);
  });

  it("progress tells the total of a stream at its end", async () => {
    const seen: TransferProgress[] = [];
    await object().upload(chunks(content), {}, { onProgress: (progress) => void seen.push(progress) });
    expect(seen[0]?.totalBytes).toBeUndefined();
    expect(seen.at(-1)).toMatchObject({ transferredBytes: content.length, totalBytes: content.length });
  });

  it.each([0, 100])("progress of %i bytes ends with all of them", async (size) => {
    const seen: TransferProgress[] = [];
    await object().upload(Buffer.alloc(size), {}, { onProgress: (progress) => void seen.push(progress) });
    expect(seen).toMatchObject([{ transferredBytes: size, totalBytes: size, part: undefined }]);
  });

  it("at most so many requests are under way as the configuration says", async () => {
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

  it("the bandwidth is kept, and to be held by it is not to be silent", async () => {
    const started = performance.now();
    const options = { config: { maxBandwidth: 200_000 }, idleTimeout: 50 };
    await object().upload(Buffer.alloc(100_000), {}, options);
    expect(performance.now() - started).toBeGreaterThan(450);
    expect(store.objects.get("a.bin")?.body.length).toBe(100_000);
  });

  it("no connection is made for each part, and none is left with an unread body", async () => {
    const config = { multipartChunksize: 5 * MIB, useThreads: false };
    await object().upload(content, {}, { config });
    expect(store.sockets.size).toBe(1);
    expect(store.requests.every(({ headers }) => headers.expect === undefined)).toBe(true);
  });
});
