// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateBucketCommand,
  type CreateBucketCommandInput,
  S3Client,
  type S3ClientConfig,
} from "@aws-sdk/client-s3";
import type { CallOptions } from "../../core/call-options.js";
import { present } from "../../core/identifiers.js";
import { type GivenClient, ServiceResource } from "../../core/service-resource.js";
import { clientOf } from "../../core/session/client-of.js";
import { BucketCollection } from "./bucket-collection.js";
import { Bucket } from "./bucket.js";
import { ObjectSummary } from "./object-summary.js";
import { ObjectVersion } from "./object-version.js";
import { S3Object } from "./s3-object.js";

/** The SDK client's own configuration, or a client that is there already. */
export type S3ResourceConfig = S3ClientConfig | GivenClient;

/**
 * Amazon S3, and stores that speak its protocol: buckets and the objects in them. The root: everything
 * else of the service comes from it.
 *
 * Without a configuration it uses the default session; with one, the default session's settings and
 * those.
 *
 * @example
 * ```ts
 * import { S3Resource } from "tucuxi/s3";
 *
 * const s3 = new S3Resource({ region: "eu-west-1" });
 * ```
 */
export class S3Resource extends ServiceResource<S3Client> {
  static override readonly resourceName: string = "S3Resource";
  /** The subpath of the service. */
  static readonly serviceName = "s3";

  /** Makes no request: region and credentials are looked for when the first call needs them. */
  constructor(config: S3ResourceConfig = {}) {
    super(clientOf(S3Resource, config), "s3");
  }

  /** Makes a client of the service; a session does so once and shares it. */
  static createClient(config: S3ClientConfig): S3Client {
    return new S3Client(config);
  }

  /**
   * The account's buckets, of all regions. Lists by
   * [ListBuckets](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html).
   */
  get buckets(): BucketCollection {
    return new BucketCollection(this.context, {});
  }

  /** The bucket of this `name`. Makes no request. */
  bucket(name: string): Bucket {
    return new Bucket({ name }, this.context);
  }

  /** The object summary of this `bucketName`, `key`. Makes no request. */
  objectSummary(bucketName: string, key: string): ObjectSummary {
    return new ObjectSummary({ bucketName, key }, this.context);
  }

  /** The object version of this `bucketName`, `objectKey`, `id`. Makes no request. */
  objectVersion(bucketName: string, objectKey: string, id: string): ObjectVersion {
    return new ObjectVersion({ bucketName, objectKey, id }, this.context);
  }

  /** The object of this `bucketName`, `key`. Makes no request. */
  object(bucketName: string, key: string): S3Object {
    return new S3Object({ bucketName, key }, this.context);
  }

  /**
   * Creates a new S3 bucket. To create a bucket, you must set up Amazon S3 and have a valid Amazon Web
   * Services Access Key ID to authenticate requests. Anonymous requests are never allowed to create
   * buckets. By creating the bucket, you become the bucket owner.
   *
   * Calls [CreateBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html).
   * Resolves to the resource.
   */
  async createBucket(input: CreateBucketCommandInput, options?: CallOptions): Promise<Bucket> {
    await this.ask(new CreateBucketCommand(input), options);
    return new Bucket({ name: present(input.Bucket, "Bucket") }, this.context);
  }
}
