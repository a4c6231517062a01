import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  ListPartsCommand,
  S3Client,
  UploadPartCopyCommand,
} from "@aws-sdk/client-s3";
import { mockClient } from "aws-sdk-client-mock";
import { describe, expect, it } from "vitest";
import { isResourceNotFound, isTucuxiError } from "../../../../../src/index.js";
import type { CopyFrom, CopyInput, CopyOptions } from "../../../../../src/s3/index.js";
import { inputsOf, operationsOf } from "../../../../support/mocked-roots.js";

import {
  carried,
  customerKey,
  failure,
  head,
  MIB,
  mocked,
  named,
  ofCustomer,
  pinned,
  small,
} from "./mocked-copy.js";

describe("a small copy", () => {
  it("is one CopyObject, without a word of what CopyObject does by itself", async () => {
    const { mock, target, source } = mocked(small);
    const result = await target.copy(source);
    expect(operationsOf(mock)).toEqual(["HeadObject", "CopyObject"]);
    expect(inputsOf(mock)[0]).toEqual({ Bucket: "photos", Key: "ä b.png", ChecksumMode: "ENABLED" });
    expect(inputsOf(mock)[1]).toEqual({
      ...named,
      ...carried,
      CopySource: pinned.CopySource,
    });
    expect(result).toMatchObject({ size: 5, eTag: '"copy"', versionId: "v1", parts: undefined });
  });

  it.each<[string, CopyInput, object]>([
    [
      "a content type keeps the other metadata",
      { ContentType: "image/x" },
      {
        ...pinned,
        MetadataDirective: "REPLACE",
        ContentType: "image/x",
        CacheControl: "no-store",
        Metadata: { author: "me" },
      },
    ],
    [
      "metadata keep the content type",
      { Metadata: { a: "b" } },
      { MetadataDirective: "REPLACE", ContentType: "image/png", Metadata: { a: "b" } },
    ],
    [
      "undefined drops one",
      { CacheControl: undefined },
      { ContentType: "image/png", CacheControl: undefined },
    ],
    ["tags replace the tags", { Tagging: "x=y" }, { TaggingDirective: "REPLACE", Tagging: "x=y" }],
    ["another class", { StorageClass: "GLACIER" }, { StorageClass: "GLACIER" }],
  ])("%s", async (_, input, expected) => {
    const { mock, target, source } = mocked(small);
    await target.copy(source, input);
    expect(inputsOf(mock, "CopyObject")[0]).toMatchObject(expected);
  });

  it("takes no metadata from the input that is told to copy, and none from the source that is told to replace", async () => {
    const { mock, target, source } = mocked(small);
    await target.copy(source, { MetadataDirective: "COPY", ContentType: "image/x" });
    await target.copy(source, { MetadataDirective: "REPLACE", ContentType: "image/x" });
    const [copied, replaced] = inputsOf(mock, "CopyObject");
    expect(copied).not.toHaveProperty("ContentType");
    expect(replaced).toMatchObject({ MetadataDirective: "REPLACE", ContentType: "image/x" });
    expect(replaced).not.toHaveProperty("Metadata");
  });

  it("looks at its source with the customer's key", async () => {
    const { mock, target, source } = mocked({ ContentLength: 5, ETag: '"source"', TagCount: 0 });
    await target.copy(source, ofCustomer);
    expect(inputsOf(mock, "HeadObject")[0]).toMatchObject(customerKey);
    expect(inputsOf(mock, "CopyObject")[0]).toMatchObject(ofCustomer);
    expect(inputsOf(mock, "CopyObject")[0]).not.toHaveProperty("SSECustomerKey");
  });

  it("fails on a 200 without a result", async () => {
    const { mock, target, source } = mocked(small);
    mock.on(CopyObjectCommand).resolves({});
    expect(await failure(target.copy(source))).toMatchObject({ code: "UnexpectedResponse" });
  });
});

describe("a large copy", () => {
  it("goes in parts, pinned, with all that CopyObject would keep", async () => {
    const { mock, target, source } = mocked();
    const result = await target.copy(source);
    expect(operationsOf(mock)).toEqual([
      "HeadObject",
      "GetObjectTagging",
      "CreateMultipartUpload",
      ...Array.from({ length: 3 }, () => "UploadPartCopy"),
      "CompleteMultipartUpload",
    ]);
    expect(inputsOf(mock, "CreateMultipartUpload")).toEqual([
      {
        ...named,
        ...carried,
        ContentType: "image/png",
        CacheControl: "no-store",
        Metadata: { author: "me" },
        Tagging: "a%20b=%C3%BC%3D1&c=",
      },
    ]);
    expect(inputsOf(mock, "UploadPartCopy")).toEqual([
      { ...named, ...pinned, UploadId: "u", PartNumber: 1, CopySourceRange: "bytes=0-8388607" },
      { ...named, ...pinned, UploadId: "u", PartNumber: 2, CopySourceRange: "bytes=8388608-16777215" },
      { ...named, ...pinned, UploadId: "u", PartNumber: 3, CopySourceRange: "bytes=16777216-20971519" },
    ]);
    expect(inputsOf(mock, "CompleteMultipartUpload")).toEqual([
      {
        ...named,
        UploadId: "u",
        MultipartUpload: { Parts: [1, 2, 3].map((PartNumber) => ({ PartNumber, ETag: `"${PartNumber}"` })) },
      },
    ]);
    expect(result).toMatchObject({ size: 20 * MIB, eTag: '"copy-3"', versionId: "v1", parts: 3 });
  });

  it.each<[string, CopyInput, object, string[]]>([
    [
      "a content type keeps the other metadata",
      { ContentType: "image/x" },
      {
        ContentType: "image/x",
        CacheControl: "no-store",
        Metadata: { author: "me" },
        Tagging: "a%20b=%C3%BC%3D1&c=",
      },
      [],
    ],
    [
      "COPY ignores what is given",
      { MetadataDirective: "COPY", ContentType: "image/x" },
      { ContentType: "image/png" },
      [],
    ],
    [
      "REPLACE keeps nothing",
      { MetadataDirective: "REPLACE", ContentType: "image/x" },
      { ContentType: "image/x" },
      ["CacheControl", "Metadata"],
    ],
    ["tags replace the tags", { Tagging: "x=y" }, { Tagging: "x=y" }, []],
    ["no tags replace the tags", { TaggingDirective: "REPLACE" }, { ContentType: "image/png" }, ["Tagging"]],
    ["undefined drops one", { CacheControl: undefined }, { ContentType: "image/png" }, ["CacheControl"]],
  ])("%s", async (_, input, expected, absent) => {
    const { mock, target, source } = mocked();
    await target.copy(source, input);
    const [created] = inputsOf(mock, "CreateMultipartUpload");
    expect(created).toMatchObject(expected);
    for (const name of absent) expect(created).not.toHaveProperty(name);
    expect(created).not.toHaveProperty("MetadataDirective");
    expect(created).not.toHaveProperty("TaggingDirective");
  });

  it("goes to the requests with what they take", async () => {
    const { mock, target, source } = mocked();
    const of = {
      CopySourceSSECustomerAlgorithm: "AES256",
      CopySourceSSECustomerKey: "s",
      ExpectedSourceBucketOwner: "2",
      CopySourceIfMatch: '"mine"',
    };
    const key = { SSECustomerAlgorithm: "AES256", SSECustomerKey: "k" };
    const both = { RequestPayer: "requester", ExpectedBucketOwner: "1" } as const;
    await target.copy(source, { ...of, ...key, ...both, ACL: "private", IfNoneMatch: "*" });
    expect(inputsOf(mock, "HeadObject")[0]).toMatchObject({
      RequestPayer: "requester",
      ExpectedBucketOwner: "2",
      SSECustomerKey: "s",
    });
    expect(inputsOf(mock, "GetObjectTagging")[0]).toMatchObject({
      RequestPayer: "requester",
      ExpectedBucketOwner: "2",
    });
    const [created] = inputsOf(mock, "CreateMultipartUpload");
    expect(created).toMatchObject({ ...key, ...both, ACL: "private" });
    expect(Object.keys(created ?? {}).filter((name) => /^(CopySource|If|ExpectedSource)/.test(name))).toEqual(
      [],
    );
    expect(inputsOf(mock, "UploadPartCopy")[0]).toMatchObject({ ...of, ...key, ...both });
    expect(inputsOf(mock, "CompleteMultipartUpload")[0]).toMatchObject({ ...key, ...both, IfNoneMatch: "*" });
  });

  it("keeps the kind of checksum, and is compared with that of the whole", async () => {
    const { mock, target, source } = mocked({ ChecksumCRC32: "AAAAAA==", ChecksumType: "FULL_OBJECT" });
    mock.on(CreateMultipartUploadCommand).resolves({ UploadId: "u", ChecksumType: "FULL_OBJECT" });
    mock.on(UploadPartCopyCommand).resolves({ CopyPartResult: { ETag: '"1"', ChecksumCRC32: "BBBBBB==" } });
    await target.copy(source);
    const whole = { ChecksumType: "FULL_OBJECT" };
    expect(inputsOf(mock, "CreateMultipartUpload")[0]).toMatchObject({
      ...whole,
      ChecksumAlgorithm: "CRC32",
    });
    const completed = inputsOf(mock, "CompleteMultipartUpload")[0];
    expect(completed).toMatchObject({ ...whole, ChecksumCRC32: "AAAAAA==" });
    expect(completed?.["MultipartUpload"]).toMatchObject({ Parts: [{ ChecksumCRC32: "BBBBBB==" }, {}, {}] });
  });

  it.each<[string, string, number, string?]>([
    ["501", "NotImplemented", 501],
    ["405", "MethodNotAllowed", 405],
    ["404", "NoSuchTagSet", 404],
    ["400", "InvalidArgument", 400, "Unsupported header 'x' received for this API call."],
  ])("has no tags on a store that has none (%s)", async (_, name, httpStatusCode, message = "no") => {
    const { mock, target, source } = mocked({ TagCount: undefined });
    mock
      .on(GetObjectTaggingCommand)
      .rejects(Object.assign(new Error(message), { name, $metadata: { httpStatusCode } }));
    await target.copy(source);
    expect(inputsOf(mock, "CreateMultipartUpload")[0]).not.toHaveProperty("Tagging");
  });

  it.each([
    ["that there are", 2],
    ["that there may be", undefined],
  ])("fails where it may not read the tags %s, as CopyObject does", async (_, TagCount) => {
    const { mock, target, source } = mocked({ TagCount });
    const refused = Object.assign(new Error("no"), {
      name: "AccessDenied",
      $metadata: { httpStatusCode: 403 },
    });
    mock.on(GetObjectTaggingCommand).rejects(refused);
    expect(await failure(target.copy(source))).toBe(refused);
    expect(operationsOf(mock)).not.toContain("CreateMultipartUpload");
    await target.copy(source, { TaggingDirective: "REPLACE" });
    expect(operationsOf(mock)).toContain("CompleteMultipartUpload");
  });

  it.each<[string, (mock: ReturnType<typeof mocked>["mock"]) => void, object]>([
    ["a part fails", (mock) => mock.on(UploadPartCopyCommand).rejects(new Error("no")), { message: "no" }],
    [
      "a part is a 200 with an error",
      (mock) => mock.on(UploadPartCopyCommand).resolves({}),
      { code: "UnexpectedResponse" },
    ],
    [
      "it cannot be completed",
      (mock) => mock.on(CompleteMultipartUploadCommand).rejects(new Error("no")),
      { message: "no" },
    ],
    [
      "the source is replaced meanwhile",
      (mock) =>
        mock
          .on(UploadPartCopyCommand)
          .rejects(Object.assign(new Error("no"), { $metadata: { httpStatusCode: 412 } })),
      { code: "ObjectChanged" },
    ],
    [
      "the source is replaced by a shorter one, and the service looks at the range first",
      (mock) => {
        mock.on(UploadPartCopyCommand).callsFake(() => {
          mock.on(HeadObjectCommand).resolves({ ContentLength: 1, ETag: '"another"' });
          throw Object.assign(new Error("no"), {
            name: "InvalidArgument",
            $metadata: { httpStatusCode: 400 },
          });
        });
      },
      { code: "ObjectChanged", cause: { name: "InvalidArgument" } },
    ],
    [
      "the service does not take the range, though the source is the same",
      (mock) =>
        mock.on(UploadPartCopyCommand).rejects(Object.assign(new Error("no"), { name: "InvalidArgument" })),
      { name: "InvalidArgument" },
    ],
  ])("leaves nothing behind when %s", async (_, break_, expected) => {
    const { mock, target, source } = mocked();
    let isThere = true;
    mock.on(ListPartsCommand).callsFake(() => {
      if (isThere) return { Parts: [] };
      throw Object.assign(new Error("gone"), { name: "NoSuchUpload" });
    });
    mock.on(AbortMultipartUploadCommand).callsFake(() => {
      isThere = false;
      return {};
    });
    break_(mock);
    expect(await failure(target.copy(source))).toMatchObject(expected);
    expect(isThere).toBe(false);
  });
});

describe("the source", () => {
  it.each<[string, (s3: ReturnType<typeof mocked>["s3"]) => CopyFrom, string]>([
    ["an object", (s3) => s3.object("photos", "a/ü+.png"), "photos/a/%C3%BC%2B.png"],
    ["a version", (s3) => s3.object("photos", "a").version("v/1"), "photos/a?versionId=v%2F1"],
    ["named", () => ({ Bucket: "photos", Key: "a" }), "photos/a"],
    ["a named version", () => ({ Bucket: "photos", Key: "a", VersionId: "null" }), "photos/a?versionId=null"],
  ])("may be %s", async (_, from, CopySource) => {
    const { s3, mock, target } = mocked(small);
    await target.copy(from(s3));
    expect(inputsOf(mock, "CopyObject")[0]).toMatchObject({ CopySource });
  });

  it.each<[string, unknown, string]>([
    ["undefined", undefined, "{ Bucket, Key, VersionId }"],
    ["a path", "photos/a", "but not string"],
    ["without a key", { Bucket: "photos" }, "Key of the source of a copy must be"],
    [
      "with an empty version",
      { Bucket: "photos", Key: "a", VersionId: "" },
      "VersionId of the source of a copy must be",
    ],
    ["with more", { Bucket: "photos", Key: "a", Prefix: "b" }, "no Prefix"],
  ])("may not be %s", async (_, from, message) => {
    const { mock, target } = mocked();
    const error = await failure(target.copy(from as CopyFrom));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toContain(message);
    expect(mock.calls()).toEqual([]);
  });

  it("may not be a bucket or an upload", async () => {
    const { s3, mock, target } = mocked();
    for (const from of [s3.bucket("photos"), s3.object("photos", "a").multipartUpload("u")]) {
      expect(await failure(target.copy(from as unknown as CopyFrom))).toMatchObject({
        message: expect.stringContaining("is not an object"),
      });
    }
    expect(mock.calls()).toEqual([]);
  });

  it("that is not there is said so", async () => {
    const { mock, target, source } = mocked();
    const cause = Object.assign(new Error("UnknownError"), {
      name: "NotFound",
      $metadata: { httpStatusCode: 404 },
    });
    mock.on(HeadObjectCommand).rejects(cause);
    const error = await failure(target.copy(source));
    expect(isResourceNotFound(error) && error.identifiers).toEqual({ bucketName: "photos", key: "ä b.png" });
  });

  it("is looked at by its own client, or by the one that is given", async () => {
    const { mock, target } = mocked();
    for (const given of [false, true]) {
      const other = mocked();
      const client = new S3Client({});
      const third = mockClient(client);
      third.on(HeadObjectCommand).resolves({ ...head, TagCount: 0 });
      await target.copy(other.source, {}, given ? { sourceClient: client } : {});
      expect(operationsOf(given ? third : other.mock)).toEqual(
        given ? ["HeadObject"] : ["HeadObject", "GetObjectTagging"],
      );
      expect(operationsOf(given ? other.mock : third)).toEqual([]);
    }
    expect(operationsOf(mock)).not.toContain("HeadObject");
  });

  it("may be the target itself only where something changes", async () => {
    const { s3, mock, target } = mocked(small);
    for (const input of [{}, { IfMatch: '"1"' }, { MetadataDirective: "COPY" } as const]) {
      expect(await failure(target.copy(target, input))).toMatchObject({
        name: "TypeError",
        message: expect.stringContaining("onto itself changes nothing"),
      });
    }
    expect(mock.calls()).toEqual([]);
    await target.copy(target, { StorageClass: "GLACIER" });
    await target.copy(s3.object("archive", "b c.png").version("v0"));
    expect(operationsOf(mock)).toEqual(["HeadObject", "CopyObject", "HeadObject", "CopyObject"]);
  });
});

describe("the arguments of a copy", () => {
  it.each<[CopyInput, CopyOptions, string]>([
    [{ ContentLength: 5 } as CopyInput, {}, "copy takes no ContentLength. It takes ACL, "],
    [{}, { config: { maxConcurrency: 0 } }, "maxConcurrency"],
    [{}, { config: { threads: 5 } as never }, "config has no member threads"],
  ])("are checked before anything is sent: %j %j", async (input, options, message) => {
    const { mock, target, source } = mocked();
    expect(await failure(target.copy(source, input, options))).toMatchObject({
      message: expect.stringContaining(message),
    });
    expect(mock.calls()).toEqual([]);
  });

  it("say by how many requests, in which size, and are told how far it is", async () => {
    const { mock, s3 } = mocked();
    const seen: number[] = [];
    const bucket = s3.bucket("archive");
    const config = { multipartChunksize: 10 * MIB, maxConcurrency: 1 };
    await bucket.copy(
      { Bucket: "photos", Key: "a" },
      "b",
      {},
      { config, onProgress: (at) => seen.push(at.transferredBytes) },
    );
    expect(inputsOf(mock, "UploadPartCopy").length).toBe(2);
    expect(seen).toEqual([10 * MIB, 20 * MIB]);
  });

  it("end it by a signal, and nothing is left", async () => {
    const { mock, target, source } = mocked();
    const controller = new AbortController();
    mock.on(AbortMultipartUploadCommand).resolves({});
    mock.on(UploadPartCopyCommand).callsFake(async () => {
      controller.abort();
      throw Object.assign(new Error("aborted"), { name: "AbortError" });
    });
    const error = await failure(target.copy(source, {}, { abortSignal: controller.signal }));
    expect(isTucuxiError(error, "Aborted")).toBe(true);
    expect(operationsOf(mock)).toContain("AbortMultipartUpload");
  });
});
