// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  GetBucketLoggingCommand,
  type GetBucketLoggingCommandOutput,
  type GetBucketLoggingOutput as Shape,
  PutBucketLoggingCommand,
  type PutBucketLoggingCommandInput,
  type PutBucketLoggingCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import type { BucketCallOptions } from "../client/call-options.js";
import { Bucket } from "./bucket.js";

/** `meta.identifiers` of BucketLogging. */
export interface BucketLoggingIdentifiers extends Readonly<Record<string, string>> {
  readonly bucketName: string;
}

/**
 * The access log of a bucket. Its `loggingEnabled` is `undefined` if the bucket keeps no log. Created
 * by `s3.bucketLogging(bucketName)`, without a request.
 */
export class BucketLogging extends LoadableResource<
  S3Client,
  Shape,
  BucketLoggingIdentifiers,
  BucketCallOptions
> {
  static override readonly resourceName: string = "BucketLogging";
  /** @internal */
  static override readonly rootName: string = "S3Resource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchBucket"];

  /** The name of the bucket. */
  get bucketName(): string {
    return this.identifiers.bucketName;
  }

  /**
   * Describes where logs are stored and the prefix that Amazon S3 assigns to all log object keys for a
   * bucket. For more information, see
   * [PUT Bucket logging](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketPUTlogging.html) in
   * the *Amazon S3 API Reference*.
   */
  get loggingEnabled(): Shape["LoggingEnabled"] {
    return this.attribute("LoggingEnabled");
  }

  /** The bucket. Makes no request. */
  bucket(): Bucket {
    return new Bucket({ name: this.bucketName }, this.context);
  }

  /**
   * Set the logging parameters for a bucket and to specify permissions for who can view and modify the
   * logging parameters. All logs are saved to buckets in the same Amazon Web Services Region as the
   * source bucket. To set the logging status of a bucket, you must be the bucket owner.
   *
   * Calls [PutBucketLogging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLogging.html).
   */
  async put(
    input: ReadonlyInput<Omit<PutBucketLoggingCommandInput, "Bucket">>,
    options?: CallOptions,
  ): Promise<PutBucketLoggingCommandOutput> {
    return this.act(new PutBucketLoggingCommand({ ...sdkInput(input), Bucket: this.bucketName }), options);
  }

  protected override async fetch(options: BucketCallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new GetBucketLoggingCommand({ Bucket: this.bucketName }), options));
  }
}

/** The attributes in a response of GetBucketLogging. */
function pick(output: GetBucketLoggingCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
