// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CopyObjectCommand,
  type CopyObjectCommandInput,
  type CopyObjectCommandOutput,
  DeleteObjectCommand,
  type DeleteObjectCommandInput,
  type DeleteObjectCommandOutput,
  GetObjectCommand,
  type GetObjectCommandInput,
  type GetObjectCommandOutput,
  type HeadObjectCommandOutput,
  PutObjectCommand,
  type PutObjectCommandInput,
  type PutObjectCommandOutput,
  RestoreObjectCommand,
  type RestoreObjectCommandInput,
  type RestoreObjectCommandOutput,
  type S3Client,
  type _Object as Shape,
  waitUntilObjectExists,
  waitUntilObjectNotExists,
} from "@aws-sdk/client-s3";
import type { CallOptions } from "../../core/call-options.js";
import { LoadableResource } from "../../core/loadable-resource.js";
import type { WaiterOptions } from "../../core/waiter.js";
import { headSummary } from "../custom/object-summary/head-summary.js";
import { Bucket } from "./bucket.js";
import { ObjectVersion } from "./object-version.js";
import { S3Object } from "./s3-object.js";

/** What names it. */
export interface ObjectSummaryIdentifiers extends Readonly<Record<string, string>> {
  readonly bucketName: string;
  readonly key: string;
}

/**
 * An object of a bucket, with what a listing tells of it. Made by `s3.objectSummary(bucketName, key)`,
 * without a request.
 */
export class ObjectSummary extends LoadableResource<S3Client, Shape, ObjectSummaryIdentifiers> {
  static override readonly resourceName: string = "ObjectSummary";
  static override readonly notFoundErrors: readonly string[] = ["NotFound", "NoSuchKey", "NoSuchBucket"];

  /** The name of the bucket that holds the object. */
  get bucketName(): string {
    return this.identifiers.bucketName;
  }

  /** The key of the object. */
  get key(): string {
    return this.identifiers.key;
  }

  /** Creation date of the object. */
  get lastModified(): Shape["LastModified"] {
    return this.attribute("LastModified");
  }

  /**
   * The entity tag is a hash of the object. The ETag reflects changes only to the contents of an object,
   * not its metadata. The ETag may or may not be an MD5 digest of the object data.
   */
  get eTag(): Shape["ETag"] {
    return this.attribute("ETag");
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

  /** Size in bytes of the object */
  get size(): Shape["Size"] {
    return this.attribute("Size");
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

  /** The bucket. Makes no request. */
  bucket(): Bucket {
    return new Bucket({ name: this.bucketName }, this.context);
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
   * Creates a copy of an object that is already stored in Amazon S3.
   *
   * Calls [CopyObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html).
   */
  async copyFrom(
    input: Omit<CopyObjectCommandInput, "Bucket" | "Key">,
    options?: CallOptions,
  ): Promise<CopyObjectCommandOutput> {
    return this.act(new CopyObjectCommand({ ...input, Bucket: this.bucketName, Key: this.key }), options);
  }

  /**
   * Removes an object from a bucket.
   *
   * Calls [DeleteObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html).
   */
  async delete(
    input: Omit<DeleteObjectCommandInput, "Bucket" | "Key"> = {},
    options?: CallOptions,
  ): Promise<DeleteObjectCommandOutput> {
    return this.retire(
      new DeleteObjectCommand({ ...input, Bucket: this.bucketName, Key: this.key }),
      options,
    );
  }

  /**
   * Retrieves an object from Amazon S3.
   *
   * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
   */
  async get(
    input: Omit<GetObjectCommandInput, "Bucket" | "Key"> = {},
    options?: CallOptions,
  ): Promise<GetObjectCommandOutput> {
    return this.ask(new GetObjectCommand({ ...input, Bucket: this.bucketName, Key: this.key }), options);
  }

  /**
   * Adds an object to a bucket.
   *
   * Calls [PutObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html).
   */
  async put(
    input: Omit<PutObjectCommandInput, "Bucket" | "Key"> = {},
    options?: CallOptions,
  ): Promise<PutObjectCommandOutput> {
    return this.act(new PutObjectCommand({ ...input, Bucket: this.bucketName, Key: this.key }), options);
  }

  /**
   * Restores an archived copy of an object back into Amazon S3
   *
   * Calls [RestoreObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html).
   */
  async restoreObject(
    input: Omit<RestoreObjectCommandInput, "Bucket" | "Key"> = {},
    options?: CallOptions,
  ): Promise<RestoreObjectCommandOutput> {
    return this.act(new RestoreObjectCommand({ ...input, Bucket: this.bucketName, Key: this.key }), options);
  }

  /**
   * Waits by the service's waiter `ObjectExists`, which polls
   * [HeadObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html). Every 5 s, 20
   * times, unless `options` say otherwise; the next load() then asks again.
   *
   * @throws `WaiterTimeoutError` when time or attempts run out;
   *   `WaiterFailedError` when the state cannot come any more, or the service refuses to tell
   */
  async waitUntilExists(options: WaiterOptions = {}): Promise<this> {
    return this.wait<HeadObjectCommandOutput>(
      {
        name: "ObjectExists",
        delay: 5,
        attempts: 20,
        expectedErrors: ["NotFound", "NoSuchKey", "NoSuchBucket"],
        wait: (parameters) => waitUntilObjectExists(parameters, { Bucket: this.bucketName, Key: this.key }),
      },
      options,
    );
  }

  /**
   * Waits by the service's waiter `ObjectNotExists`, which polls
   * [HeadObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html). Every 5 s, 20
   * times, unless `options` say otherwise; the next load() then asks again.
   *
   * @throws `WaiterTimeoutError` when time or attempts run out;
   *   `WaiterFailedError` when the state cannot come any more, or the service refuses to tell
   */
  async waitUntilNotExists(options: WaiterOptions = {}): Promise<this> {
    return this.wait<HeadObjectCommandOutput>(
      {
        name: "ObjectNotExists",
        delay: 5,
        attempts: 20,
        expectedErrors: ["NotFound", "NoSuchKey", "NoSuchBucket"],
        wait: (parameters) =>
          waitUntilObjectNotExists(parameters, { Bucket: this.bucketName, Key: this.key }),
      },
      options,
    );
  }

  protected override fetch(options: CallOptions): Promise<Shape | undefined> {
    return headSummary(this, options);
  }
}
