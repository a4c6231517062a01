// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteBucketLifecycleCommand,
  type DeleteBucketLifecycleCommandInput,
  type DeleteBucketLifecycleCommandOutput,
  GetBucketLifecycleConfigurationCommand,
  type GetBucketLifecycleConfigurationCommandOutput,
  type GetBucketLifecycleConfigurationOutput as Shape,
  PutBucketLifecycleConfigurationCommand,
  type PutBucketLifecycleConfigurationCommandInput,
  type PutBucketLifecycleConfigurationCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import type { BucketCallOptions } from "../client/call-options.js";
import { Bucket } from "./bucket.js";

/** `meta.identifiers` of BucketLifecycle. */
export interface BucketLifecycleIdentifiers extends Readonly<Record<string, string>> {
  readonly bucketName: string;
}

/**
 * The lifecycle rules of a bucket. boto3's older name of `BucketLifecycleConfiguration`, which does
 * the same. Created by `s3.bucketLifecycle(bucketName)`, without a request.
 */
export class BucketLifecycle extends LoadableResource<
  S3Client,
  Shape,
  BucketLifecycleIdentifiers,
  BucketCallOptions
> {
  static override readonly resourceName: string = "BucketLifecycle";
  /** @internal */
  static override readonly rootName: string = "S3Resource";
  static override readonly notFoundErrors: readonly string[] = [
    "NoSuchLifecycleConfiguration",
    "NoSuchBucket",
  ];

  /** The name of the bucket. */
  get bucketName(): string {
    return this.identifiers.bucketName;
  }

  /** Container for a lifecycle rule. */
  get rules(): NonNullable<Shape["Rules"]> {
    return this.attribute("Rules") ?? [];
  }

  /**
   * Indicates which default minimum object size behavior is applied to the lifecycle configuration.
   *
   * > **Note:** This parameter applies to general purpose buckets only. It isn't supported for directory
   * > bucket lifecycle configurations.
   *
   * - `all_storage_classes_128K` - Objects smaller than 128 KB will not transition to any storage class
   *   by default.
   * - `varies_by_storage_class` - Objects smaller than 128 KB will transition to Glacier Flexible
   *   Retrieval or Glacier Deep Archive storage classes. By default, all other storage classes will
   *   prevent transitions smaller than 128 KB.
   */
  get transitionDefaultMinimumObjectSize(): Shape["TransitionDefaultMinimumObjectSize"] {
    return this.attribute("TransitionDefaultMinimumObjectSize");
  }

  /** The bucket. Makes no request. */
  bucket(): Bucket {
    return new Bucket({ name: this.bucketName }, this.context);
  }

  /**
   * Deletes the lifecycle configuration from the specified bucket. Amazon S3 removes all the lifecycle
   * configuration rules in the lifecycle subresource associated with the bucket. Your objects never
   * expire, and Amazon S3 no longer automatically deletes any objects on the basis of rules contained in
   * the deleted lifecycle configuration.
   *
   * Calls
   * [DeleteBucketLifecycle](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketLifecycle.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteBucketLifecycleCommandInput, "Bucket">> = {},
    options?: CallOptions,
  ): Promise<DeleteBucketLifecycleCommandOutput> {
    return this.retire(
      new DeleteBucketLifecycleCommand({ ...sdkInput(input), Bucket: this.bucketName }),
      options,
    );
  }

  /**
   * Creates a new lifecycle configuration for the bucket or replaces an existing lifecycle
   * configuration. Keep in mind that this will overwrite an existing lifecycle configuration, so if you
   * want to retain any configuration details, they must be included in the new lifecycle configuration.
   * For information about lifecycle configuration, see
   * [Managing your storage lifecycle](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html).
   *
   * Calls
   * [PutBucketLifecycleConfiguration](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html).
   */
  async put(
    input: ReadonlyInput<Omit<PutBucketLifecycleConfigurationCommandInput, "Bucket">> = {},
    options?: CallOptions,
  ): Promise<PutBucketLifecycleConfigurationCommandOutput> {
    return this.act(
      new PutBucketLifecycleConfigurationCommand({ ...sdkInput(input), Bucket: this.bucketName }),
      options,
    );
  }

  /**
   * Deletes the bucket lifecycle if it exists, and resolves to whether it existed.
   *
   * The service's response does not tell whether it existed, so this checks first: two concurrent
   * callers may both get `true`. Calls
   * [DeleteBucketLifecycle](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketLifecycle.html).
   */
  async deleteIfExists(options?: BucketCallOptions): Promise<boolean> {
    if (!(await this.exists(options))) return false;
    await this.delete({}, options);
    return true;
  }

  protected override async fetch(options: BucketCallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(new GetBucketLifecycleConfigurationCommand({ Bucket: this.bucketName }), options),
    );
  }
}

/** The attributes in a response of GetBucketLifecycleConfiguration. */
function pick(output: GetBucketLifecycleConfigurationCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
