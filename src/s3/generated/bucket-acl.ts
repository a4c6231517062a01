// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  GetBucketAclCommand,
  type GetBucketAclCommandOutput,
  type GetBucketAclOutput as Shape,
  PutBucketAclCommand,
  type PutBucketAclCommandInput,
  type PutBucketAclCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import type { BucketCallOptions } from "../client/call-options.js";
import { Bucket } from "./bucket.js";

/** `meta.identifiers` of BucketAcl. */
export interface BucketAclIdentifiers extends Readonly<Record<string, string>> {
  readonly bucketName: string;
}

/** The access control list of a bucket. Created by `s3.bucketAcl(bucketName)`, without a request. */
export class BucketAcl extends LoadableResource<S3Client, Shape, BucketAclIdentifiers, BucketCallOptions> {
  static override readonly resourceName: string = "BucketAcl";
  /** @internal */
  static override readonly rootName: string = "S3Resource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchBucket"];

  /** The name of the bucket. */
  get bucketName(): string {
    return this.identifiers.bucketName;
  }

  /** Container for the bucket owner's ID. */
  get owner(): Shape["Owner"] {
    return this.attribute("Owner");
  }

  /** A list of grants. */
  get grants(): NonNullable<Shape["Grants"]> {
    return this.attribute("Grants") ?? [];
  }

  /** The bucket. Makes no request. */
  bucket(): Bucket {
    return new Bucket({ name: this.bucketName }, this.context);
  }

  /**
   * Sets the permissions on an existing bucket using access control lists (ACL). For more information,
   * see [Using ACLs](https://docs.aws.amazon.com/AmazonS3/latest/dev/S3_ACLs_UsingACLs.html). To set the
   * ACL of a bucket, you must have the `WRITE_ACP` permission.
   *
   * Calls [PutBucketAcl](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAcl.html).
   */
  async put(
    input: ReadonlyInput<Omit<PutBucketAclCommandInput, "Bucket">> = {},
    options?: CallOptions,
  ): Promise<PutBucketAclCommandOutput> {
    return this.act(new PutBucketAclCommand({ ...sdkInput(input), Bucket: this.bucketName }), options);
  }

  protected override async fetch(options: BucketCallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new GetBucketAclCommand({ Bucket: this.bucketName }), options));
  }
}

/** The attributes in a response of GetBucketAcl. */
function pick(output: GetBucketAclCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
