// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type DeleteObjectsCommandOutput,
  ListObjectsV2Command,
  type ListObjectsV2CommandInput,
  type ListObjectsV2CommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { CallOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import { Page } from "../../core/paging/page.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import type { ParallelObjects, ParallelOptions } from "../listing/parallel/parallel-objects.js";
import { listInParallel } from "../listing/parallel/parallel.js";
import { listRange } from "../listing/parallel/range.js";
import type { ObjectRange } from "../listing/parallel/ranges/object-range.js";
import { urlDecoded } from "../listing/url-decoded.js";
import type { DeleteManyInput, DeleteManyOptions } from "../object/delete/delete-options.js";
import { ObjectSummary, type ObjectSummaryIdentifiers } from "./object-summary.js";
import type { S3Object } from "./s3-object.js";

/** The input of `filter`: that of ListObjectsV2, without the members that the collection sets. */
export type ObjectSummaryFilter = ReadonlyInput<
  Omit<ListObjectsV2CommandInput, "Bucket" | "ContinuationToken">
>;

/**
 * One page of object summaries, as
 * [ListObjectsV2](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html) returns it.
 */
export class ObjectSummaryPage extends Page<ObjectSummary, ListObjectsV2CommandOutput> {
  /** The "folders" on this page: with a `Delimiter` in the filter, the common prefixes of further keys. */
  get commonPrefixes(): string[] {
    return (this.content.CommonPrefixes ?? []).flatMap((commonPrefix) => commonPrefix.Prefix ?? []);
  }
}

const listObjectsV2: ListOperation<
  S3Client,
  ObjectSummary,
  ListObjectsV2CommandInput,
  ListObjectsV2CommandOutput,
  ObjectSummaryPage
> = {
  name: "ListObjectsV2",
  selectors: { Prefix: "text" },
  prefixes: { Prefix: "key" },
  starts: { StartAfter: "key" },
  tokens: ["ContinuationToken"],
  pageSize: { member: "MaxKeys", max: 1000, fullWith: ["Delimiter"] },
  isDistinct: true,
  command: (input) => new ListObjectsV2Command({ EncodingType: "url", ...input }),
  read: urlDecoded,
  items: (output, { context, fixed }) =>
    (output.Contents ?? []).map(
      (summary) =>
        new ObjectSummary(
          { bucketName: fixed("Bucket"), key: present(summary.Key, "Key") },
          context,
          summary,
        ),
    ),
  next: (output) =>
    pageToken(
      { ContinuationToken: output.NextContinuationToken },
      { isMore: output.IsTruncated, member: "NextContinuationToken" },
    ),
  page: ObjectSummaryPage,
};

/**
 * Object summaries that
 * [ListObjectsV2](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html) lists; lazy,
 * and iterable any number of times.
 */
export class ObjectSummaryCollection extends Collection<
  S3Client,
  ObjectSummary,
  ObjectSummaryFilter,
  ListObjectsV2CommandOutput,
  ObjectSummaryPage
> {
  static override readonly collectionName: string = "ObjectSummaryCollection";

  /** @internal */
  constructor(context: Context<S3Client>, fixed: object, query?: Query<ObjectSummary>) {
    super(listObjectsV2, context, fixed, query);
  }

  /**
   * The given object summaries, instead of those that the service lists: batch actions act on them
   * without a listing. Duplicates count once. A loop yields the given resources, or resources created
   * from the given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * `bucket.objectVersions.of` takes versions, as `{ key, versionId }`.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(summaries: Known<ObjectSummary | S3Object | string>): this {
    return this.known<ObjectSummaryIdentifiers>(summaries, {
      classes: ["ObjectSummary", "S3Object"],
      parent: { bucketName: "Bucket" },
      own: { key: ["key"] },
      elsewhere: "`bucket.objectVersions.of` takes versions, as `{ key, versionId }`.",
      make: (identifiers) => new ObjectSummary(identifiers, this.context),
    });
  }

  /**
   * Deletes all objects that `.all()` or a filter selects, a thousand per call and up to 8 calls at a time (option
   * `concurrency`), and resolves to the outputs in page order. They list only failures, unless the input has
   * `Delete: { Quiet: false }`. In a bucket with versioning, it adds delete markers.
   *
   * A key that fails with a temporary error (`SlowDown`, `InternalError`) is tried up to 5 times in total; the output of
   * each call keeps its errors, even if a later attempt succeeds. A key that XML cannot represent is deleted by a call of
   * its own. With the option `{ dryRun: true }` nothing is deleted, and it resolves to the keys that would be.
   *
   * Calls [DeleteObjects](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html).
   *
   * @throws `TypeError` for a collection without a filter or `.all()`, and if a part of the filter is empty;
   *   `BatchActionError` if some objects could not be deleted
   * @example
   * await bucket.objects.filter({ Prefix: "tmp/" }).delete();
   * const keys = await bucket.objects.filter({ Prefix: "tmp/" }).delete({}, { dryRun: true });
   */
  async delete<DryRun extends boolean = false>(
    input: DeleteManyInput = {},
    options: DeleteManyOptions<DryRun> = {},
  ): Promise<DryRun extends true ? string[] : DeleteObjectsCommandOutput[]> {
    const { deleteObjects } = await import("./deferred-objects.js");
    return deleteObjects(this, this.handle, input, options);
  }

  /**
   * The same objects, listed by several concurrent requests: in no particular order, each once. For large buckets it takes
   * minutes instead of an hour. Filters, `where` and `limit` apply. Nothing needs to be known about the keys: the listing
   * itself shows where to divide them.
   *
   * Calls [ListObjectsV2](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html), somewhat more often
   * than a sequential listing.
   *
   * @throws `RangeError` unless the concurrency is a positive integer; `TypeError` with a `Delimiter`, with `startFrom`, and
   *   for a directory bucket, whose keys are not in order. While listing, `UnorderedListingError` if the service does not
   *   list keys in order, each once
   * @example
   * for await (const object of bucket.objects.filter({ Prefix: "logs/" }).parallel({ concurrency: 16 })) {
   *   console.log(object.key, object.size);
   * }
   */
  parallel(options: ParallelOptions = {}): ParallelObjects {
    return listInParallel(this, this.handle, options);
  }

  /**
   * Divides the objects into that many ranges, or fewer if there are few objects. Ranges are plain data that can be sent to
   * other machines, each of which lists one by `bucket.objects.range(range)`. Together they have every object once,
   * including new ones: the first range has no beginning, and the last no end.
   *
   * The ranges have about the same size, as estimated by a few requests for each. What lies between two samples is unknown,
   * so request several times as many ranges as there are machines.
   *
   * Calls [ListObjectsV2](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html) several times for each
   * range.
   *
   * @throws `RangeError` unless the count is a positive integer; `TypeError` with a `Delimiter`, `limit`, `where` or
   *   `startFrom`, and for a directory bucket, whose keys are not in order
   * @example
   * const ranges = await bucket.objects.filter({ Prefix: "logs/" }).partition(50);
   * console.log(JSON.stringify(ranges));
   */
  async partition(count: number, options: CallOptions = {}): Promise<ObjectRange[]> {
    const { partition } = await import("./deferred-partitions.js");
    return partition(this, this.handle, count, options);
  }

  /**
   * The objects of a range that `partition` has returned, possibly on another machine. The result is a collection like any
   * other, with pages and cursors. Filters narrow it, before and afterwards, and never extend it. Batch actions affect
   * only the range.
   *
   * @throws `TypeError` for an invalid range, for a second one, with a `Delimiter`, with a `Prefix` outside of the range, and
   *   for a directory bucket, whose keys are not in order. While listing, `UnorderedListingError` if the service does not
   *   list keys in order, each once
   * @example
   * const [range = {}] = await bucket.objects.filter({ Prefix: "logs/" }).partition(50);
   * for await (const object of bucket.objects.range(range)) console.log(object.key);
   */
  range(range: ObjectRange): ObjectSummaryCollection {
    return listRange(this, this.handle, range);
  }
}
