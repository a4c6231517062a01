// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type Delete,
  DeleteObjectsCommand,
  type DeleteObjectsCommandInput,
  type DeleteObjectsCommandOutput,
  ListObjectsV2Command,
  type ListObjectsV2CommandInput,
  type ListObjectsV2CommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import { batchId } from "../../core/batch-id.js";
import type { CallOptions } from "../../core/call-options.js";
import { Collection } from "../../core/collection.js";
import { present } from "../../core/identifiers.js";
import type { Listing } from "../../core/listing.js";
import { pageToken } from "../../core/page-token.js";
import { ObjectSummary } from "./object-summary.js";

/** What `filter` takes: the input of ListObjectsV2, less what the collection fills in. */
export type ObjectSummaryFilter = Omit<ListObjectsV2CommandInput, "Bucket" | "ContinuationToken">;

const listing: Listing = {
  operation: "ListObjectsV2",
  members: [
    "Bucket",
    "Delimiter",
    "EncodingType",
    "MaxKeys",
    "Prefix",
    "ContinuationToken",
    "FetchOwner",
    "StartAfter",
    "RequestPayer",
    "ExpectedBucketOwner",
    "OptionalObjectAttributes",
  ],
  selectors: { Prefix: "text" },
  tokens: ["ContinuationToken"],
  pageSize: { member: "MaxKeys", max: 1000 },
};

/**
 * Object summaries that
 * [ListObjectsV2](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html) lists; lazy,
 * and iterable as often as one likes.
 */
export class ObjectSummaryCollection extends Collection<
  S3Client,
  ObjectSummary,
  ObjectSummaryFilter,
  ListObjectsV2CommandOutput
> {
  static override readonly collectionName: string = "ObjectSummaryCollection";

  /**
   * This operation enables you to delete multiple objects from a bucket using a single HTTP request. If
   * you know the object keys that you want to delete, then this operation provides a suitable
   * alternative to sending individual delete requests, reducing per-request overhead.
   *
   * Calls [DeleteObjects](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html) once
   * per page, for all that `.all()` or a filter named, and resolves to the outputs in page order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some object summaries only
   */
  async delete(
    input: Omit<DeleteObjectsCommandInput, "Bucket" | "Delete"> & { Delete?: Omit<Delete, "Objects"> } = {},
    options?: CallOptions,
  ): Promise<DeleteObjectsCommandOutput[]> {
    return this.batch<DeleteObjectsCommandOutput>(
      "delete",
      {
        command: (summaries) =>
          new DeleteObjectsCommand({
            ...input,
            Bucket: summaries[0].bucketName,
            Delete: { ...input.Delete, Objects: summaries.map((summary) => ({ Key: summary.key })) },
          }),
        id: (summary) => summary.key,
        failures: (answer) =>
          (answer.Errors ?? []).map((failure) => ({
            id: batchId(failure.Key),
            code: failure.Code ?? "",
            message: failure.Message ?? "",
          })),
        max: 1000,
      },
      options,
    );
  }

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: ListObjectsV2CommandInput): ListObjectsV2Command {
    return new ListObjectsV2Command(input);
  }

  protected override resources(output: ListObjectsV2CommandOutput): ObjectSummary[] {
    return (output.Contents ?? []).map(
      (summary) =>
        new ObjectSummary(
          { bucketName: this.fixed("Bucket"), key: present(summary.Key, "Key") },
          this.context,
          summary,
        ),
    );
  }

  protected override nextToken(output: ListObjectsV2CommandOutput): object | undefined {
    return pageToken({ ContinuationToken: output.NextContinuationToken });
  }
}
