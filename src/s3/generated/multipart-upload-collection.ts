// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AbortMultipartUploadCommand,
  type AbortMultipartUploadCommandInput,
  type AbortMultipartUploadCommandOutput,
  ListMultipartUploadsCommand,
  type ListMultipartUploadsCommandInput,
  type ListMultipartUploadsCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import { batchId } from "../../core/batch/batch-id.js";
import type { BatchOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import { Page } from "../../core/paging/page.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { urlDecoded } from "../listing/url-decoded.js";
import { MultipartUpload, type MultipartUploadIdentifiers } from "./multipart-upload.js";

/** The input of `filter`: that of ListMultipartUploads, without the members that the collection sets. */
export type MultipartUploadFilter = ReadonlyInput<
  Omit<ListMultipartUploadsCommandInput, "Bucket" | "KeyMarker" | "UploadIdMarker">
>;

/**
 * One page of multipart uploads, as
 * [ListMultipartUploads](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html)
 * returns it.
 */
export class MultipartUploadPage extends Page<MultipartUpload, ListMultipartUploadsCommandOutput> {
  /** The "folders" on this page: with a `Delimiter` in the filter, the common prefixes of further keys. */
  get commonPrefixes(): string[] {
    return (this.content.CommonPrefixes ?? []).flatMap((commonPrefix) => commonPrefix.Prefix ?? []);
  }
}

const listMultipartUploads: ListOperation<
  S3Client,
  MultipartUpload,
  ListMultipartUploadsCommandInput,
  ListMultipartUploadsCommandOutput,
  MultipartUploadPage
> = {
  name: "ListMultipartUploads",
  selectors: { Prefix: "text" },
  prefixes: { Prefix: "objectKey" },
  tokens: ["KeyMarker", "UploadIdMarker"],
  pageSize: { member: "MaxUploads", max: 1000, fullWith: ["Delimiter"] },
  isDistinct: true,
  command: (input) => new ListMultipartUploadsCommand({ EncodingType: "url", ...input }),
  read: urlDecoded,
  items: (output, { context, fixed }) =>
    (output.Uploads ?? []).map(
      (upload) =>
        new MultipartUpload(
          {
            bucketName: fixed("Bucket"),
            objectKey: present(upload.Key, "Key"),
            id: present(upload.UploadId, "UploadId"),
          },
          context,
          upload,
        ),
    ),
  next: (output) =>
    pageToken(
      { KeyMarker: output.NextKeyMarker, UploadIdMarker: output.NextUploadIdMarker },
      { isMore: output.IsTruncated, member: "NextKeyMarker" },
    ),
  page: MultipartUploadPage,
};

/**
 * Multipart uploads that
 * [ListMultipartUploads](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html)
 * lists; lazy, and iterable any number of times.
 */
export class MultipartUploadCollection extends Collection<
  S3Client,
  MultipartUpload,
  MultipartUploadFilter,
  ListMultipartUploadsCommandOutput,
  MultipartUploadPage
> {
  static override readonly collectionName: string = "MultipartUploadCollection";

  /** @internal */
  constructor(context: Context<S3Client>, fixed: object, query?: Query<MultipartUpload>) {
    super(listMultipartUploads, context, fixed, query);
  }

  /**
   * The given multipart uploads, instead of those that the service lists: batch actions act on them
   * without a listing. Duplicates count once. A loop yields the given resources, or resources created
   * from the given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(
    uploads: Known<
      | MultipartUpload
      | { readonly key: string; readonly uploadId: string }
      | { readonly Key: string; readonly UploadId: string }
    >,
  ): this {
    return this.known<MultipartUploadIdentifiers>(uploads, {
      classes: ["MultipartUpload"],
      parent: { bucketName: "Bucket" },
      own: { objectKey: ["key", "Key"], id: ["uploadId", "UploadId"] },
      make: (identifiers) => new MultipartUpload(identifiers, this.context),
    });
  }

  /**
   * This operation aborts a multipart upload. After a multipart upload is aborted, no additional parts
   * can be uploaded using that upload ID. The storage consumed by any previously uploaded parts will be
   * freed. However, if any part uploads are currently in progress, those part uploads might or might not
   * succeed. As a result, it might be necessary to abort a given multipart upload multiple times in
   * order to completely free all storage consumed by all parts.
   *
   * Calls
   * [AbortMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the multipart uploads, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async abort(
    input: ReadonlyInput<Omit<AbortMultipartUploadCommandInput, "Bucket" | "Key" | "UploadId">> = {},
    options?: BatchOptions,
  ): Promise<AbortMultipartUploadCommandOutput[]> {
    return this.batch<AbortMultipartUploadCommandOutput>(
      "abort",
      {
        input,
        Command: AbortMultipartUploadCommand,
        command: (uploads) =>
          new AbortMultipartUploadCommand({
            ...sdkInput(input),
            Bucket: uploads[0].bucketName,
            Key: uploads[0].objectKey,
            UploadId: uploads[0].id,
          }),
        id: (upload) => batchId(upload.objectKey, upload.id),
        max: 1,
      },
      options,
    );
  }
}
