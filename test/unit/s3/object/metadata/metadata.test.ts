import {
  CopyObjectCommand,
  type CopyObjectCommandInput,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  S3Client,
} from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { S3Resource } from "../../../../../src/s3/index.js";
import { inputsOf, mockedS3, operationsOf } from "../../../../support/mocked-roots.js";
import { StubHandler } from "../../../../support/client/stub-handler.js";

function mocked(head: Partial<HeadObjectCommandOutput>, key = "k") {
  const { s3, mock } = mockedS3();
  mock.on(HeadObjectCommand).resolves({ ETag: '"e"', ContentLength: 1, ...head });
  mock.on(CopyObjectCommand).resolves({ VersionId: "2" });
  const copy = (): Partial<CopyObjectCommandInput> => inputsOf(mock, "CopyObject")[0] ?? {};
  return { object: s3.object("b", key), mock, copy };
}

describe("updateMetadata", () => {
  it("copies the object onto itself, pinned to its ETag, with the changes", async () => {
    const { object, mock, copy } = mocked({ Metadata: { author: "me", draft: "yes", kept: "1" } });
    const output = await object.updateMetadata({ Author: "you", draft: null, title: "T" });
    expect(output).toEqual({ VersionId: "2" });
    expect(operationsOf(mock)).toEqual(["HeadObject", "CopyObject"]);
    expect(copy()).toMatchObject({
      Bucket: "b",
      Key: "k",
      CopySource: "b/k",
      CopySourceIfMatch: '"e"',
      MetadataDirective: "REPLACE",
    });
    expect({ ...copy().Metadata }).toEqual({ author: "you", kept: "1", title: "T" });
  });

  it("encodes the source", async () => {
    const { object, copy } = mocked({}, "a b/ü+%2F?#\u0001");
    await object.updateMetadata({});
    expect(copy().CopySource).toBe("b/a%20b/%C3%BC%2B%252F%3F%23%01");
    expect(copy().Key).toBe("a b/ü+%2F?#\u0001");
  });

  it("uses the source format that S3 requires for an access point", async () => {
    const { s3, mock } = mockedS3();
    mock.on(HeadObjectCommand).resolves({ ETag: '"e"' });
    mock.on(CopyObjectCommand).resolves({});
    await s3.object("arn:aws:s3:eu-west-1:123456789012:accesspoint/ap", "a b").updateMetadata({});
    expect(inputsOf(mock, "CopyObject")[0]?.["CopySource"]).toBe(
      "arn%3Aaws%3As3%3Aeu-west-1%3A123456789012%3Aaccesspoint/ap/object/a%20b",
    );
  });

  it("keeps the properties that a copy would take from the request", async () => {
    const Expires = new Date("2030-01-01T00:00:00Z");
    const ObjectLockRetainUntilDate = new Date(Date.now() + 1e6);
    const kept = {
      BucketKeyEnabled: true,
      CacheControl: "max-age=60",
      ContentDisposition: "inline",
      ContentEncoding: "gzip",
      ContentLanguage: "de",
      ContentType: "text/csv",
      ObjectLockLegalHoldStatus: "ON",
      ObjectLockMode: "GOVERNANCE",
      SSEKMSKeyId: "key-1",
      ServerSideEncryption: "aws:kms",
      StorageClass: "STANDARD_IA",
      WebsiteRedirectLocation: "/other",
    } as const;
    const { object, copy } = mocked({ ...kept, Expires, ExpiresString: "x", ObjectLockRetainUntilDate });
    await object.updateMetadata({ a: "1" });
    expect(copy()).toMatchObject({ ...kept, Expires, ObjectLockRetainUntilDate });
  });

  it("does not send properties that the object lacks, nor an expired retention", async () => {
    const { object, copy } = mocked({ ObjectLockMode: "GOVERNANCE", ObjectLockRetainUntilDate: new Date(0) });
    await object.updateMetadata({});
    expect(Object.keys(copy()).sort()).toEqual([
      "Bucket",
      "CopySource",
      "CopySourceIfMatch",
      "Key",
      "Metadata",
      "MetadataDirective",
    ]);
  });

  it("changes other properties of the input, and encryption as a whole", async () => {
    const { object, copy } = mocked({
      ContentType: "text/csv",
      CacheControl: "no-cache",
      ServerSideEncryption: "aws:kms",
      SSEKMSKeyId: "key-1",
    });
    await object.updateMetadata(
      {},
      { ContentType: "image/png", ACL: "public-read", ServerSideEncryption: "AES256" },
    );
    expect(copy()).toMatchObject({
      ACL: "public-read",
      CacheControl: "no-cache",
      ContentType: "image/png",
      ServerSideEncryption: "AES256",
    });
    expect(copy()).not.toHaveProperty("SSEKMSKeyId");
  });

  it("uses the customer's key for the head, the source and the target", async () => {
    const { object, mock, copy } = mocked({ SSECustomerAlgorithm: "AES256", SSECustomerKeyMD5: "m" });
    const key = { SSECustomerAlgorithm: "AES256", SSECustomerKey: "k", SSECustomerKeyMD5: "m" };
    await object.updateMetadata({}, { ...key, ExpectedBucketOwner: "1" });
    expect(inputsOf(mock, "HeadObject")).toEqual([
      { Bucket: "b", Key: "k", ...key, ExpectedBucketOwner: "1" },
    ]);
    expect(copy()).toMatchObject({
      ...key,
      CopySourceSSECustomerAlgorithm: "AES256",
      CopySourceSSECustomerKey: "k",
      CopySourceSSECustomerKeyMD5: "m",
    });
  });

  it("refuses objects over 5 GiB, and accepts smaller ones", async () => {
    const large = mocked({ ContentLength: 5 * 2 ** 30 + 1 });
    await expect(large.object.updateMetadata({ a: "1" })).rejects.toThrow(RangeError);
    await expect(large.object.updateMetadata({ a: "1" })).rejects.toThrow("5 GiB");
    expect(operationsOf(large.mock)).not.toContain("CopyObject");
    const largest = mocked({ ContentLength: 5 * 2 ** 30 });
    await largest.object.updateMetadata({ a: "1" });
    expect(operationsOf(largest.mock)).toContain("CopyObject");
  });

  it.each([["metadata that S3 cannot show", { MissingMeta: 1 }, "1 metadata entries"]])(
    "refuses to lose %s",
    async (_, head, why) => {
      const { object, mock } = mocked(head);
      await expect(object.updateMetadata({ a: "1" })).rejects.toThrow(why);
      expect(operationsOf(mock)).toEqual(["HeadObject"]);
    },
  );

  it("drops an invalid Expires if told to", async () => {
    const { object, copy } = mocked({ ExpiresString: "soon" });
    await object.updateMetadata({}, { Expires: undefined });
    expect(copy().Expires).toBeUndefined();
  });

  it.each([
    ["undefined as a value", { a: undefined }],
    ["a number as a value", { a: 1 }],
    ["an empty name", { "": "1" }],
    ["a map", new Map([["a", "1"]])],
    ["undefined", undefined],
  ])("refuses %s", async (_, metadata) => {
    const { object, mock } = mocked({});
    await expect(object.updateMetadata(metadata as never)).rejects.toThrow(TypeError);
    expect(mock.calls()).toEqual([]);
  });

  it("throws S3's error if the object was changed in between, and makes the snapshot stale", async () => {
    const { object, mock } = mocked({});
    await object.load();
    mock.on(CopyObjectCommand).rejects(Object.assign(new Error("no"), { name: "PreconditionFailed" }));
    await expect(object.updateMetadata({ a: "1" })).rejects.toMatchObject({ name: "PreconditionFailed" });
    mock.resetHistory();
    await object.load();
    expect(operationsOf(mock)).toEqual(["HeadObject"]);
  });
});

describe("getMetadata", () => {
  it("returns a record without a prototype", async () => {
    const { object } = mocked({ Metadata: { author: "me" } });
    const metadata = await object.getMetadata();
    expect(Object.getPrototypeOf(metadata)).toBeNull();
    expect(Object.entries(metadata)).toEqual([["author", "me"]]);
  });

  it("includes an entry named __proto__, which the SDK loses", async () => {
    const headers = { "x-amz-meta-__proto__": "x", "X-Amz-Meta-A": "1", etag: '"e"' };
    const requestHandler = new StubHandler({ headers });
    const credentials = { accessKeyId: "AKIA", secretAccessKey: "secret" };
    const client = new S3Client({ region: "eu-west-1", credentials, requestHandler });
    const object = new S3Resource({ client }).object("b", "k");
    expect(Object.entries(await object.getMetadata())).toEqual([
      ["__proto__", "x"],
      ["a", "1"],
    ]);
    await object.updateMetadata({ b: "2" }).catch(() => undefined);
    expect(requestHandler.requests.at(-1)?.headers).toMatchObject({
      "x-amz-meta-__proto__": "x",
      "x-amz-meta-a": "1",
      "x-amz-meta-b": "2",
    });
  });
});
