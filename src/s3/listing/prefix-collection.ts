import {
  ListObjectsV2Command,
  type ListObjectsV2CommandInput,
  type ListObjectsV2CommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import { Collection } from "../../core/collection/collection.js";
import type { Listing } from "../../core/query/listing.js";
import { pageToken } from "../../core/paging/page-token.js";
import { urlDecoded } from "./url-decoded.js";

/** What `filter` takes: the input of ListObjectsV2, less what the collection fills in. */
export type PrefixFilter = Omit<ListObjectsV2CommandInput, "Bucket" | "ContinuationToken" | "Delimiter">;

const listing: Listing = {
  operation: "ListObjectsV2",
  members: [
    "Bucket",
    "Delimiter",
    "EncodingType",
    "ExpectedBucketOwner",
    "FetchOwner",
    "MaxKeys",
    "OptionalObjectAttributes",
    "Prefix",
    "RequestPayer",
    "StartAfter",
  ],
  selectors: { Prefix: "text" },
  tokens: ["ContinuationToken"],
  // A page counts the objects between the prefixes as well.
  pageSize: { member: "MaxKeys", max: 1000, fullWith: ["Delimiter"] },
};

/**
 * What the keys of a bucket have in common up to a delimiter: its "folders". Lazy, and iterable as often as one likes;
 * it yields plain strings, each with the delimiter at its end. Lists by
 * [ListObjectsV2](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html).
 */
export class PrefixCollection extends Collection<S3Client, string, PrefixFilter, ListObjectsV2CommandOutput> {
  static override readonly collectionName: string = "PrefixCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: ListObjectsV2CommandInput): ListObjectsV2Command {
    return new ListObjectsV2Command({ EncodingType: "url", ...input });
  }

  protected override read(response: ListObjectsV2CommandOutput): ListObjectsV2CommandOutput {
    return urlDecoded(response);
  }

  protected override resources(output: ListObjectsV2CommandOutput): string[] {
    return (output.CommonPrefixes ?? []).flatMap(({ Prefix: prefix }) => prefix ?? []);
  }

  protected override nextToken(output: ListObjectsV2CommandOutput): object | undefined {
    return pageToken(
      { ContinuationToken: output.NextContinuationToken },
      { isMore: output.IsTruncated, member: "NextContinuationToken" },
    );
  }
}
