// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  ListBucketsCommand,
  type ListBucketsCommandInput,
  type ListBucketsCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import { Collection } from "../../core/collection/collection.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { Bucket } from "./bucket.js";

/** What `filter` takes: the input of ListBuckets, less what the collection fills in. */
export type BucketFilter = Omit<ListBucketsCommandInput, "ContinuationToken">;

const listing: Listing = {
  operation: "ListBuckets",
  members: ["MaxBuckets", "ContinuationToken", "Prefix", "BucketRegion"],
  selectors: { Prefix: "text", BucketRegion: "text" },
  prefixes: { Prefix: "name" },
  tokens: ["ContinuationToken"],
  pageSize: { member: "MaxBuckets", max: 10000 },
  isDistinct: true,
};

/**
 * Buckets that [ListBuckets](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class BucketCollection extends Collection<S3Client, Bucket, BucketFilter, ListBucketsCommandOutput> {
  static override readonly collectionName: string = "BucketCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: ListBucketsCommandInput): ListBucketsCommand {
    return new ListBucketsCommand(input);
  }

  protected override resources(output: ListBucketsCommandOutput): Bucket[] {
    return (output.Buckets ?? []).map(
      (bucket) => new Bucket({ name: present(bucket.Name, "Name") }, this.context, bucket),
    );
  }

  protected override nextToken(output: ListBucketsCommandOutput): object | undefined {
    return pageToken({ ContinuationToken: output.ContinuationToken });
  }
}
