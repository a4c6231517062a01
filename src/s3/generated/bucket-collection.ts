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

/** The input of `filter`: that of ListBuckets, without the members that the collection sets. */
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
 * lists; lazy, and iterable any number of times.
 */
export class BucketCollection extends Collection<S3Client, Bucket, BucketFilter, ListBucketsCommandOutput> {
  static override readonly collectionName: string = "BucketCollection";

  /** @internal */
  constructor(context: Context<S3Client>, fixed: object, query?: Query<Bucket>) {
    super(listBuckets, context, fixed, query);
  }

  /**
   * The given buckets, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
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
   * each resource, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the buckets, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteBucketCommandInput, "Bucket">> = {},
    options?: BatchOptions,
  ): Promise<DeleteBucketCommandOutput[]> {
    return this.batch<DeleteBucketCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteBucketCommand,
        command: (buckets) => new DeleteBucketCommand({ ...sdkInput(input), Bucket: buckets[0].name }),
        id: (bucket) => bucket.name,
        ends: true,
        max: 1,
      },
      options,
    );
  }
}
