// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteBucketCorsCommand,
  type DeleteBucketCorsCommandInput,
  type DeleteBucketCorsCommandOutput,
  GetBucketCorsCommand,
  type GetBucketCorsCommandOutput,
  type GetBucketCorsOutput as Shape,
  PutBucketCorsCommand,
  type PutBucketCorsCommandInput,
  type PutBucketCorsCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import type { BucketCallOptions } from "../client/call-options.js";
import { Bucket } from "./bucket.js";

/** `meta.identifiers` of BucketCors. */
export interface BucketCorsIdentifiers extends Readonly<Record<string, string>> {
  readonly bucketName: string;
}

/**
 * The CORS configuration of a bucket: which other origins may access it from browsers. Created by
 * `s3.bucketCors(bucketName)`, without a request.
 */
export class BucketCors extends LoadableResource<S3Client, Shape, BucketCorsIdentifiers, BucketCallOptions> {
  static override readonly resourceName: string = "BucketCors";
  /** @internal */
  static override readonly rootName: string = "S3Resource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchCORSConfiguration", "NoSuchBucket"];

  /** The name of the bucket. */
  get bucketName(): string {
    return this.identifiers.bucketName;
  }

  /**
   * A set of origins and methods (cross-origin access that you want to allow). You can add up to 100
   * rules to the configuration.
   */
  get corsRules(): NonNullable<Shape["CORSRules"]> {
    return this.attribute("CORSRules") ?? [];
  }

  /** The bucket. Makes no request. */
  bucket(): Bucket {
    return new Bucket({ name: this.bucketName }, this.context);
  }

  /**
   * Deletes the `cors` configuration information set for the bucket.
   *
   * Calls [DeleteBucketCors](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketCors.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteBucketCorsCommandInput, "Bucket">> = {},
    options?: CallOptions,
  ): Promise<DeleteBucketCorsCommandOutput> {
    return this.retire(new DeleteBucketCorsCommand({ ...sdkInput(input), Bucket: this.bucketName }), options);
  }

  /**
   * Sets the `cors` configuration for your bucket. If the configuration exists, Amazon S3 replaces it.
   *
   * Calls [PutBucketCors](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketCors.html).
   */
  async put(
    input: ReadonlyInput<Omit<PutBucketCorsCommandInput, "Bucket">>,
    options?: CallOptions,
  ): Promise<PutBucketCorsCommandOutput> {
    return this.act(new PutBucketCorsCommand({ ...sdkInput(input), Bucket: this.bucketName }), options);
  }

  /**
   * Deletes the bucket CORS if it exists, and resolves to whether it existed.
   *
   * The service's response does not tell whether it existed, so this checks first: two concurrent
   * callers may both get `true`. Calls
   * [DeleteBucketCors](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketCors.html).
   */
  async deleteIfExists(options?: BucketCallOptions): Promise<boolean> {
    if (!(await this.exists(options))) return false;
    await this.delete({}, options);
    return true;
  }

  protected override async fetch(options: BucketCallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new GetBucketCorsCommand({ Bucket: this.bucketName }), options));
  }
}

/** The attributes in a response of GetBucketCors. */
function pick(output: GetBucketCorsCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
