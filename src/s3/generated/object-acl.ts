// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  GetObjectAclCommand,
  type GetObjectAclCommandOutput,
  type GetObjectAclOutput as Shape,
  PutObjectAclCommand,
  type PutObjectAclCommandInput,
  type PutObjectAclCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import type { PayerCallOptions } from "../client/call-options.js";
import { S3Object } from "./s3-object.js";

/** `meta.identifiers` of ObjectAcl. */
export interface ObjectAclIdentifiers extends Readonly<Record<string, string>> {
  readonly bucketName: string;
  readonly objectKey: string;
}

/**
 * The access control list of an object. Created by `s3.objectAcl(bucketName, objectKey)`, without a
 * request.
 */
export class ObjectAcl extends LoadableResource<S3Client, Shape, ObjectAclIdentifiers, PayerCallOptions> {
  static override readonly resourceName: string = "ObjectAcl";
  /** @internal */
  static override readonly rootName: string = "S3Resource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchKey", "NoSuchBucket"];

  /** The name of the bucket that holds the object. */
  get bucketName(): string {
    return this.identifiers.bucketName;
  }

  /** The key of the object. */
  get objectKey(): string {
    return this.identifiers.objectKey;
  }

  /** Container for the bucket owner's ID. */
  get owner(): Shape["Owner"] {
    return this.attribute("Owner");
  }

  /** A list of grants. */
  get grants(): NonNullable<Shape["Grants"]> {
    return this.attribute("Grants") ?? [];
  }

  /**
   * If present, indicates that the requester was successfully charged for the request. For more
   * information, see
   * [Using Requester Pays buckets for storage transfers and usage](https://docs.aws.amazon.com/AmazonS3/latest/userguide/RequesterPaysBuckets.html)
   * in the *Amazon Simple Storage Service user guide*.
   *
   * > **Note:** This functionality is not supported for directory buckets.
   */
  get requestCharged(): Shape["RequestCharged"] {
    return this.attribute("RequestCharged");
  }

  /** The object. Makes no request. */
  object(): S3Object {
    return new S3Object({ bucketName: this.bucketName, key: this.objectKey }, this.context);
  }

  /**
   * Uses the `acl` subresource to set the access control list (ACL) permissions for a new or existing
   * object in an S3 bucket. You must have the `WRITE_ACP` permission to set the ACL of an object. For
   * more information, see
   * [What permissions can I grant?](https://docs.aws.amazon.com/AmazonS3/latest/dev/acl-overview.html#permissions)
   * in the *Amazon S3 User Guide*.
   *
   * Calls [PutObjectAcl](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectAcl.html).
   */
  async put(
    input: ReadonlyInput<Omit<PutObjectAclCommandInput, "Bucket" | "Key">> = {},
    options?: CallOptions,
  ): Promise<PutObjectAclCommandOutput> {
    return this.act(
      new PutObjectAclCommand({ ...sdkInput(input), Bucket: this.bucketName, Key: this.objectKey }),
      options,
    );
  }

  protected override async fetch(options: PayerCallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(new GetObjectAclCommand({ Bucket: this.bucketName, Key: this.objectKey }), options),
    );
  }
}

/** The attributes in a response of GetObjectAcl. */
function pick(output: GetObjectAclCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
