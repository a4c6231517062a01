// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  GetBucketVersioningCommand,
  type GetBucketVersioningCommandOutput,
  type GetBucketVersioningOutput as Shape,
  PutBucketVersioningCommand,
  type PutBucketVersioningCommandInput,
  type PutBucketVersioningCommandOutput,
  type S3Client,
  type VersioningConfiguration,
} from "@aws-sdk/client-s3";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput, sdkPart } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import type { BucketCallOptions } from "../client/call-options.js";
import { Bucket } from "./bucket.js";

/** `meta.identifiers` of BucketVersioning. */
export interface BucketVersioningIdentifiers extends Readonly<Record<string, string>> {
  readonly bucketName: string;
}

/**
 * Whether a bucket keeps versions of its objects. Its `status` is `undefined` if it never did. Created
 * by `s3.bucketVersioning(bucketName)`, without a request.
 */
export class BucketVersioning extends LoadableResource<
  S3Client,
  Shape,
  BucketVersioningIdentifiers,
  BucketCallOptions
> {
  static override readonly resourceName: string = "BucketVersioning";
  /** @internal */
  static override readonly rootName: string = "S3Resource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchBucket"];

  /** The name of the bucket. */
  get bucketName(): string {
    return this.identifiers.bucketName;
  }

  /** The versioning state of the bucket. */
  get status(): Shape["Status"] {
    return this.attribute("Status");
  }

  /**
   * Specifies whether MFA delete is enabled in the bucket versioning configuration. This element is only
   * returned if the bucket has been configured with MFA delete. If the bucket has never been so
   * configured, this element is not returned.
   */
  get mfaDelete(): Shape["MFADelete"] {
    return this.attribute("MFADelete");
  }

  /** The bucket. Makes no request. */
  bucket(): Bucket {
    return new Bucket({ name: this.bucketName }, this.context);
  }

  /**
   * Sets the versioning state of an existing bucket.
   *
   * Calls
   * [PutBucketVersioning](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketVersioning.html).
   */
  async enable(
    input: ReadonlyInput<
      Omit<PutBucketVersioningCommandInput, "Bucket" | "VersioningConfiguration"> & {
        VersioningConfiguration?: Omit<VersioningConfiguration, "Status">;
      }
    > = {},
    options?: CallOptions,
  ): Promise<PutBucketVersioningCommandOutput> {
    return this.act(
      new PutBucketVersioningCommand({
        ...sdkInput<
          Omit<PutBucketVersioningCommandInput, "Bucket" | "VersioningConfiguration"> & {
            VersioningConfiguration?: Omit<VersioningConfiguration, "Status">;
          }
        >(input),
        Bucket: this.bucketName,
        VersioningConfiguration: { ...sdkPart(input.VersioningConfiguration), Status: "Enabled" },
      }),
      options,
    );
  }

  /**
   * Sets the versioning state of an existing bucket.
   *
   * Calls
   * [PutBucketVersioning](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketVersioning.html).
   */
  async put(
    input: ReadonlyInput<Omit<PutBucketVersioningCommandInput, "Bucket">>,
    options?: CallOptions,
  ): Promise<PutBucketVersioningCommandOutput> {
    return this.act(new PutBucketVersioningCommand({ ...sdkInput(input), Bucket: this.bucketName }), options);
  }

  /**
   * Sets the versioning state of an existing bucket.
   *
   * Calls
   * [PutBucketVersioning](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketVersioning.html).
   */
  async suspend(
    input: ReadonlyInput<
      Omit<PutBucketVersioningCommandInput, "Bucket" | "VersioningConfiguration"> & {
        VersioningConfiguration?: Omit<VersioningConfiguration, "Status">;
      }
    > = {},
    options?: CallOptions,
  ): Promise<PutBucketVersioningCommandOutput> {
    return this.act(
      new PutBucketVersioningCommand({
        ...sdkInput<
          Omit<PutBucketVersioningCommandInput, "Bucket" | "VersioningConfiguration"> & {
            VersioningConfiguration?: Omit<VersioningConfiguration, "Status">;
          }
        >(input),
        Bucket: this.bucketName,
        VersioningConfiguration: { ...sdkPart(input.VersioningConfiguration), Status: "Suspended" },
      }),
      options,
    );
  }

  protected override async fetch(options: BucketCallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new GetBucketVersioningCommand({ Bucket: this.bucketName }), options));
  }
}

/** The attributes in a response of GetBucketVersioning. */
function pick(output: GetBucketVersioningCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
