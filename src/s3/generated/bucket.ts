// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type Bucket as Shape,
  CreateBucketCommand,
  type CreateBucketCommandInput,
  type CreateBucketCommandOutput,
  DeleteBucketCommand,
  type DeleteBucketCommandInput,
  type DeleteBucketCommandOutput,
  DeleteObjectsCommand,
  type DeleteObjectsCommandInput,
  type DeleteObjectsCommandOutput,
  type HeadBucketCommandOutput,
  PutObjectCommand,
  type PutObjectCommandInput,
  type S3Client,
  waitUntilBucketExists,
  waitUntilBucketNotExists,
} from "@aws-sdk/client-s3";
import type { CallOptions } from "../../core/call-options.js";
import { present } from "../../core/identifiers.js";
import { LoadableResource } from "../../core/loadable-resource.js";
import type { WaiterOptions } from "../../core/waiter.js";
import { findBucket } from "../custom/bucket/find-bucket.js";
import { headBucket } from "../custom/bucket/head-bucket.js";
import { ObjectSummaryCollection } from "./object-summary-collection.js";
import { ObjectVersionCollection } from "./object-version-collection.js";
import { S3Object } from "./s3-object.js";

/** What names it. */
export interface BucketIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/**
 * A bucket of Amazon S3, or of a store that speaks its protocol. Made by `s3.bucket(name)`, without a
 * request.
 */
export class Bucket extends LoadableResource<S3Client, Shape, BucketIdentifiers> {
  static override readonly resourceName: string = "Bucket";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchBucket", "NotFound"];

  /** The name of the bucket. */
  get name(): string {
    return this.identifiers.name;
  }

  /**
   * Date the bucket was created. This date can change when making changes to your bucket, such as
   * editing its bucket policy.
   */
  get creationDate(): Shape["CreationDate"] {
    return this.attribute("CreationDate");
  }

  /**
   * `BucketRegion` indicates the Amazon Web Services region where the bucket is located. If the request
   * contains at least one valid parameter, it is included in the response.
   */
  get bucketRegion(): Shape["BucketRegion"] {
    return this.attribute("BucketRegion");
  }

  /**
   * The Amazon Resource Name (ARN) of the S3 bucket. ARNs uniquely identify Amazon Web Services
   * resources across all of Amazon Web Services.
   *
   * > **Note:** This parameter is only supported for S3 directory buckets. For more information, see
   * > [Using tags with directory buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-tagging.html).
   */
  get bucketArn(): Shape["BucketArn"] {
    return this.attribute("BucketArn");
  }

  /** The object, by its key. Makes no request. */
  object(key: string): S3Object {
    return new S3Object({ bucketName: this.name, key }, this.context);
  }

  /**
   * The objects of the bucket, in the order of their keys' UTF-8 bytes. Lists by
   * [ListObjectsV2](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html).
   */
  get objects(): ObjectSummaryCollection {
    return new ObjectSummaryCollection(this.context, { Bucket: this.name });
  }

  /**
   * All versions and delete markers of the bucket's objects. Lists by
   * [ListObjectVersions](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectVersions.html).
   */
  get objectVersions(): ObjectVersionCollection {
    return new ObjectVersionCollection(this.context, { Bucket: this.name });
  }

  /**
   * Creates a new S3 bucket. To create a bucket, you must set up Amazon S3 and have a valid Amazon Web
   * Services Access Key ID to authenticate requests. Anonymous requests are never allowed to create
   * buckets. By creating the bucket, you become the bucket owner.
   *
   * Calls [CreateBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html).
   */
  async create(
    input: Omit<CreateBucketCommandInput, "Bucket"> = {},
    options?: CallOptions,
  ): Promise<CreateBucketCommandOutput> {
    return this.act(new CreateBucketCommand({ ...input, Bucket: this.name }), options);
  }

  /**
   * Deletes the S3 bucket. All objects (including all object versions and delete markers) in the bucket
   * must be deleted before the bucket itself can be deleted.
   *
   * Calls [DeleteBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html).
   */
  async delete(
    input: Omit<DeleteBucketCommandInput, "Bucket"> = {},
    options?: CallOptions,
  ): Promise<DeleteBucketCommandOutput> {
    return this.retire(new DeleteBucketCommand({ ...input, Bucket: this.name }), options);
  }

  /**
   * This operation enables you to delete multiple objects from a bucket using a single HTTP request. If
   * you know the object keys that you want to delete, then this operation provides a suitable
   * alternative to sending individual delete requests, reducing per-request overhead.
   *
   * Calls [DeleteObjects](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html).
   */
  async deleteObjects(
    input: Omit<DeleteObjectsCommandInput, "Bucket">,
    options?: CallOptions,
  ): Promise<DeleteObjectsCommandOutput> {
    return this.retire(new DeleteObjectsCommand({ ...input, Bucket: this.name }), options);
  }

  /**
   * Adds an object to a bucket.
   *
   * Calls [PutObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html). Resolves to
   * the resource.
   */
  async putObject(input: Omit<PutObjectCommandInput, "Bucket">, options?: CallOptions): Promise<S3Object> {
    await this.act(new PutObjectCommand({ ...input, Bucket: this.name }), options);
    return new S3Object({ bucketName: this.name, key: present(input.Key, "Key") }, this.context);
  }

  /**
   * Waits by the service's waiter `BucketExists`, which polls
   * [HeadBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html). Every 5 s, 20
   * times, unless `options` say otherwise; the next load() then asks again.
   *
   * @throws `WaiterTimeoutError` when time or attempts run out;
   *   `WaiterFailedError` when the state cannot come any more, or the service refuses to tell
   */
  async waitUntilExists(options: WaiterOptions = {}): Promise<this> {
    return this.wait<HeadBucketCommandOutput>(
      {
        name: "BucketExists",
        delay: 5,
        attempts: 20,
        expectedErrors: ["NotFound", "NoSuchBucket"],
        wait: (parameters) => waitUntilBucketExists(parameters, { Bucket: this.name }),
      },
      options,
    );
  }

  /**
   * Waits by the service's waiter `BucketNotExists`, which polls
   * [HeadBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html). Every 5 s, 20
   * times, unless `options` say otherwise; the next load() then asks again.
   *
   * @throws `WaiterTimeoutError` when time or attempts run out;
   *   `WaiterFailedError` when the state cannot come any more, or the service refuses to tell
   */
  async waitUntilNotExists(options: WaiterOptions = {}): Promise<this> {
    return this.wait<HeadBucketCommandOutput>(
      {
        name: "BucketNotExists",
        delay: 5,
        attempts: 20,
        expectedErrors: ["NotFound", "NoSuchBucket"],
        wait: (parameters) => waitUntilBucketNotExists(parameters, { Bucket: this.name }),
      },
      options,
    );
  }

  /**
   * Asks whether the resource is there. `false` only for the service's own not-found answers; every other
   * failure, such as a 403, is thrown.
   */
  override async exists(options: CallOptions = {}): Promise<boolean> {
    return headBucket(this, options);
  }

  protected override fetch(options: CallOptions): Promise<Shape | undefined> {
    return findBucket(this, options);
  }
}
