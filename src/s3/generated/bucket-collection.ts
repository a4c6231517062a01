// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteBucketCommand,
  type DeleteBucketCommandInput,
  type DeleteBucketCommandOutput,
  ListBucketsCommand,
  type ListBucketsCommandInput,
  type ListBucketsCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { BatchOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { Bucket, type BucketIdentifiers } from "./bucket.js";

/** What `filter` takes: the input of ListBuckets, less what the collection fills in. */
export type BucketFilter = ReadonlyInput<Omit<ListBucketsCommandInput, "ContinuationToken">>;

const listBuckets: ListOperation<S3Client, Bucket, ListBucketsCommandInput, ListBucketsCommandOutput> = {
  name: "ListBuckets",
  selectors: { Prefix: "text", BucketRegion: "text" },
  prefixes: { Prefix: "name" },
  tokens: ["ContinuationToken"],
  pageSize: { member: "MaxBuckets", max: 10000 },
  isDistinct: true,
  command: (input) => new ListBucketsCommand(input),
  items: (output, { context }) =>
    (output.Buckets ?? []).map(
      (bucket) => new Bucket({ name: present(bucket.Name, "Name") }, context, bucket),
    ),
  next: (output) => pageToken({ ContinuationToken: output.ContinuationToken }),
};

/**
 * Buckets that [ListBuckets](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class BucketCollection extends Collection<S3Client, Bucket, BucketFilter, ListBucketsCommandOutput> {
  static override readonly collectionName: string = "BucketCollection";

  /** @internal */
  constructor(context: Context<S3Client>, fixed: object, query?: Query<Bucket>) {
    super(listBuckets, context, fixed, query);
  }

  /**
   * These buckets in place of those that the service lists: batch actions act on them without listing
   * anything. Duplicates count once. A loop yields them as they were given, or made from their
   * identifiers and not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Anything else that can be looped over is read once, page by
   * page, as far as it is needed: of buckets without number only a few pages are held.
   *
   * @throws `TypeError` for an entry that identifies nothing, of another class or of another client
   */
  of(buckets: Known<Bucket | string>): this {
    return this.known<BucketIdentifiers>(buckets, {
      classes: ["Bucket"],
      own: { name: ["name"] },
      make: (identifiers) => new Bucket(identifiers, this.context),
    });
  }

  /**
   * Deletes the S3 bucket. All objects (including all object versions and delete markers) in the bucket
   * must be deleted before the bucket itself can be deleted.
   *
   * Calls [DeleteBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html) once for
   * each, several at a time, for all that `.all()`, a filter or `of` named, and resolves to the outputs
   * in that order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some buckets only
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteBucketCommandInput, "Bucket">> = {},
    options?: BatchOptions,
  ): Promise<DeleteBucketCommandOutput[]> {
    return this.batch<DeleteBucketCommandOutput>(
      "delete",
      {
        input,
        command: (buckets) => new DeleteBucketCommand({ ...sdkInput(input), Bucket: buckets[0].name }),
        id: (bucket) => bucket.name,
        ends: true,
        max: 1,
      },
      options,
    );
  }
}
