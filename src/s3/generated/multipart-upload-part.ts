// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type Part as Shape,
  type S3Client,
  UploadPartCommand,
  type UploadPartCommandInput,
  type UploadPartCommandOutput,
  UploadPartCopyCommand,
  type UploadPartCopyCommandInput,
  type UploadPartCopyCommandOutput,
} from "@aws-sdk/client-s3";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { numberOf } from "../../core/resource/identifiers/identifiers.js";
import { Resource } from "../../core/resource/resource.js";
import { MultipartUpload } from "./multipart-upload.js";

/** `meta.identifiers` of MultipartUploadPart. */
export interface MultipartUploadPartIdentifiers extends Readonly<Record<string, string>> {
  readonly bucketName: string;
  readonly objectKey: string;
  readonly multipartUploadId: string;
  readonly partNumber: string;
}

/**
 * One part of a multipart upload. Created by
 * `s3.multipartUploadPart(bucketName, objectKey, multipartUploadId, partNumber)`, without a request.
 */
export class MultipartUploadPart extends Resource<S3Client, Shape, MultipartUploadPartIdentifiers> {
  static override readonly resourceName: string = "MultipartUploadPart";
  /** @internal */
  static override readonly rootName: string = "S3Resource";

  /** The name of the bucket that the object will be in. */
  get bucketName(): string {
    return this.identifiers.bucketName;
  }

  /** The key of the future object. */
  get objectKey(): string {
    return this.identifiers.objectKey;
  }

  /** The ID of the upload. */
  get multipartUploadId(): string {
    return this.identifiers.multipartUploadId;
  }

  /** The number of the part, from 1 to 10,000. In `meta.identifiers` it is a string. */
  get partNumber(): number {
    return numberOf(this.identifiers.partNumber, "partNumber");
  }

  /** Date and time at which the part was uploaded. */
  get lastModified(): Shape["LastModified"] {
    return this.attribute("LastModified");
  }

  /** Entity tag returned when the part was uploaded. */
  get eTag(): Shape["ETag"] {
    return this.attribute("ETag");
  }

  /** Size in bytes of the uploaded part data. */
  get size(): Shape["Size"] {
    return this.attribute("Size");
  }

  /**
   * The Base64 encoded, 32-bit `CRC32` checksum of the part. This checksum is present if the object was
   * uploaded with the `CRC32` checksum algorithm. For more information, see
   * [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
   * in the *Amazon S3 User Guide*.
   */
  get checksumCrc32(): Shape["ChecksumCRC32"] {
    return this.attribute("ChecksumCRC32");
  }

  /**
   * The Base64 encoded, 32-bit `CRC32C` checksum of the part. This checksum is present if the object was
   * uploaded with the `CRC32C` checksum algorithm. For more information, see
   * [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
   * in the *Amazon S3 User Guide*.
   */
  get checksumCrc32C(): Shape["ChecksumCRC32C"] {
    return this.attribute("ChecksumCRC32C");
  }

  /**
   * The Base64 encoded, 64-bit `CRC64NVME` checksum of the part. This checksum is present if the
   * multipart upload request was created with the `CRC64NVME` checksum algorithm, or if the object was
   * uploaded without a checksum (and Amazon S3 added the default checksum, `CRC64NVME`, to the uploaded
   * object). For more information, see
   * [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
   * in the *Amazon S3 User Guide*.
   */
  get checksumCrc64Nvme(): Shape["ChecksumCRC64NVME"] {
    return this.attribute("ChecksumCRC64NVME");
  }

  /**
   * The Base64 encoded, 160-bit `SHA1` checksum of the part. This checksum is present if the object was
   * uploaded with the `SHA1` checksum algorithm. For more information, see
   * [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
   * in the *Amazon S3 User Guide*.
   */
  get checksumSha1(): Shape["ChecksumSHA1"] {
    return this.attribute("ChecksumSHA1");
  }

  /**
   * The Base64 encoded, 256-bit `SHA256` checksum of the part. This checksum is present if the object
   * was uploaded with the `SHA256` checksum algorithm. For more information, see
   * [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
   * in the *Amazon S3 User Guide*.
   */
  get checksumSha256(): Shape["ChecksumSHA256"] {
    return this.attribute("ChecksumSHA256");
  }

  /**
   * The Base64 encoded, 512-bit `SHA512` digest of the part. This checksum is present if the multipart
   * upload request was created with the `SHA512` checksum algorithm. For more information, see
   * [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
   * in the *Amazon S3 User Guide*.
   */
  get checksumSha512(): Shape["ChecksumSHA512"] {
    return this.attribute("ChecksumSHA512");
  }

  /**
   * The Base64 encoded, 128-bit `MD5` digest of the part. This checksum is present if the multipart
   * upload request was created with the `MD5` checksum algorithm. For more information, see
   * [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
   * in the *Amazon S3 User Guide*.
   */
  get checksumMd5(): Shape["ChecksumMD5"] {
    return this.attribute("ChecksumMD5");
  }

  /**
   * The Base64 encoded, 64-bit `XXHASH64` checksum of the part. This checksum is present if the
   * multipart upload request was created with the `XXHASH64` checksum algorithm. For more information,
   * see
   * [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
   * in the *Amazon S3 User Guide*.
   */
  get checksumXxhash64(): Shape["ChecksumXXHASH64"] {
    return this.attribute("ChecksumXXHASH64");
  }

  /**
   * The Base64 encoded, 64-bit `XXHASH3` checksum of the part. This checksum is present if the multipart
   * upload request was created with the `XXHASH3` checksum algorithm. For more information, see
   * [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
   * in the *Amazon S3 User Guide*.
   */
  get checksumXxhash3(): Shape["ChecksumXXHASH3"] {
    return this.attribute("ChecksumXXHASH3");
  }

  /**
   * The Base64 encoded, 128-bit `XXHASH128` checksum of the part. This checksum is present if the
   * multipart upload request was created with the `XXHASH128` checksum algorithm. For more information,
   * see
   * [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
   * in the *Amazon S3 User Guide*.
   */
  get checksumXxhash128(): Shape["ChecksumXXHASH128"] {
    return this.attribute("ChecksumXXHASH128");
  }

  /** The multipart upload. Makes no request. */
  multipartUpload(): MultipartUpload {
    return new MultipartUpload(
      { bucketName: this.bucketName, objectKey: this.objectKey, id: this.multipartUploadId },
      this.context,
    );
  }

  /**
   * Uploads a part by copying data from an existing object as data source. To specify the data source,
   * you add the request header `x-amz-copy-source` in your request. To specify a byte range, you add the
   * request header `x-amz-copy-source-range` in your request.
   *
   * `CopySource` is sent as it is, so encode its key: `"bucket/" + encodeURIComponent(key)`.
   *
   * Calls [UploadPartCopy](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html).
   */
  async copyFrom(
    input: ReadonlyInput<Omit<UploadPartCopyCommandInput, "Bucket" | "Key" | "UploadId" | "PartNumber">>,
    options?: CallOptions,
  ): Promise<UploadPartCopyCommandOutput> {
    return this.act(
      new UploadPartCopyCommand({
        ...sdkInput(input),
        Bucket: this.bucketName,
        Key: this.objectKey,
        UploadId: this.multipartUploadId,
        PartNumber: this.partNumber,
      }),
      options,
    );
  }

  /**
   * Uploads a part in a multipart upload.
   *
   * Calls [UploadPart](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html).
   */
  async upload(
    input: ReadonlyInput<Omit<UploadPartCommandInput, "Bucket" | "Key" | "UploadId" | "PartNumber">> = {},
    options?: CallOptions,
  ): Promise<UploadPartCommandOutput> {
    return this.act(
      new UploadPartCommand({
        ...sdkInput(input),
        Bucket: this.bucketName,
        Key: this.objectKey,
        UploadId: this.multipartUploadId,
        PartNumber: this.partNumber,
      }),
      options,
    );
  }
}
