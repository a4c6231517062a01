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
  it("are text, bytes, or a stream of Node", () => {
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

  it("take the SDK's input, less what names the object", () => {
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
  it("resolves to the body and what S3 says of it", () => {
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

  it("take a customer's key, who pays and who must be the owner among their options", () => {
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

  it("take no other member, and elsewhere none", () => {
    // @ts-expect-error a range is no option
    void object.load({ Range: "bytes=0-9" });
    // @ts-expect-error a bucket has no key of a customer
    void bucket.exists({ SSECustomerKey: "k" });
    // @ts-expect-error an action has an input for it
    void object.delete({}, { RequestPayer: "requester" });
  });
});

describe("write", () => {
  it("takes text, bytes, Blobs and streams", () => {
    expectTypeOf(object.write("text")).toEqualTypeOf<Promise<PutObjectCommandOutput>>();
    void object.write(new Uint8Array());
    void object.write(new ArrayBuffer(1));
    void object.write(new DataView(new ArrayBuffer(1)));
    void summary.write(new Blob([]), { ContentType: "text/plain", IfNoneMatch: "*" });
    void object.write(object.stream(), {}, { bufferLimit: 5 });
    void object.write(new Blob([]).stream());
    void object.write((async function* () {})());
  });

  it("takes nothing else", () => {
    // @ts-expect-error no content
    void object.write(undefined);
    // @ts-expect-error no content
    void object.write({ a: 1 });
    // @ts-expect-error the body is the content
    void object.write("text", { Body: "other" });
    // @ts-expect-error the key is the object's
    void object.write("text", { Key: "other" });
  });

  it("is not there on a version, which never changes", () => {
    expectTypeOf<ObjectVersion>().not.toHaveProperty("write");
    expectTypeOf<ObjectVersion>().not.toHaveProperty("presignPost");
  });
});

describe("presence", () => {
  it("is a boolean", () => {
    for (const one of [bucket, object, summary, version]) {
      expectTypeOf(one.exists()).toEqualTypeOf<Promise<boolean>>();
      expectTypeOf(one.deleteIfExists()).toEqualTypeOf<Promise<boolean>>();
    }
    expectTypeOf(version.load()).toEqualTypeOf<Promise<ObjectVersion>>();
    expectTypeOf(bucket.region()).toEqualTypeOf<Promise<string>>();
  });

  it("as a condition that failed is an error", () => {
    const error: unknown = undefined;
    if (isPreconditionFailed(error)) expectTypeOf(error).toEqualTypeOf<Error>();
  });
});

describe("presigning", () => {
  it("takes the method's own input", () => {
    expectTypeOf(object.presign("get")).toEqualTypeOf<Promise<string>>();
    void object.presign("get", { expiresIn: 60, ResponseContentType: "text/plain" });
    void object.presign("put", { ContentType: "text/plain", Metadata: {} });
    void summary.presign("head");
    void version.presign("delete");
    // @ts-expect-error no input of GetObject
    void object.presign("get", { ContentType: "text/plain" });
    // @ts-expect-error there is no body yet
    void object.presign("put", { Body: "x" });
    // @ts-expect-error nor its checksum
    void object.presign("put", { ChecksumAlgorithm: "CRC32" });
    // @ts-expect-error the key is the object's
    void object.presign("get", { Key: "other" });
    // @ts-expect-error a form has a method of its own
    void object.presign("post");
    // @ts-expect-error a version never changes
    void version.presign("put");
  });

  it("makes forms", () => {
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
    // @ts-expect-error no condition
    void object.presignPost({ conditions: [["content-length-range", "1", "2"]] });
  });
});

describe("downloads", () => {
  it("go to a path, a file URL, or a stream", () => {
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

  it("take what boto3's do", () => {
    void object.downloadFile("a", { VersionId: "1", SSECustomerKey: "k", RequestPayer: "requester" });
    // @ts-expect-error a part is no download
    void object.downloadFile("a", { Range: "bytes=0-1" });
    // @ts-expect-error the version is the version's
    void version.downloadFile("a", { VersionId: "1" });
    // @ts-expect-error a stream cannot be gone on with
    void object.download(process.stdout, {}, { resume: true });
    // @ts-expect-error a path is downloadFile's
    void object.download("a");
  });
});
