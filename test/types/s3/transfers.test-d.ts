import type { Readable } from "node:stream";
import type { S3Client } from "@aws-sdk/client-s3";
import { describe, expectTypeOf, it } from "vitest";
import type {
  Bucket,
  CopyResult,
  MultipartUpload,
  ObjectSummary,
  ObjectVersion,
  S3Object,
  TransferConfig,
  TransferProgress,
  UploadResult,
} from "../../../src/s3/index.js";

declare const bucket: Bucket;
declare const object: S3Object;
declare const summary: ObjectSummary;
declare const version: ObjectVersion;
declare const stream: Readable;

describe("uploads", () => {
  it("accept a path, or content", () => {
    for (const one of [object, summary]) {
      expectTypeOf(one.uploadFile("a")).toEqualTypeOf<Promise<UploadResult>>();
      expectTypeOf(one.upload(stream)).toEqualTypeOf<Promise<UploadResult>>();
    }
    expectTypeOf(bucket.uploadFile("a", "k")).toEqualTypeOf<Promise<UploadResult>>();
    expectTypeOf(bucket.upload(stream, "k")).toEqualTypeOf<Promise<UploadResult>>();
    void object.uploadFile(new URL("file:///a"));
    void object.upload(new Uint8Array());
    void object.upload(new Blob([]).stream());
    void object.upload((async function* () {})());
    // @ts-expect-error a string could be a path
    void object.upload("a");
    // @ts-expect-error no key
    void bucket.uploadFile("a");
  });

  it("accept boto3's arguments, and no others", () => {
    void object.uploadFile("a", {
      ACL: "private",
      ChecksumType: "FULL_OBJECT",
      ContentLength: 5,
      ContentMD5: "x",
      IfNoneMatch: "*",
      Metadata: { a: "b" },
      MpuObjectSize: 5,
      Tagging: "a=b",
    });
    // @ts-expect-error the key is the object's
    void object.uploadFile("a", { Key: "other" });
    // @ts-expect-error of a single PutObject
    void object.upload(stream, { WriteOffsetBytes: 5 });
  });

  it("accept options, and report progress", () => {
    const config: TransferConfig = { maxConcurrency: 5, useThreads: true, maxBandwidth: undefined };
    void object.uploadFile("a", {}, { config, resume: "id", idleTimeout: 5, requestTimeout: 5 });
    void object.uploadFile(
      "a",
      {},
      { onProgress: (at) => expectTypeOf(at).toEqualTypeOf<TransferProgress>() },
    );
    expectTypeOf<TransferProgress["totalBytes"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<UploadResult["eTag"]>().toEqualTypeOf<string | undefined>();
    // @ts-expect-error an unknown member
    void object.uploadFile("a", {}, { config: { threads: 5 } });
  });
});

describe("copies", () => {
  it("accept an object, a version, or a name", () => {
    for (const one of [
      object,
      summary,
      version,
      { Bucket: "b", Key: "k" },
      { Bucket: "b", Key: "k", VersionId: "v" },
    ]) {
      expectTypeOf(object.copy(one)).toEqualTypeOf<Promise<CopyResult>>();
      expectTypeOf(summary.copy(one)).toEqualTypeOf<Promise<CopyResult>>();
      expectTypeOf(bucket.copy(one, "k")).toEqualTypeOf<Promise<CopyResult>>();
    }
    // @ts-expect-error a path
    void object.copy("b/k");
    // @ts-expect-error not an object
    void object.copy(bucket);
    const upload = {} as MultipartUpload;
    // @ts-expect-error not an object yet
    void object.copy(upload);
  });

  it("accept changed properties, and a client for the source", () => {
    const sourceClient = {} as S3Client;
    void object.copy(summary, { StorageClass: "GLACIER", MetadataDirective: "COPY" }, { sourceClient });
    // @ts-expect-error the source is the first argument
    void object.copy(summary, { CopySource: "b/k" });
    // @ts-expect-error there is nothing to resume
    void object.copy(summary, {}, { resume: "id" });
  });
});
