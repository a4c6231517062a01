// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteBucketWebsiteCommand,
  type DeleteBucketWebsiteCommandInput,
  type DeleteBucketWebsiteCommandOutput,
  GetBucketWebsiteCommand,
  type GetBucketWebsiteCommandOutput,
  type GetBucketWebsiteOutput as Shape,
  PutBucketWebsiteCommand,
  type PutBucketWebsiteCommandInput,
  type PutBucketWebsiteCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import type { BucketCallOptions } from "../client/call-options.js";
import { Bucket } from "./bucket.js";

/** `meta.identifiers` of BucketWebsite. */
export interface BucketWebsiteIdentifiers extends Readonly<Record<string, string>> {
  readonly bucketName: string;
}

/** The website configuration of a bucket. Created by `s3.bucketWebsite(bucketName)`, without a request. */
export class BucketWebsite extends LoadableResource<
  S3Client,
  Shape,
  BucketWebsiteIdentifiers,
  BucketCallOptions
> {
  static override readonly resourceName: string = "BucketWebsite";
  /** @internal */
  static override readonly rootName: string = "S3Resource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchWebsiteConfiguration", "NoSuchBucket"];

  /** The name of the bucket. */
  get bucketName(): string {
    return this.identifiers.bucketName;
  }

  /** Specifies the redirect behavior of all requests to a website endpoint of an Amazon S3 bucket. */
  get redirectAllRequestsTo(): Shape["RedirectAllRequestsTo"] {
    return this.attribute("RedirectAllRequestsTo");
  }

  /** The name of the index document for the website (for example `index.html`). */
  get indexDocument(): Shape["IndexDocument"] {
    return this.attribute("IndexDocument");
  }

  /** The object key name of the website error document to use for 4XX class errors. */
  get errorDocument(): Shape["ErrorDocument"] {
    return this.attribute("ErrorDocument");
  }

  /** Rules that define when a redirect is applied and the redirect behavior. */
  get routingRules(): NonNullable<Shape["RoutingRules"]> {
    return this.attribute("RoutingRules") ?? [];
  }

  /** The bucket. Makes no request. */
  bucket(): Bucket {
    return new Bucket({ name: this.bucketName }, this.context);
  }

  /**
   * This action removes the website configuration for a bucket. Amazon S3 returns a `200 OK` response
   * upon successfully deleting a website configuration on the specified bucket. You will get a `200 OK`
   * response if the website configuration you are trying to delete does not exist on the bucket. Amazon
   * S3 returns a `404` response if the bucket specified in the request does not exist.
   *
   * Calls
   * [DeleteBucketWebsite](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketWebsite.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteBucketWebsiteCommandInput, "Bucket">> = {},
    options?: CallOptions,
  ): Promise<DeleteBucketWebsiteCommandOutput> {
    return this.retire(
      new DeleteBucketWebsiteCommand({ ...sdkInput(input), Bucket: this.bucketName }),
      options,
    );
  }

  /**
   * Sets the configuration of the website that is specified in the `website` subresource. To configure a
   * bucket as a website, you can add this subresource on the bucket with website configuration
   * information such as the file name of the index document and any redirect rules. For more
   * information, see
   * [Hosting Websites on Amazon S3](https://docs.aws.amazon.com/AmazonS3/latest/dev/WebsiteHosting.html).
   *
   * Calls [PutBucketWebsite](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketWebsite.html).
   */
  async put(
    input: ReadonlyInput<Omit<PutBucketWebsiteCommandInput, "Bucket">>,
    options?: CallOptions,
  ): Promise<PutBucketWebsiteCommandOutput> {
    return this.act(new PutBucketWebsiteCommand({ ...sdkInput(input), Bucket: this.bucketName }), options);
  }

  /**
   * Deletes the bucket website if it exists, and resolves to whether it existed.
   *
   * The service's response does not tell whether it existed, so this checks first: two concurrent
   * callers may both get `true`. Calls
   * [DeleteBucketWebsite](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketWebsite.html).
   */
  async deleteIfExists(options?: BucketCallOptions): Promise<boolean> {
    if (!(await this.exists(options))) return false;
    await this.delete({}, options);
    return true;
  }

  protected override async fetch(options: BucketCallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new GetBucketWebsiteCommand({ Bucket: this.bucketName }), options));
  }
}

/** The attributes in a response of GetBucketWebsite. */
function pick(output: GetBucketWebsiteCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
