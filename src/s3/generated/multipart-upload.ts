// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AbortMultipartUploadCommand,
  type AbortMultipartUploadCommandInput,
  type AbortMultipartUploadCommandOutput,
  CompleteMultipartUploadCommand,
  type CompleteMultipartUploadCommandInput,
  type MultipartUpload as Shape,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { numberText } from "../../core/resource/identifiers/identifiers.js";
import { Resource } from "../../core/resource/resource.js";
import { MultipartUploadPartCollection } from "./multipart-upload-part-collection.js";
import { MultipartUploadPart } from "./multipart-upload-part.js";
import { S3Object } from "./s3-object.js";

/** `meta.identifiers` of MultipartUpload. */
export interface MultipartUploadIdentifiers extends Readonly<Record<string, string>> {
  readonly bucketName: string;
  readonly objectKey: string;
  readonly id: string;
}

/**
 * A multipart upload in progress. Created by `s3.multipartUpload(bucketName, objectKey, id)`, without
 * a request.
 */
export class MultipartUpload extends Resource<S3Client, Shape, MultipartUploadIdentifiers> {
  static override readonly resourceName: string = "MultipartUpload";
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

  /** The SDK's name for `objectKey`: the key of the future object. */
  get key(): string {
    return this.identifiers.objectKey;
  }

  /** The ID of the upload. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The SDK's name for `id`: the ID of the upload. */
  get uploadId(): string {
    return this.identifiers.id;
  }

  /** Date and time at which the multipart upload was initiated. */
  get initiated(): Shape["Initiated"] {
    return this.attribute("Initiated");
  }

  /**
   * The class of storage used to store the object.
   *
   * > **Note:** **Directory buckets** - Directory buckets only support `EXPRESS_ONEZONE` (the S3 Express
   * > One Zone storage class) in Availability Zones and `ONEZONE_IA` (the S3 One Zone-Infrequent Access
   * > storage class) in Dedicated Local Zones.
   */
  get storageClass(): Shape["StorageClass"] {
    return this.attribute("StorageClass");
  }

  /**
   * Specifies the owner of the object that is part of the multipart upload.
   *
   * > **Note:** **Directory buckets** - The bucket owner is returned as the object owner for all the
   * > objects.
   */
  get owner(): Shape["Owner"] {
    return this.attribute("Owner");
  }

  /** Identifies who initiated the multipart upload. */
  get initiator(): Shape["Initiator"] {
    return this.attribute("Initiator");
  }

  /** The algorithm that was used to create a checksum of the object. */
  get checksumAlgorithm(): Shape["ChecksumAlgorithm"] {
    return this.attribute("ChecksumAlgorithm");
  }

  /**
   * The checksum type that is used to calculate the object’s checksum value. For more information, see
   * [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
   * in the *Amazon S3 User Guide*.
   */
  get checksumType(): Shape["ChecksumType"] {
    return this.attribute("ChecksumType");
  }

  /** The object. Makes no request. */
  object(): S3Object {
    return new S3Object({ bucketName: this.bucketName, key: this.objectKey }, this.context);
  }

  /** The multipart upload part, by its part number. Makes no request. */
  part(partNumber: number): MultipartUploadPart {
    return new MultipartUploadPart(
      {
        bucketName: this.bucketName,
        objectKey: this.objectKey,
        multipartUploadId: this.id,
        partNumber: numberText(partNumber, "partNumber"),
      },
      this.context,
    );
  }

  /**
   * The parts that were uploaded, in the order of their numbers. Lists by
   * [ListParts](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html).
   */
  get parts(): MultipartUploadPartCollection {
    return new MultipartUploadPartCollection(this.context, {
      Bucket: this.bucketName,
      Key: this.objectKey,
      UploadId: this.id,
    });
  }

  /**
   * This operation aborts a multipart upload. After a multipart upload is aborted, no additional parts
   * can be uploaded using that upload ID. The storage consumed by any previously uploaded parts will be
   * freed. However, if any part uploads are currently in progress, those part uploads might or might not
   * succeed. As a result, it might be necessary to abort a given multipart upload multiple times in
   * order to completely free all storage consumed by all parts.
   *
   * Calls
   * [AbortMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html).
   */
  async abort(
    input: ReadonlyInput<Omit<AbortMultipartUploadCommandInput, "Bucket" | "Key" | "UploadId">> = {},
    options?: CallOptions,
  ): Promise<AbortMultipartUploadCommandOutput> {
    return this.act(
      new AbortMultipartUploadCommand({
        ...sdkInput(input),
        Bucket: this.bucketName,
        Key: this.objectKey,
        UploadId: this.id,
      }),
      options,
    );
  }

  /**
   * Completes a multipart upload by assembling previously uploaded parts.
   *
   * Calls
   * [CompleteMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html).
   * Resolves to the resource.
   */
  async complete(
    input: ReadonlyInput<Omit<CompleteMultipartUploadCommandInput, "Bucket" | "Key" | "UploadId">> = {},
    options?: CallOptions,
  ): Promise<S3Object> {
    await this.act(
      new CompleteMultipartUploadCommand({
        ...sdkInput(input),
        Bucket: this.bucketName,
        Key: this.objectKey,
        UploadId: this.id,
      }),
      options,
    );
    return new S3Object({ bucketName: this.bucketName, key: this.objectKey }, this.context);
  }

  /**
   * Aborts the multipart upload if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [AbortMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html).
   */
  async abortIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["NoSuchUpload", "NoSuchBucket"], () => this.abort({}, options));
  }
}
