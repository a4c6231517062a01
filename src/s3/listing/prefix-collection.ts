import {
  ListObjectsV2Command,
  type ListObjectsV2CommandInput,
  type ListObjectsV2CommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { urlDecoded } from "./url-decoded.js";

/** The input of ListObjectsV2 without the members that the collection sets. */
export type PrefixFilter = ReadonlyInput<
  Omit<ListObjectsV2CommandInput, "Bucket" | "ContinuationToken" | "Delimiter">
>;

const listPrefixes: ListOperation<S3Client, string, ListObjectsV2CommandInput, ListObjectsV2CommandOutput> = {
  name: "ListObjectsV2",
  selectors: { Prefix: "text" },
  tokens: ["ContinuationToken"],
  // A page counts the objects between the prefixes as well.
  pageSize: { member: "MaxKeys", max: 1000, fullWith: ["Delimiter"] },
  command: (input) => new ListObjectsV2Command({ EncodingType: "url", ...input }),
  read: urlDecoded,
  items: (output) => (output.CommonPrefixes ?? []).flatMap(({ Prefix: prefix }) => prefix ?? []),
  next: (output) =>
    pageToken(
      { ContinuationToken: output.NextContinuationToken },
      { isMore: output.IsTruncated, member: "NextContinuationToken" },
    ),
};

/**
 * The common prefixes of a bucket's keys up to a delimiter: its "folders". Lazy, and can be iterated repeatedly. It yields
 * plain strings, each with the delimiter at its end. Lists by
 * [ListObjectsV2](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html).
 */
export class PrefixCollection extends Collection<S3Client, string, PrefixFilter, ListObjectsV2CommandOutput> {
  static override readonly collectionName: string = "PrefixCollection";

  /** @internal */
  constructor(context: Context<S3Client>, fixed: object, query?: Query<string>) {
    super(listPrefixes, context, fixed, query);
  }
}
