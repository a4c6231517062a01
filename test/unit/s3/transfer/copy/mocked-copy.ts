import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  ListPartsCommand,
  UploadPartCopyCommand,
  type UploadPartCopyCommandInput,
} from "@aws-sdk/client-s3";
import { expect } from "vitest";
import { mockedS3 } from "../../../../support/mocked-roots.js";

export const MIB = 1024 * 1024;

export const head = {
  ContentLength: 20 * MIB,
  ETag: '"source"',
  ContentType: "image/png",
  CacheControl: "no-store",
  Metadata: { author: "me" },
  StorageClass: "STANDARD_IA",
  ServerSideEncryption: "aws:kms",
  SSEKMSKeyId: "arn:aws:kms:eu-west-1:123456789012:key/1",
  BucketKeyEnabled: true,
  TagCount: 2,
} as const;

/** A target whose client has one source and accepts every request. */
export function mocked(source: Partial<HeadObjectCommandOutput> = {}) {
  const { s3, mock } = mockedS3();
  mock.on(HeadObjectCommand).resolves({ ...head, ...source });
  mock.on(GetObjectTaggingCommand).resolves({
    TagSet: [
      { Key: "a b", Value: "ü=1" },
      { Key: "c", Value: "" },
    ],
  });
  mock.on(CopyObjectCommand).resolves({ CopyObjectResult: { ETag: '"copy"' }, VersionId: "v1" });
  mock.on(CreateMultipartUploadCommand).resolves({ UploadId: "u" });
  mock.on(UploadPartCopyCommand).callsFake(({ PartNumber }: UploadPartCopyCommandInput) => ({
    CopyPartResult: { ETag: `"${PartNumber}"` },
  }));
  mock.on(CompleteMultipartUploadCommand).resolves({ ETag: '"copy-3"', VersionId: "v1" });
  mock.on(ListPartsCommand).rejects(Object.assign(new Error("gone"), { name: "NoSuchUpload" }));
  return { s3, mock, target: s3.object("archive", "b c.png"), source: s3.object("photos", "ä b.png") };
}

export const small = { ContentLength: 5 };
export const encryption = {
  ServerSideEncryption: "aws:kms",
  SSEKMSKeyId: head.SSEKMSKeyId,
  BucketKeyEnabled: true,
} as const;
export const carried = { StorageClass: "STANDARD_IA" };
export const pinned = { CopySource: "photos/%C3%A4%20b.png", CopySourceIfMatch: '"source"' };
export const named = { Bucket: "archive", Key: "b c.png" };

export const ofCustomer = {
  CopySourceSSECustomerAlgorithm: "AES256",
  CopySourceSSECustomerKey: "k",
  CopySourceSSECustomerKeyMD5: "m",
};
export const customerKey = { SSECustomerAlgorithm: "AES256", SSECustomerKey: "k", SSECustomerKeyMD5: "m" };

export async function failure(copying: Promise<unknown>): Promise<unknown> {
  return copying.then(
    () => expect.unreachable("It went through."),
    (error: unknown) => error,
  );
}
