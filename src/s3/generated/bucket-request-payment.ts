// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  GetBucketRequestPaymentCommand,
  type GetBucketRequestPaymentCommandOutput,
  type GetBucketRequestPaymentOutput as Shape,
  PutBucketRequestPaymentCommand,
  type PutBucketRequestPaymentCommandInput,
  type PutBucketRequestPaymentCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import type { BucketCallOptions } from "../client/call-options.js";
import { Bucket } from "./bucket.js";

/** `meta.identifiers` of BucketRequestPayment. */
export interface BucketRequestPaymentIdentifiers extends Readonly<Record<string, string>> {
  readonly bucketName: string;
}

/**
 * Who pays for requests to a bucket: its owner or the requester. Created by
 * `s3.bucketRequestPayment(bucketName)`, without a request.
 */
export class BucketRequestPayment extends LoadableResource<
  S3Client,
  Shape,
  BucketRequestPaymentIdentifiers,
  BucketCallOptions
> {
  static override readonly resourceName: string = "BucketRequestPayment";
  /** @internal */
  static override readonly rootName: string = "S3Resource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchBucket"];

  /** The name of the bucket. */
  get bucketName(): string {
    return this.identifiers.bucketName;
  }

  /** Specifies who pays for the download and request fees. */
  get payer(): Shape["Payer"] {
    return this.attribute("Payer");
  }

  /** The bucket. Makes no request. */
  bucket(): Bucket {
    return new Bucket({ name: this.bucketName }, this.context);
  }

  /**
   * Sets the request payment configuration for a bucket. By default, the bucket owner pays for downloads
   * from the bucket. This configuration parameter enables the bucket owner (only) to specify that the
   * person requesting the download will be charged for the download. For more information, see
   * [Requester Pays Buckets](https://docs.aws.amazon.com/AmazonS3/latest/dev/RequesterPaysBuckets.html).
   *
   * Calls
   * [PutBucketRequestPayment](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketRequestPayment.html).
   */
  async put(
    input: ReadonlyInput<Omit<PutBucketRequestPaymentCommandInput, "Bucket">>,
    options?: CallOptions,
  ): Promise<PutBucketRequestPaymentCommandOutput> {
    return this.act(
      new PutBucketRequestPaymentCommand({ ...sdkInput(input), Bucket: this.bucketName }),
      options,
    );
  }

  protected override async fetch(options: BucketCallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new GetBucketRequestPaymentCommand({ Bucket: this.bucketName }), options));
  }
}

/** The attributes in a response of GetBucketRequestPayment. */
function pick(output: GetBucketRequestPaymentCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
