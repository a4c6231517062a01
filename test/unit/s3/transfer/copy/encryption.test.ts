import { HeadObjectCommand, type HeadObjectCommandOutput, type S3Client } from "@aws-sdk/client-s3";
import { mockClient } from "aws-sdk-client-mock";
import { describe, expect, it } from "vitest";
import { pick } from "../../../../../src/core/query/members.js";
import type { CopyInput, CopyOptions } from "../../../../../src/s3/index.js";
import { inputsOf, mockedS3, operationsOf } from "../../../../support/mocked-roots.js";
import { carried, customerKey, encryption, failure, head, MIB, mocked, ofCustomer } from "./mocked-copy.js";

describe.each([
  ["small", 5, "CopyObject"],
  ["large", 20 * MIB, "CreateMultipartUpload"],
])("a %s copy is encrypted", (_size, ContentLength, operation) => {
  const encryptionSent = async (
    source: Partial<HeadObjectCommandOutput>,
    input: CopyInput = {},
    options: CopyOptions = {},
    bucket = "archive",
  ) => {
    const { s3, mock, source: from } = mocked({ ContentLength, ...source });
    await s3.object(bucket, "k").copy(from, input, options);
    return pick(inputsOf(mock, operation)[0] ?? {}, [
      ...Object.keys(encryption),
      ...Object.keys(customerKey),
      "StorageClass",
    ]);
  };
  const keep = { keepEncryption: true };

  it("as the bucket's default says", async () => {
    expect(await encryptionSent(encryption)).toEqual(carried);
    expect(await encryptionSent({ ServerSideEncryption: "AES256" })).toEqual(carried);
    expect(await encryptionSent({}, ofCustomer)).toEqual(carried);
  });

  it("as the input says, not as the source is", async () => {
    const input = { ServerSideEncryption: "AES256" } as const;
    expect(await encryptionSent(encryption, input, keep)).toEqual({ ...carried, ...input });
  });

  it("as the source is, if requested", async () => {
    expect(await encryptionSent({}, {}, keep)).toEqual({ ...carried, ...encryption });
    expect(await encryptionSent({}, ofCustomer, keep)).toEqual({ ...carried, ...customerKey });
  });

  it("and has the storage class of a directory bucket", async () => {
    expect(await encryptionSent({}, {}, keep, "fast--use1-az4--x-s3")).toEqual({});
    expect(await encryptionSent({}, ofCustomer, keep, "ap--use1-az4--xa-s3")).toEqual({});
  });

  it("without a storage class that is a location, or the default", async () => {
    for (const StorageClass of ["EXPRESS_ONEZONE", "OUTPOSTS", "STANDARD"] as const) {
      expect(await encryptionSent({ StorageClass })).toEqual({});
    }
  });

  it.each<[string, CopyInput, CopyOptions]>([
    ["of another account", { ExpectedBucketOwner: "210987654321" }, {}],
    ["that may be of another account", {}, { sourceClient: mockedS3().client }],
  ])("without a key %s", async (_, input, options) => {
    const { mock, target, source } = mocked({ ContentLength });
    if (options.sourceClient)
      mockClient(options.sourceClient as S3Client)
        .on(HeadObjectCommand)
        .resolves(head);
    const error = await failure(target.copy(source, input, { ...options, ...keep }));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toContain("pass ServerSideEncryption and SSEKMSKeyId");
    expect(operationsOf(mock)).not.toContain(operation);
  });

  it("without a key of another region", async () => {
    const { target, source } = mocked({ SSEKMSKeyId: "arn:aws:kms:us-east-2:123456789012:key/1" });
    expect(await failure(target.copy(source, {}, keep))).toBeInstanceOf(TypeError);
  });
});

it("refuses a keepEncryption that is not a boolean", async () => {
  const { mock, target, source } = mocked();
  const error = await failure(target.copy(source, {}, { keepEncryption: "yes" } as unknown as CopyOptions));
  expect(error).toBeInstanceOf(TypeError);
  expect(mock.calls()).toEqual([]);
});

describe("a copy onto itself", () => {
  it.each([5, 20 * MIB])("of %i bytes keeps an explicitly chosen encryption", async (ContentLength) => {
    const { mock, target } = mocked({ ContentLength });
    await target.copy(target, { CacheControl: "no-cache" });
    mock.on(HeadObjectCommand).resolves({ ...head, ContentLength, ServerSideEncryption: "AES256" });
    await target.copy(target, { CacheControl: "no-cache" });
    const [kms, aes] = inputsOf(mock, ContentLength === 5 ? "CopyObject" : "CreateMultipartUpload");
    expect(kms).toMatchObject(encryption);
    expect(aes).not.toHaveProperty("ServerSideEncryption");
  });
});
