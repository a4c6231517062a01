// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  ListPartsCommand,
  type ListPartsCommandInput,
  type ListPartsCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { MultipartUploadPart } from "./multipart-upload-part.js";

/** The input of `filter`: that of ListParts, without the members that the collection sets. */
export type MultipartUploadPartFilter = ReadonlyInput<
  Omit<ListPartsCommandInput, "Bucket" | "Key" | "UploadId" | "PartNumberMarker">
>;

const listParts: ListOperation<S3Client, MultipartUploadPart, ListPartsCommandInput, ListPartsCommandOutput> =
  {
    name: "ListParts",
    selectors: {},
    tokens: ["PartNumberMarker"],
    pageSize: { member: "MaxParts", max: 1000 },
    isDistinct: true,
    command: (input) => new ListPartsCommand(input),
    items: (output, { context, fixed }) =>
      (output.Parts ?? []).map(
        (part) =>
          new MultipartUploadPart(
            {
              bucketName: fixed("Bucket"),
              objectKey: fixed("Key"),
              multipartUploadId: fixed("UploadId"),
              partNumber: present(part.PartNumber?.toString(), "PartNumber"),
            },
            context,
            part,
          ),
      ),
    next: (output) =>
      pageToken(
        { PartNumberMarker: output.NextPartNumberMarker },
        { isMore: output.IsTruncated, member: "NextPartNumberMarker" },
      ),
  };

/**
 * Multipart upload parts that
 * [ListParts](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html) lists; lazy, and
 * iterable any number of times.
 */
export class MultipartUploadPartCollection extends Collection<
  S3Client,
  MultipartUploadPart,
  MultipartUploadPartFilter,
  ListPartsCommandOutput
> {
  static override readonly collectionName: string = "MultipartUploadPartCollection";

  /** @internal */
  constructor(context: Context<S3Client>, fixed: object, query?: Query<MultipartUploadPart>) {
    super(listParts, context, fixed, query);
  }
}
