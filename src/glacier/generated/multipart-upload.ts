// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AbortMultipartUploadCommand,
  type AbortMultipartUploadCommandInput,
  type AbortMultipartUploadCommandOutput,
  type CompleteMultipartUploadCommandOutput,
  type GlacierClient,
  ListPartsCommand,
  type ListPartsCommandInput,
  type ListPartsCommandOutput,
  type UploadListElement as Shape,
  UploadMultipartPartCommand,
  type UploadMultipartPartCommandInput,
  type UploadMultipartPartCommandOutput,
} from "@aws-sdk/client-glacier";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { Resource } from "../../core/resource/resource.js";
import { type CompleteInput, complete as completeOf } from "../upload/complete.js";
import { Vault } from "./vault.js";

/** `meta.identifiers` of MultipartUpload. */
export interface MultipartUploadIdentifiers extends Readonly<Record<string, string>> {
  readonly accountId: string;
  readonly vaultName: string;
  readonly id: string;
}

/**
 * A multipart upload that has not been completed. Created by
 * `glacier.multipartUpload(accountId, vaultName, id)`, without a request.
 */
export class MultipartUpload extends Resource<GlacierClient, Shape, MultipartUploadIdentifiers> {
  static override readonly resourceName: string = "MultipartUpload";
  /** @internal */
  static override readonly rootName: string = "GlacierResource";

  /** The ID of the account; `-` is the caller's. */
  get accountId(): string {
    return this.identifiers.accountId;
  }

  /** The name of the vault. */
  get vaultName(): string {
    return this.identifiers.vaultName;
  }

  /** The ID of a multipart upload. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The SDK's name for `id`: the ID of a multipart upload. */
  get multipartUploadId(): string {
    return this.identifiers.id;
  }

  /** The Amazon Resource Name (ARN) of the vault that contains the archive. */
  get vaultArn(): Shape["VaultARN"] {
    return this.attribute("VaultARN");
  }

  /** The description of the archive that was specified in the Initiate Multipart Upload request. */
  get archiveDescription(): Shape["ArchiveDescription"] {
    return this.attribute("ArchiveDescription");
  }

  /**
   * The part size, in bytes, specified in the Initiate Multipart Upload request. This is the size of all
   * the parts in the upload except the last part, which may be smaller than this size.
   */
  get partSizeInBytes(): Shape["PartSizeInBytes"] {
    return this.attribute("PartSizeInBytes");
  }

  /** The UTC time at which the multipart upload was initiated. */
  get creationDate(): Shape["CreationDate"] {
    return this.attribute("CreationDate");
  }

  /** The vault. Makes no request. */
  vault(): Vault {
    return new Vault({ accountId: this.accountId, name: this.vaultName }, this.context);
  }

  /**
   * This operation aborts a multipart upload identified by the upload ID.
   *
   * Calls `AbortMultipartUpload`.
   */
  async abort(
    input: ReadonlyInput<Omit<AbortMultipartUploadCommandInput, "accountId" | "vaultName" | "uploadId">> = {},
    options?: CallOptions,
  ): Promise<AbortMultipartUploadCommandOutput> {
    return this.act(
      new AbortMultipartUploadCommand({
        ...sdkInput(input),
        accountId: this.accountId,
        vaultName: this.vaultName,
        uploadId: this.id,
      }),
      options,
    );
  }

  /**
   * This operation lists the parts of an archive that have been uploaded in a specific multipart upload.
   * You can make this request at any time during an in-progress multipart upload before you complete the
   * upload (see `CompleteMultipartUpload`. List Parts returns an error for completed uploads. The list
   * returned in the List Parts response is sorted by part range.
   *
   * Calls `ListParts`.
   */
  async parts(
    input: ReadonlyInput<Omit<ListPartsCommandInput, "accountId" | "vaultName" | "uploadId">> = {},
    options?: CallOptions,
  ): Promise<ListPartsCommandOutput> {
    return this.ask(
      new ListPartsCommand({
        ...sdkInput(input),
        accountId: this.accountId,
        vaultName: this.vaultName,
        uploadId: this.id,
      }),
      options,
    );
  }

  /**
   * This operation uploads a part of an archive. You can upload archive parts in any order. You can also
   * upload them in parallel. You can upload up to 10,000 parts for a multipart upload.
   *
   * Calls `UploadMultipartPart`.
   */
  async uploadPart(
    input: ReadonlyInput<Omit<UploadMultipartPartCommandInput, "accountId" | "vaultName" | "uploadId">> = {},
    options?: CallOptions,
  ): Promise<UploadMultipartPartCommandOutput> {
    return this.act(
      new UploadMultipartPartCommand({
        ...sdkInput(input),
        accountId: this.accountId,
        vaultName: this.vaultName,
        uploadId: this.id,
      }),
      options,
    );
  }

  /**
   * Aborts the multipart upload if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls `AbortMultipartUpload`.
   */
  async abortIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["ResourceNotFoundException"], () => this.abort({}, options));
  }

  /**
   * Completes the upload: Glacier assembles the archive from the uploaded parts. Without a `checksum` or an `archiveSize`, it
   * computes them from the tree hashes and ranges of the uploaded parts. The service compared each hash with its part when it
   * was uploaded; pass the `checksum` of your own bytes to check that no part is missing at the end.
   *
   * Calls [ListParts](https://docs.aws.amazon.com/amazonglacier/latest/dev/api-multipart-list-parts.html), unless both
   * are given, and
   * [CompleteMultipartUpload](https://docs.aws.amazon.com/amazonglacier/latest/dev/api-multipart-complete-upload.html).
   *
   * @returns the service's output, with the `archiveId`
   */
  complete(input: CompleteInput = {}, options?: CallOptions): Promise<CompleteMultipartUploadCommandOutput> {
    return completeOf(this, this.handle, input, options);
  }
}
