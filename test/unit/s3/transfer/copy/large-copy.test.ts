import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  ListPartsCommand,
  UploadPartCopyCommand,
} from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import type { CopyInput } from "../../../../../src/s3/index.js";
import { inputsOf, operationsOf } from "../../../../support/mocked-roots.js";
import { carried, failure, MIB, mocked, named, pinned } from "./mocked-copy.js";

describe("a large copy", () => {
  it("copies pinned parts, with all properties that CopyObject would keep", async () => {
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
      "COPY ignores given metadata",
      { MetadataDirective: "COPY", ContentType: "image/x" },
      { ContentType: "image/png" },
      [],
    ],
    [
      "REPLACE keeps no metadata",
      { MetadataDirective: "REPLACE", ContentType: "image/x" },
      { ContentType: "image/x" },
      ["CacheControl", "Metadata"],
    ],
    ["given tags replace the tags", { Tagging: "x=y" }, { Tagging: "x=y" }, []],
    [
      "an empty list replaces the tags",
      { TaggingDirective: "REPLACE" },
      { ContentType: "image/png" },
      ["Tagging"],
    ],
    [
      "undefined drops a property",
      { CacheControl: undefined },
      { ContentType: "image/png" },
      ["CacheControl"],
    ],
  ])("handles metadata and tags: %s", async (_, input, expected, absent) => {
    const { mock, target, source } = mocked();
    await target.copy(source, input);
    const [created] = inputsOf(mock, "CreateMultipartUpload");
    expect(created).toMatchObject(expected);
    for (const name of absent) expect(created).not.toHaveProperty(name);
    expect(created).not.toHaveProperty("MetadataDirective");
    expect(created).not.toHaveProperty("TaggingDirective");
  });

  it("passes each member of its input to the requests that accept it", async () => {
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

  it("keeps the checksum type, and compares the checksum of the whole", async () => {
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
  ])(
    "copies no tags if the store does not support them (%s)",
    async (_, name, httpStatusCode, message = "no") => {
      const { mock, target, source } = mocked({ TagCount: undefined });
      mock
        .on(GetObjectTaggingCommand)
        .rejects(Object.assign(new Error(message), { name, $metadata: { httpStatusCode } }));
      await target.copy(source);
      expect(inputsOf(mock, "CreateMultipartUpload")[0]).not.toHaveProperty("Tagging");
    },
  );

  it.each([
    ["that exist", 2],
    ["that may exist", undefined],
  ])("fails without permission to read the tags %s, as CopyObject does", async (_, TagCount) => {
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
      "the source is replaced by a shorter one, and the service checks the range first",
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
      "the service refuses the range of an unchanged source",
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
