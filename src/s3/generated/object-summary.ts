// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateMultipartUploadCommand,
  type CreateMultipartUploadCommandInput,
  HeadObjectCommand,
  type _Object as Shape,
} from "@aws-sdk/client-s3";
import type { CallOptions } from "../../core/call/call-options.js";
import { type WithBase64, encodeBase64 } from "../../core/call/input/base64.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import type { ObjectCallOptions } from "../client/call-options.js";
import { headSummary } from "../object/head-as-listed.js";
import { Bucket } from "./bucket.js";
import { MultipartUpload } from "./multipart-upload.js";
import { ObjectAcl } from "./object-acl.js";
import { ObjectBase, type ObjectBaseIdentifiers } from "./object-base.js";
import { ObjectVersion } from "./object-version.js";
import { S3Object } from "./s3-object.js";
import { objectExistsWaiter, objectNotExistsWaiter } from "./waiters/head-object.js";

/** `meta.identifiers` of ObjectSummary. */
export type ObjectSummaryIdentifiers = ObjectBaseIdentifiers;

/**
 * An object of a bucket, with the attributes of a listing. Created by
 * `s3.objectSummary(bucketName, key)`, without a request.
 */
export class ObjectSummary extends ObjectBase<Shape> {
  static override readonly resourceName: string = "ObjectSummary";
  /** @internal */
  static override readonly rootName: string = "S3Resource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    contentLength: "size",
    length: "size",
    name: "key",
    body: "text(), bytes(), json() or stream()",
  };
  static override readonly notFoundErrors: readonly string[] = ["NotFound", "NoSuchKey", "NoSuchBucket"];

  /** Creation date of the object. */
  get lastModified(): NonNullable<Shape["LastModified"]> {
    return this.requiredAttribute("LastModified");
  }

  /**
   * The entity tag is a hash of the object. The ETag reflects changes only to the contents of an object,
   * not its metadata. The ETag may or may not be an MD5 digest of the object data.
   */
  get eTag(): NonNullable<Shape["ETag"]> {
    return this.requiredAttribute("ETag");
  }

  /** The algorithm that was used to create a checksum of the object. */
  get checksumAlgorithm(): NonNullable<Shape["ChecksumAlgorithm"]> {
    return this.attribute("ChecksumAlgorithm") ?? [];
  }

  /**
   * The checksum type that is used to calculate the object’s checksum value. For more information, see
   * [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
   * in the *Amazon S3 User Guide*.
   */
  get checksumType(): Shape["ChecksumType"] {
    return this.attribute("ChecksumType");
  }

  /** Size in bytes of the object */
  get size(): NonNullable<Shape["Size"]> {
    return this.requiredAttribute("Size");
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
   * The owner of the object
   *
   * > **Note:** **Directory buckets** - The bucket owner is returned as the object owner.
   */
  get owner(): Shape["Owner"] {
    return this.attribute("Owner");
  }

  /**
   * Specifies the restoration status of an object. Objects in certain storage classes must be restored
   * before they can be retrieved. For more information about these storage classes and how to work with
   * archived objects, see
   * [Working with archived objects](https://docs.aws.amazon.com/AmazonS3/latest/userguide/archived-objects.html)
   * in the *Amazon S3 User Guide*.
   *
   * > **Note:** This functionality is not supported for directory buckets. Directory buckets only
   * > support `EXPRESS_ONEZONE` (the S3 Express One Zone storage class) in Availability Zones and
   * > `ONEZONE_IA` (the S3 One Zone-Infrequent Access storage class) in Dedicated Local Zones.
   */
  get restoreStatus(): Shape["RestoreStatus"] {
    return this.attribute("RestoreStatus");
  }

  /** The object ACL. Makes no request. */
  acl(): ObjectAcl {
    return new ObjectAcl({ bucketName: this.bucketName, objectKey: this.key }, this.context);
  }

  /** The bucket. Makes no request. */
  bucket(): Bucket {
    return new Bucket({ name: this.bucketName }, this.context);
  }

  /** The multipart upload, by its id. Makes no request. */
  multipartUpload(id: string): MultipartUpload {
    return new MultipartUpload({ bucketName: this.bucketName, objectKey: this.key, id }, this.context);
  }

  /** The object version, by its id. Makes no request. */
  version(id: string): ObjectVersion {
    return new ObjectVersion({ bucketName: this.bucketName, objectKey: this.key, id }, this.context);
  }

  /** The object. Makes no request. */
  object(): S3Object {
    return new S3Object({ bucketName: this.bucketName, key: this.key }, this.context);
  }

  /**
   * This action initiates a multipart upload and returns an upload ID. This upload ID is used to
   * associate all of the parts in the specific multipart upload. You specify this upload ID in each of
   * your subsequent upload part requests (see
   * [UploadPart](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html)). You also include
   * this upload ID in the final request to either complete or abort the multipart upload request. For
   * more information about multipart uploads, see
   * [Multipart Upload Overview](https://docs.aws.amazon.com/AmazonS3/latest/dev/mpuoverview.html) in the
   * *Amazon S3 User Guide*.
   *
   * `SSEKMSEncryptionContext` takes text or bytes, and encodes them in base64; text that is already
   * base64 is sent unchanged.
   *
   * Calls
   * [CreateMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html).
   * Resolves to the resource.
   */
  async initiateMultipartUpload(
    input: WithBase64<
      ReadonlyInput<Omit<CreateMultipartUploadCommandInput, "Bucket" | "Key">>,
      "SSEKMSEncryptionContext"
    > = {},
    options?: CallOptions,
  ): Promise<MultipartUpload> {
    const output = await this.act(
      new CreateMultipartUploadCommand({
        ...encodeBase64<Omit<CreateMultipartUploadCommandInput, "Bucket" | "Key">, "SSEKMSEncryptionContext">(
          input,
          "SSEKMSEncryptionContext",
        ),
        Bucket: this.bucketName,
        Key: this.key,
      }),
      options,
    );
    return new MultipartUpload(
      { bucketName: this.bucketName, objectKey: this.key, id: present(output.UploadId, "UploadId") },
      this.context,
    );
  }

  /**
   * Waits with the service's waiter `ObjectExists`, which polls
   * [HeadObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html). By default every
   * 5 seconds, up to 20 times; the next load() then sends a request.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilExists(options: WaiterOptions & ObjectCallOptions = {}): Promise<this> {
    return this.wait(
      objectExistsWaiter,
      () => new HeadObjectCommand({ Bucket: this.bucketName, Key: this.key }),
      options,
    );
  }

  /**
   * Waits with the service's waiter `ObjectNotExists`, which polls
   * [HeadObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html). By default every
   * 5 seconds, up to 20 times; the next load() then sends a request.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilNotExists(options: WaiterOptions & ObjectCallOptions = {}): Promise<this> {
    return this.wait(
      objectNotExistsWaiter,
      () => new HeadObjectCommand({ Bucket: this.bucketName, Key: this.key }),
      options,
    );
  }

  protected override fetch(options: ObjectCallOptions): Promise<Shape | undefined> {
    return headSummary(this, this.handle, options);
  }
}
