// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AbortMultipartUploadCommand,
  type AbortMultipartUploadCommandInput,
  type AbortMultipartUploadCommandOutput,
  type GlacierClient,
  ListMultipartUploadsCommand,
  type ListMultipartUploadsCommandInput,
  type ListMultipartUploadsCommandOutput,
} from "@aws-sdk/client-glacier";
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
import { MultipartUpload, type MultipartUploadIdentifiers } from "./multipart-upload.js";

/** The input of `filter`: that of ListMultipartUploads, without the members that the collection sets. */
export type MultipartUploadFilter = ReadonlyInput<
  Omit<ListMultipartUploadsCommandInput, "accountId" | "vaultName" | "marker">
>;

const listMultipartUploads: ListOperation<
  GlacierClient,
  MultipartUpload,
  ListMultipartUploadsCommandInput,
  ListMultipartUploadsCommandOutput
> = {
  name: "ListMultipartUploads",
  selectors: {},
  tokens: ["marker"],
  pageSize: { member: "limit", max: 50 },
  command: (input) => new ListMultipartUploadsCommand(input),
  items: (output, { context, fixed }) =>
    (output.UploadsList ?? []).map(
      (upload) =>
        new MultipartUpload(
          {
            accountId: fixed("accountId"),
            vaultName: fixed("vaultName"),
            id: present(upload.MultipartUploadId, "MultipartUploadId"),
          },
          context,
          upload,
        ),
    ),
  next: (output) => pageToken({ marker: output.Marker }),
};

/** Multipart uploads that `ListMultipartUploads` lists; lazy, and iterable any number of times. */
export class MultipartUploadCollection extends Collection<
  GlacierClient,
  MultipartUpload,
  MultipartUploadFilter,
  ListMultipartUploadsCommandOutput
> {
  static override readonly collectionName: string = "MultipartUploadCollection";

  /** @internal */
  constructor(context: Context<GlacierClient>, fixed: object, query?: Query<MultipartUpload>) {
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
  of(uploads: Known<MultipartUpload | string>): this {
    return this.known<MultipartUploadIdentifiers>(uploads, {
      classes: ["MultipartUpload"],
      parent: { accountId: "accountId", vaultName: "vaultName" },
      own: { id: ["id"] },
      make: (identifiers) => new MultipartUpload(identifiers, this.context),
    });
  }

  /**
   * This operation aborts a multipart upload identified by the upload ID.
   *
   * Calls `AbortMultipartUpload` once for each resource, several calls at a time, for the resources that
   * `.all()`, a filter or `of` selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the multipart uploads, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async abort(
    input: ReadonlyInput<Omit<AbortMultipartUploadCommandInput, "accountId" | "vaultName" | "uploadId">> = {},
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
            accountId: uploads[0].accountId,
            vaultName: uploads[0].vaultName,
            uploadId: uploads[0].id,
          }),
        id: (upload) => upload.id,
        max: 1,
      },
      options,
    );
  }
}
