// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteBucketPolicyCommand,
  type DeleteBucketPolicyCommandInput,
  type DeleteBucketPolicyCommandOutput,
  GetBucketPolicyCommand,
  type GetBucketPolicyCommandOutput,
  type GetBucketPolicyOutput as Shape,
  PutBucketPolicyCommand,
  type PutBucketPolicyCommandInput,
  type PutBucketPolicyCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { CallOptions } from "../../core/call/call-options.js";
import { type WithDocuments, documentTexts } from "../../core/call/input/document-text.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { type PolicyDocument, parsePolicy } from "../../core/resource/attributes/documents.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import type { BucketCallOptions } from "../client/call-options.js";
import { Bucket } from "./bucket.js";

/** `meta.identifiers` of BucketPolicy. */
export interface BucketPolicyIdentifiers extends Readonly<Record<string, string>> {
  readonly bucketName: string;
}

/**
 * The policy of a bucket: who may do what with it and with its objects. Created by
 * `s3.bucketPolicy(bucketName)`, without a request.
 */
export class BucketPolicy extends LoadableResource<
  S3Client,
  Shape,
  BucketPolicyIdentifiers,
  BucketCallOptions
> {
  static override readonly resourceName: string = "BucketPolicy";
  /** @internal */
  static override readonly rootName: string = "S3Resource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchBucketPolicy", "NoSuchBucket"];

  /** The name of the bucket. */
  get bucketName(): string {
    return this.identifiers.bucketName;
  }

  /** The bucket policy as a JSON document. */
  get policy(): PolicyDocument | undefined {
    return parsePolicy(this.attribute("Policy"), "Policy");
  }

  /** The bucket. Makes no request. */
  bucket(): Bucket {
    return new Bucket({ name: this.bucketName }, this.context);
  }

  /**
   * Deletes the policy of a specified bucket.
   *
   * Calls
   * [DeleteBucketPolicy](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketPolicy.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteBucketPolicyCommandInput, "Bucket">> = {},
    options?: CallOptions,
  ): Promise<DeleteBucketPolicyCommandOutput> {
    return this.retire(
      new DeleteBucketPolicyCommand({ ...sdkInput(input), Bucket: this.bucketName }),
      options,
    );
  }

  /**
   * Applies an Amazon S3 bucket policy to an Amazon S3 bucket.
   *
   * `Policy` takes an object, or its JSON text.
   *
   * Calls [PutBucketPolicy](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html).
   *
   * @throws `TypeError` for a document that is neither an object nor the JSON text of one
   */
  async put(
    input: WithDocuments<
      ReadonlyInput<Omit<PutBucketPolicyCommandInput, "Bucket">>,
      "Policy",
      PolicyDocument
    >,
    options?: CallOptions,
  ): Promise<PutBucketPolicyCommandOutput> {
    return this.act(
      new PutBucketPolicyCommand({
        ...documentTexts<Omit<PutBucketPolicyCommandInput, "Bucket">, "Policy">(input, "Policy"),
        Bucket: this.bucketName,
      }),
      options,
    );
  }

  /**
   * Deletes the bucket policy if it exists, and resolves to whether it existed.
   *
   * The service's response does not tell whether it existed, so this checks first: two concurrent
   * callers may both get `true`. Calls
   * [DeleteBucketPolicy](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketPolicy.html).
   */
  async deleteIfExists(options?: BucketCallOptions): Promise<boolean> {
    if (!(await this.exists(options))) return false;
    await this.delete({}, options);
    return true;
  }

  protected override async fetch(options: BucketCallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new GetBucketPolicyCommand({ Bucket: this.bucketName }), options));
  }
}

/** The attributes in a response of GetBucketPolicy. */
function pick(output: GetBucketPolicyCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
