// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  ListPartsCommand,
  type ListPartsCommandInput,
  type ListPartsCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import { Collection } from "../../core/collection/collection.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { MultipartUploadPart } from "./multipart-upload-part.js";

/** What `filter` takes: the input of ListParts, less what the collection fills in. */
export type MultipartUploadPartFilter = Omit<
  ListPartsCommandInput,
  "Bucket" | "Key" | "UploadId" | "PartNumberMarker"
>;

const listing: Listing = {
  operation: "ListParts",
  members: [
    "Bucket",
    "Key",
    "UploadId",
    "MaxParts",
    "PartNumberMarker",
    "RequestPayer",
    "ExpectedBucketOwner",
    "SSECustomerAlgorithm",
    "SSECustomerKey",
    "SSECustomerKeyMD5",
  ],
  selectors: {},
  tokens: ["PartNumberMarker"],
  pageSize: { member: "MaxParts", max: 1000 },
  isDistinct: true,
};

/**
 * Multipart upload parts that
 * [ListParts](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html) lists; lazy, and
 * iterable as often as one likes.
 */
export class MultipartUploadPartCollection extends Collection<
  S3Client,
  MultipartUploadPart,
  MultipartUploadPartFilter,
  ListPartsCommandOutput
> {
  static override readonly collectionName: string = "MultipartUploadPartCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: ListPartsCommandInput): ListPartsCommand {
    return new ListPartsCommand(input);
  }

  protected override resources(output: ListPartsCommandOutput): MultipartUploadPart[] {
    return (output.Parts ?? []).map(
      (part) =>
        new MultipartUploadPart(
          {
            bucketName: this.fixed("Bucket"),
            objectKey: this.fixed("Key"),
            multipartUploadId: this.fixed("UploadId"),
            partNumber: present(part.PartNumber?.toString(), "PartNumber"),
          },
          this.context,
          part,
        ),
    );
  }

  protected override nextToken(output: ListPartsCommandOutput): object | undefined {
    return pageToken(
      { PartNumberMarker: output.NextPartNumberMarker },
      { isMore: output.IsTruncated, member: "NextPartNumberMarker" },
    );
  }
}
