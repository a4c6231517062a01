// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateBucketCommand,
  type CreateBucketCommandInput,
  type S3Client,
  type S3ClientConfig,
} from "@aws-sdk/client-s3";
import type { CallOptions } from "../../core/call/call-options.js";
import { plainInput, sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { numberText } from "../../core/resource/identifiers/identifiers.js";
import { type GivenClient, type RootOptions, ServiceResource } from "../../core/resource/service-resource.js";
import { clientOf } from "../../core/session/client/client-of.js";
import { checkPlain } from "../../core/text/argument-checks.js";
import { OPTION_MEMBERS } from "../client/call-options.js";
import { createClient } from "../client/create-client.js";
import { checkInput } from "../client/headers/check-input.js";
import { BucketAcl } from "./bucket-acl.js";
import { BucketCollection } from "./bucket-collection.js";
import { BucketCors } from "./bucket-cors.js";
import { BucketLifecycleConfiguration } from "./bucket-lifecycle-configuration.js";
import { BucketLifecycle } from "./bucket-lifecycle.js";
import { BucketLogging } from "./bucket-logging.js";
import { BucketNotification } from "./bucket-notification.js";
import { BucketPolicy } from "./bucket-policy.js";
import { BucketRequestPayment } from "./bucket-request-payment.js";
import { BucketTagging } from "./bucket-tagging.js";
import { BucketVersioning } from "./bucket-versioning.js";
import { BucketWebsite } from "./bucket-website.js";
import { Bucket } from "./bucket.js";
import { MultipartUploadPart } from "./multipart-upload-part.js";
import { MultipartUpload } from "./multipart-upload.js";
import { ObjectAcl } from "./object-acl.js";
import { ObjectSummary } from "./object-summary.js";
import { ObjectVersion } from "./object-version.js";
import { S3Object } from "./s3-object.js";

/** The configuration of the SDK's client with this package's own options, or an existing client. */
export type S3ResourceConfig = (S3ClientConfig & RootOptions) | GivenClient;

/**
 * Amazon S3 and compatible stores: buckets and the objects in them. The root of the service: it
 * creates all other resources.
 *
 * Uses the settings of the default session, and the given configuration.
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
  /** The service's name in the configuration of its clients. */
  static readonly serviceId = "S3";

  /** Makes no request: region and credentials are resolved by the first call. */
  constructor(config: S3ResourceConfig = {}) {
    super(clientOf(S3Resource, config), "s3", checkInput, OPTION_MEMBERS);
  }

  /** Creates a client of the service; a session creates one and shares it. */
  static createClient(config: S3ClientConfig): S3Client {
    checkPlain("The configuration of S3Client", config);
    return createClient(config);
  }

  /**
   * The account's buckets in all regions. Lists by
   * [ListBuckets](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html).
   */
  get buckets(): BucketCollection {
    return new BucketCollection(this.context, {});
  }

  /** The bucket with this `name`. Makes no request. */
  bucket(name: string): Bucket {
    return new Bucket({ name }, this.context);
  }

  /** The bucket ACL with this `bucketName`. Makes no request. */
  bucketAcl(bucketName: string): BucketAcl {
    return new BucketAcl({ bucketName }, this.context);
  }

  /** The bucket CORS with this `bucketName`. Makes no request. */
  bucketCors(bucketName: string): BucketCors {
    return new BucketCors({ bucketName }, this.context);
  }

  /** The bucket lifecycle with this `bucketName`. Makes no request. */
  bucketLifecycle(bucketName: string): BucketLifecycle {
    return new BucketLifecycle({ bucketName }, this.context);
  }

  /** The bucket lifecycle configuration with this `bucketName`. Makes no request. */
  bucketLifecycleConfiguration(bucketName: string): BucketLifecycleConfiguration {
    return new BucketLifecycleConfiguration({ bucketName }, this.context);
  }

  /** The bucket logging with this `bucketName`. Makes no request. */
  bucketLogging(bucketName: string): BucketLogging {
    return new BucketLogging({ bucketName }, this.context);
  }

  /** The bucket notification with this `bucketName`. Makes no request. */
  bucketNotification(bucketName: string): BucketNotification {
    return new BucketNotification({ bucketName }, this.context);
  }

  /** The bucket policy with this `bucketName`. Makes no request. */
  bucketPolicy(bucketName: string): BucketPolicy {
    return new BucketPolicy({ bucketName }, this.context);
  }

  /** The bucket request payment with this `bucketName`. Makes no request. */
  bucketRequestPayment(bucketName: string): BucketRequestPayment {
    return new BucketRequestPayment({ bucketName }, this.context);
  }

  /** The bucket tagging with this `bucketName`. Makes no request. */
  bucketTagging(bucketName: string): BucketTagging {
    return new BucketTagging({ bucketName }, this.context);
  }

  /** The bucket versioning with this `bucketName`. Makes no request. */
  bucketVersioning(bucketName: string): BucketVersioning {
    return new BucketVersioning({ bucketName }, this.context);
  }

  /** The bucket website with this `bucketName`. Makes no request. */
  bucketWebsite(bucketName: string): BucketWebsite {
    return new BucketWebsite({ bucketName }, this.context);
  }

  /** The multipart upload with this `bucketName`, `objectKey` and `id`. Makes no request. */
  multipartUpload(bucketName: string, objectKey: string, id: string): MultipartUpload {
    return new MultipartUpload({ bucketName, objectKey, id }, this.context);
  }

  /**
   * The multipart upload part with this `bucketName`, `objectKey`, `multipartUploadId` and `partNumber`.
   * Makes no request.
   */
  multipartUploadPart(
    bucketName: string,
    objectKey: string,
    multipartUploadId: string,
    partNumber: number,
  ): MultipartUploadPart {
    return new MultipartUploadPart(
      { bucketName, objectKey, multipartUploadId, partNumber: numberText(partNumber, "partNumber") },
      this.context,
    );
  }

  /** The object ACL with this `bucketName` and `objectKey`. Makes no request. */
  objectAcl(bucketName: string, objectKey: string): ObjectAcl {
    return new ObjectAcl({ bucketName, objectKey }, this.context);
  }

  /** The object summary with this `bucketName` and `key`. Makes no request. */
  objectSummary(bucketName: string, key: string): ObjectSummary {
    return new ObjectSummary({ bucketName, key }, this.context);
  }

  /** The object version with this `bucketName`, `objectKey` and `id`. Makes no request. */
  objectVersion(bucketName: string, objectKey: string, id: string): ObjectVersion {
    return new ObjectVersion({ bucketName, objectKey, id }, this.context);
  }

  /** The object with this `bucketName` and `key`. Makes no request. */
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
  async createBucket(input: ReadonlyInput<CreateBucketCommandInput>, options?: CallOptions): Promise<Bucket> {
    // Created before the call: an input without identifiers must not be sent.
    const made = new Bucket({ name: plainInput(input).Bucket ?? "" }, this.context);
    await this.ask(new CreateBucketCommand(sdkInput(input)), options);
    return made;
  }
}
