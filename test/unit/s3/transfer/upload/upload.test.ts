import { Readable } from "node:stream";
import { HeadObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import type { UploadContent, UploadInput } from "../../../../../src/s3/index.js";
import { inputsOf, operationsOf } from "../../../../support/mocked-roots.js";
import { useTemporaryDirectory } from "../../../../support/directory/temporary-directory.js";
import { content, mocked, chunks } from "./mocked-upload.js";

const folder = useTemporaryDirectory();

describe("an upload", () => {
  it("sends one PutObject below the threshold, and parts from there on", async () => {
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
    ["a Node stream", () => Readable.from([Buffer.from("grü"), Buffer.from("ße")])],
    ["a web stream", () => new Blob(["grüße"]).stream()],
    ["an async iterable of strings", () => chunks("grü", "", "ße")],
  ])("accepts %s", async (_, source) => {
    const { object, mock } = mocked();
    await object.upload(source());
    const [input] = inputsOf(mock);
    expect(Buffer.from(input?.["Body"] as Buffer).toString()).toBe("grüße");
    expect(input).toMatchObject({ Bucket: "photos", Key: "a.bin", ContentLength: 7 });
  });

  it.each<[string, () => unknown, string]>([
    ["a string", () => "a.bin", "uploadFile()"],
    ["undefined", () => undefined, "bytes, a Blob or a stream"],
    ["a stream that ended", async () => Readable.from([]).destroy(), "already read or destroyed"],
    ["a stream of objects", () => Readable.from([{ a: 1 }]), "must be bytes or text"],
  ])("refuses %s", async (_, source, message) => {
    const { object, mock } = mocked();
    const uploading = object.upload((await source()) as UploadContent);
    await expect(uploading).rejects.toThrow(TypeError);
    await expect(uploading).rejects.toThrow(message);
    expect(mock.calls()).toEqual([]);
  });

  it("uses the type of a Blob unless another is given", async () => {
    const { object, mock } = mocked();
    const blob = new Blob(["{}"], { type: "application/json" });
    await object.upload(blob);
    await object.upload(blob, { ContentType: "text/plain" });
    expect(inputsOf(mock).map((input) => input["ContentType"])).toEqual(["application/json", "text/plain"]);
  });

  it("makes the object's snapshot stale, even if it fails", async () => {
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

describe("an upload's input", () => {
  it("is refused if it has a member that uploads do not accept", async () => {
    const { object, bucket, mock } = mocked();
    folder.write({ a: "x" });
    for (const uploading of [
      object.upload(Buffer.from("x"), { WriteOffsetBytes: 5 } as UploadInput),
      object.uploadFile(folder.at("a"), { WriteOffsetBytes: 5 } as UploadInput),
      bucket.upload(Buffer.from("x"), "k", { WriteOffsetBytes: 5 } as UploadInput),
    ]) {
      await expect(uploading).rejects.toThrow(TypeError);
      await expect(uploading).rejects.toThrow(
        /takes no WriteOffsetBytes\. It accepts ACL, .*Metadata.*Tagging/,
      );
    }
    await expect(bucket.upload(Buffer.from("x"), "")).rejects.toThrow(TypeError);
    expect(mock.calls()).toEqual([]);
  });

  it("is passed to the requests that accept it", async () => {
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
