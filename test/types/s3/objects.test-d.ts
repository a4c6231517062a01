import type { Readable } from "node:stream";
import type { PutObjectCommandOutput } from "@aws-sdk/client-s3";
import { describe, expectTypeOf, it } from "vitest";
import { loadAll } from "../../../src/index.js";
import {
  type Bucket,
  type BodyOptions,
  type DownloadResult,
  isPreconditionFailed,
  type OpenObject,
  type ObjectSummary,
  type ObjectVersion,
  type PresignedForm,
  type S3Object,
} from "../../../src/s3/index.js";

declare const bucket: Bucket;
declare const object: S3Object;
declare const summary: ObjectSummary;
declare const version: ObjectVersion;

describe("bodies", () => {
  it("are strings, bytes, or a Node stream", () => {
    for (const one of [object, summary, version]) {
      expectTypeOf(one.text()).toEqualTypeOf<Promise<string>>();
      expectTypeOf(one.bytes()).toEqualTypeOf<Promise<Uint8Array>>();
      expectTypeOf(one.stream()).toEqualTypeOf<Readable>();
    }
  });

  it("are unknown as JSON unless a type is given", () => {
    expectTypeOf(object.json()).toEqualTypeOf<Promise<unknown>>();
    expectTypeOf(summary.json<{ port: number }>()).toEqualTypeOf<Promise<{ port: number }>>();
    expectTypeOf(version.json<string[]>()).toEqualTypeOf<Promise<string[]>>();
  });

  it("accept the SDK's input without the object's identifiers", () => {
    void object.text(
      { Range: "bytes=0-9", VersionId: "1" },
      { idleTimeout: 5, maxResumes: 1, requestTimeout: 5 },
    );
    // @ts-expect-error the key is the object's
    void object.text({ Key: "other" });
    // @ts-expect-error the version is the version's
    void version.text({ VersionId: "other" });
    expectTypeOf<BodyOptions["idleTimeout"]>().toEqualTypeOf<number | undefined>();
  });
});

describe("open", () => {
  it("resolves to the body and its metadata", () => {
    for (const one of [object, summary, version])
      expectTypeOf(one.open()).toEqualTypeOf<Promise<OpenObject>>();
    expectTypeOf<OpenObject["body"]>().toEqualTypeOf<Readable>();
    expectTypeOf<OpenObject["status"]>().toEqualTypeOf<200 | 206>();
    void object.open({ Range: "bytes=0-9", IfNoneMatch: undefined }, { idleTimeout: 5 });
    // @ts-expect-error the key is the object's
    void object.open({ Key: "other" });
    expectTypeOf<OpenObject["response"]>().not.toHaveProperty("Body");
  });
});

describe("calls without an input", () => {
  const all = { SSECustomerKey: "k", SSECustomerAlgorithm: "AES256", RequestPayer: "requester" } as const;

  it("accept an SSE-C key, RequestPayer and ExpectedBucketOwner in their options", () => {
    for (const one of [object, summary, version]) {
      void one.load({ ...all, ExpectedBucketOwner: "1", requestTimeout: 5 });
      void one.exists(all);
      void one.deleteIfExists(all);
    }
    void object.getMetadata(all);
    void object.waitUntilExists({ ...all, maxWaitTime: 5 });
    void summary.waitUntilNotExists({ ...all, maxAttempts: 5 });
    void object.waitUntil(() => true, { ...all, maxAttempts: 5 });
    void loadAll([object], { ...all, concurrency: 2 });
    void bucket.exists({ ExpectedBucketOwner: "1" });
    void bucket.acl().load({ ExpectedBucketOwner: "1" });
    void object.acl().load({ RequestPayer: "requester" });
  });

  it("accept no other member, and elsewhere none", () => {
    // @ts-expect-error a range is not an option
    void object.load({ Range: "bytes=0-9" });
    // @ts-expect-error a bucket has no SSE-C key
    void bucket.exists({ SSECustomerKey: "k" });
    // @ts-expect-error an action has an input for it
    void object.delete({}, { RequestPayer: "requester" });
  });
});

describe("write", () => {
  it("accepts strings, bytes, Blobs and streams", () => {
    expectTypeOf(object.write("text")).toEqualTypeOf<Promise<PutObjectCommandOutput>>();
    void object.write(new Uint8Array());
    void object.write(new ArrayBuffer(1));
    void object.write(new DataView(new ArrayBuffer(1)));
    void summary.write(new Blob([]), { ContentType: "text/plain", IfNoneMatch: "*" });
    void object.write(object.stream(), {}, { bufferLimit: 5 });
    void object.write(new Blob([]).stream());
    void object.write((async function* () {})());
  });

  it("accepts nothing else", () => {
    // @ts-expect-error no content
    void object.write(undefined);
    // @ts-expect-error no content
    void object.write({ a: 1 });
    // @ts-expect-error the body is the content
    void object.write("text", { Body: "other" });
    // @ts-expect-error the key is the object's
    void object.write("text", { Key: "other" });
  });

  it("does not exist on a version, which is immutable", () => {
    expectTypeOf<ObjectVersion>().not.toHaveProperty("write");
    expectTypeOf<ObjectVersion>().not.toHaveProperty("presignPost");
  });
});

describe("existence", () => {
  it("is a boolean", () => {
    for (const one of [bucket, object, summary, version]) {
      expectTypeOf(one.exists()).toEqualTypeOf<Promise<boolean>>();
      expectTypeOf(one.deleteIfExists()).toEqualTypeOf<Promise<boolean>>();
    }
    expectTypeOf(version.load()).toEqualTypeOf<Promise<ObjectVersion>>();
    expectTypeOf(bucket.region()).toEqualTypeOf<Promise<string>>();
  });

  it("as a failed condition is an error", () => {
    const error: unknown = undefined;
    if (isPreconditionFailed(error)) expectTypeOf(error).toEqualTypeOf<Error>();
  });
});

describe("presigning", () => {
  it("accepts the method's own input", () => {
    expectTypeOf(object.presign("get")).toEqualTypeOf<Promise<string>>();
    void object.presign("get", { expiresIn: 60, ResponseContentType: "text/plain" });
    void object.presign("put", { ContentType: "text/plain", Metadata: {} });
    void summary.presign("head");
    void version.presign("delete");
    // @ts-expect-error not an input of GetObject
    void object.presign("get", { ContentType: "text/plain" });
    // @ts-expect-error there is no body yet
    void object.presign("put", { Body: "x" });
    // @ts-expect-error nor its checksum
    void object.presign("put", { ChecksumAlgorithm: "CRC32" });
    // @ts-expect-error the key is the object's
    void object.presign("get", { Key: "other" });
    // @ts-expect-error forms have a separate method
    void object.presign("post");
    // @ts-expect-error a version is immutable
    void version.presign("put");
  });

  it("creates forms", () => {
    expectTypeOf(object.presignPost()).toEqualTypeOf<Promise<PresignedForm>>();
    void object.presignPost({
      expiresIn: 60,
      conditions: [
        ["content-length-range", 1, 2],
        ["starts-with", "$Content-Type", "image/"],
        { acl: "private" },
      ],
      fields: { acl: "private" },
    });
    // @ts-expect-error not a condition
    void object.presignPost({ conditions: [["content-length-range", "1", "2"]] });
  });
});

describe("downloads", () => {
  it("accept a path, a file URL, or a stream", () => {
    for (const one of [object, summary, version]) {
      expectTypeOf(one.downloadFile("a")).toEqualTypeOf<Promise<DownloadResult>>();
      expectTypeOf(one.download(process.stdout)).toEqualTypeOf<Promise<DownloadResult>>();
      void one.download(new WritableStream<Uint8Array>(), {}, { end: false });
      void one.download(new CompressionStream("gzip").writable);
      void one.downloadFile(new URL("file:///a"), {}, { resume: true, flush: true, idleTimeout: 5 });
    }
    expectTypeOf(bucket.downloadFile("k", "a")).toEqualTypeOf<Promise<DownloadResult>>();
    expectTypeOf(bucket.download("k", process.stdout)).toEqualTypeOf<Promise<DownloadResult>>();
    expectTypeOf<DownloadResult["verifiedBy"]>().toEqualTypeOf<string | undefined>();
  });

  it("accept boto3's arguments", () => {
    void object.downloadFile("a", { VersionId: "1", SSECustomerKey: "k", RequestPayer: "requester" });
    // @ts-expect-error a part cannot be downloaded
    void object.downloadFile("a", { Range: "bytes=0-1" });
    // @ts-expect-error the version is the version's
    void version.downloadFile("a", { VersionId: "1" });
    // @ts-expect-error a download to a stream cannot be resumed
    void object.download(process.stdout, {}, { resume: true });
    // @ts-expect-error paths are for downloadFile
    void object.download("a");
  });
});
