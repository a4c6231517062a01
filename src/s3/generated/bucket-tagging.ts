// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteBucketTaggingCommand,
  type DeleteBucketTaggingCommandInput,
  type DeleteBucketTaggingCommandOutput,
  GetBucketTaggingCommand,
  type GetBucketTaggingCommandOutput,
  type GetBucketTaggingOutput as Shape,
  PutBucketTaggingCommand,
  type PutBucketTaggingCommandInput,
  type PutBucketTaggingCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, toTagMap } from "../../core/tags/tags.js";
import type { BucketCallOptions } from "../client/call-options.js";
import { Bucket } from "./bucket.js";

/** `meta.identifiers` of BucketTagging. */
export interface BucketTaggingIdentifiers extends Readonly<Record<string, string>> {
  readonly bucketName: string;
}

/**
 * The tags of a bucket. `bucket.getTags()` and `bucket.setTags({ … })` use a plain record. Created by
 * `s3.bucketTagging(bucketName)`, without a request.
 */
export class BucketTagging extends LoadableResource<
  S3Client,
  Shape,
  BucketTaggingIdentifiers,
  BucketCallOptions
> {
  static override readonly resourceName: string = "BucketTagging";
  /** @internal */
  static override readonly rootName: string = "S3Resource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchTagSet", "NoSuchBucket"];

  /** The name of the bucket. */
  get bucketName(): string {
    return this.identifiers.bucketName;
  }

  /** Contains the tag set. */
  get tagSet(): NonNullable<Shape["TagSet"]> {
    return this.attribute("TagSet") ?? [];
  }

  /** The tags as a plain record without a prototype; `tagSet` has them in the service's form. */
  get tagMap(): TagMap {
    return toTagMap(this.attribute("TagSet"));
  }

  /** The bucket. Makes no request. */
  bucket(): Bucket {
    return new Bucket({ name: this.bucketName }, this.context);
  }

  /**
   * Deletes tags from the general purpose bucket if attribute based access control (ABAC) is not enabled
   * for the bucket. When you
   * [enable ABAC for a general purpose bucket](https://docs.aws.amazon.com/AmazonS3/latest/userguide/buckets-tagging-enable-abac.html),
   * you can no longer use this operation for that bucket and must use
   * [UntagResource](https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_UntagResource.html)
   * instead.
   *
   * Calls
   * [DeleteBucketTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketTagging.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteBucketTaggingCommandInput, "Bucket">> = {},
    options?: CallOptions,
  ): Promise<DeleteBucketTaggingCommandOutput> {
    return this.retire(
      new DeleteBucketTaggingCommand({ ...sdkInput(input), Bucket: this.bucketName }),
      options,
    );
  }

  /**
   * Sets the tags for a general purpose bucket if attribute based access control (ABAC) is not enabled
   * for the bucket. When you
   * [enable ABAC for a general purpose bucket](https://docs.aws.amazon.com/AmazonS3/latest/userguide/buckets-tagging-enable-abac.html),
   * you can no longer use this operation for that bucket and must use the
   * [TagResource](https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_TagResource.html) or
   * [UntagResource](https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_UntagResource.html)
   * operations instead.
   *
   * Calls [PutBucketTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketTagging.html).
   */
  async put(
    input: ReadonlyInput<Omit<PutBucketTaggingCommandInput, "Bucket">>,
    options?: CallOptions,
  ): Promise<PutBucketTaggingCommandOutput> {
    return this.act(new PutBucketTaggingCommand({ ...sdkInput(input), Bucket: this.bucketName }), options);
  }

  /**
   * Deletes the bucket tagging if it exists, and resolves to whether it existed.
   *
   * The service's response does not tell whether it existed, so this checks first: two concurrent
   * callers may both get `true`. Calls
   * [DeleteBucketTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketTagging.html).
   */
  async deleteIfExists(options?: BucketCallOptions): Promise<boolean> {
    if (!(await this.exists(options))) return false;
    await this.delete({}, options);
    return true;
  }

  protected override async fetch(options: BucketCallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new GetBucketTaggingCommand({ Bucket: this.bucketName }), options));
  }
}

/** The attributes in a response of GetBucketTagging. */
function pick(output: GetBucketTaggingCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
