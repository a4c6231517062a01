// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  ListMultipartUploadsCommand,
  type ListMultipartUploadsCommandInput,
  type ListMultipartUploadsCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import { Collection } from "../../core/collection/collection.js";
import { pageToken } from "../../core/paging/page-token.js";
import { Page } from "../../core/paging/page.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { urlDecoded } from "../listing/url-decoded.js";
import { MultipartUpload } from "./multipart-upload.js";

/** What `filter` takes: the input of ListMultipartUploads, less what the collection fills in. */
export type MultipartUploadFilter = Omit<
  ListMultipartUploadsCommandInput,
  "Bucket" | "KeyMarker" | "UploadIdMarker"
>;

const listing: Listing = {
  operation: "ListMultipartUploads",
  members: [
    "Bucket",
    "Delimiter",
    "EncodingType",
    "KeyMarker",
    "MaxUploads",
    "Prefix",
    "UploadIdMarker",
    "ExpectedBucketOwner",
    "RequestPayer",
  ],
  selectors: { Prefix: "text" },
  prefixes: { Prefix: "objectKey" },
  tokens: ["KeyMarker", "UploadIdMarker"],
  pageSize: { member: "MaxUploads", max: 1000, fullWith: ["Delimiter"] },
  isDistinct: true,
};

/**
 * One page of multipart uploads, as
 * [ListMultipartUploads](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html)
 * answers.
 */
export class MultipartUploadPage extends Page<MultipartUpload, ListMultipartUploadsCommandOutput> {
  /**
   * The "folders" on this page: with a `Delimiter` in the filter, what further keys have in common up to
   * it.
   */
  get commonPrefixes(): string[] {
    return (this.content.CommonPrefixes ?? []).flatMap((commonPrefix) => commonPrefix.Prefix ?? []);
  }
}

/**
 * Multipart uploads that
 * [ListMultipartUploads](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class MultipartUploadCollection extends Collection<
  S3Client,
  MultipartUpload,
  MultipartUploadFilter,
  ListMultipartUploadsCommandOutput
> {
  static override readonly collectionName: string = "MultipartUploadCollection";

  /** Page by page; one request each. A page can be empty without being the last. */
  override pages(): AsyncIterable<MultipartUploadPage> {
    return super.pages() as AsyncIterable<MultipartUploadPage>;
  }

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: ListMultipartUploadsCommandInput): ListMultipartUploadsCommand {
    return new ListMultipartUploadsCommand({ EncodingType: "url", ...input });
  }

  protected override read(response: ListMultipartUploadsCommandOutput): ListMultipartUploadsCommandOutput {
    return urlDecoded(response);
  }

  protected override resources(output: ListMultipartUploadsCommandOutput): MultipartUpload[] {
    return (output.Uploads ?? []).map(
      (upload) =>
        new MultipartUpload(
          {
            bucketName: this.fixed("Bucket"),
            objectKey: present(upload.Key, "Key"),
            id: present(upload.UploadId, "UploadId"),
          },
          this.context,
          upload,
        ),
    );
  }

  protected override nextToken(output: ListMultipartUploadsCommandOutput): object | undefined {
    return pageToken(
      { KeyMarker: output.NextKeyMarker, UploadIdMarker: output.NextUploadIdMarker },
      { isMore: output.IsTruncated, member: "NextKeyMarker" },
    );
  }

  protected override page(
    ...made: ConstructorParameters<typeof Page<MultipartUpload, ListMultipartUploadsCommandOutput>>
  ): MultipartUploadPage {
    return new MultipartUploadPage(...made);
  }
}
