// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type DeleteObjectsCommandOutput,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandInput,
  type ListObjectVersionsCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import { Page } from "../../core/paging/page.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { urlDecoded } from "../listing/url-decoded.js";
import type { DeleteManyInput, DeleteManyOptions } from "../object/delete/delete-options.js";
import type { VersionToDelete } from "../object/delete/versions.js";
import { ObjectVersion, type ObjectVersionIdentifiers } from "./object-version.js";

/** The input of `filter`: that of ListObjectVersions, without the members that the collection sets. */
export type ObjectVersionFilter = ReadonlyInput<
  Omit<ListObjectVersionsCommandInput, "Bucket" | "KeyMarker" | "VersionIdMarker">
>;

/**
 * One page of object versions, as
 * [ListObjectVersions](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectVersions.html)
 * returns it.
 */
export class ObjectVersionPage extends Page<ObjectVersion, ListObjectVersionsCommandOutput> {
  /** The "folders" on this page: with a `Delimiter` in the filter, the common prefixes of further keys. */
  get commonPrefixes(): string[] {
    return (this.content.CommonPrefixes ?? []).flatMap((commonPrefix) => commonPrefix.Prefix ?? []);
  }
}

const listObjectVersions: ListOperation<
  S3Client,
  ObjectVersion,
  ListObjectVersionsCommandInput,
  ListObjectVersionsCommandOutput,
  ObjectVersionPage
> = {
  name: "ListObjectVersions",
  selectors: { Prefix: "text" },
  prefixes: { Prefix: "objectKey" },
  tokens: ["KeyMarker", "VersionIdMarker"],
  pageSize: { member: "MaxKeys", max: 1000, fullWith: ["Delimiter"] },
  isDistinct: true,
  command: (input) => new ListObjectVersionsCommand({ EncodingType: "url", ...input }),
  read: urlDecoded,
  items: (output, { context, fixed }) =>
    [...(output.Versions ?? []), ...(output.DeleteMarkers ?? [])].map(
      (version) =>
        new ObjectVersion(
          {
            bucketName: fixed("Bucket"),
            objectKey: present(version.Key, "Key"),
            id: present(version.VersionId, "VersionId"),
          },
          context,
          version,
        ),
    ),
  next: (output) =>
    pageToken(
      { KeyMarker: output.NextKeyMarker, VersionIdMarker: output.NextVersionIdMarker },
      { isMore: output.IsTruncated, member: "NextKeyMarker" },
    ),
  page: ObjectVersionPage,
};

/**
 * Object versions that
 * [ListObjectVersions](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectVersions.html)
 * lists; lazy, and iterable any number of times.
 */
export class ObjectVersionCollection extends Collection<
  S3Client,
  ObjectVersion,
  ObjectVersionFilter,
  ListObjectVersionsCommandOutput,
  ObjectVersionPage
> {
  static override readonly collectionName: string = "ObjectVersionCollection";

  /** @internal */
  constructor(context: Context<S3Client>, fixed: object, query?: Query<ObjectVersion>) {
    super(listObjectVersions, context, fixed, query);
  }

  /**
   * The given object versions, instead of those that the service lists: batch actions act on them
   * without a listing. Duplicates count once. A loop yields the given resources, or resources created
   * from the given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * `bucket.objects.of` takes keys and objects.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(
    versions: Known<
      | ObjectVersion
      | { readonly key: string; readonly versionId: string }
      | { readonly Key: string; readonly VersionId: string }
    >,
  ): this {
    return this.known<ObjectVersionIdentifiers>(versions, {
      classes: ["ObjectVersion"],
      parent: { bucketName: "Bucket" },
      own: { objectKey: ["key", "Key"], id: ["versionId", "VersionId"] },
      elsewhere: "`bucket.objects.of` takes keys and objects.",
      make: (identifiers) => new ObjectVersion(identifiers, this.context),
    });
  }

  /**
   * Permanently deletes all versions and delete markers that `.all()` or a filter selects, a thousand per call and up to 8
   * calls at a time (option `concurrency`), and resolves to the outputs in page order. They list only failures, unless the
   * input has `Delete: { Quiet: false }`. If S3 does not say which version of a key failed, all versions of that key in
   * the call count as failed.
   *
   * A version that fails with a temporary error (`SlowDown`, `InternalError`) is tried up to 5 times in total; the output
   * of each call keeps its errors, even if a later attempt succeeds. A version whose key XML cannot represent is deleted by
   * a call of its own. With the option `{ dryRun: true }` nothing is deleted, and it resolves to the keys and version ids
   * that would be.
   *
   * Calls [DeleteObjects](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html).
   *
   * @throws `TypeError` for a collection without a filter or `.all()`, and if a part of the filter is empty;
   *   `BatchActionError` if some versions could not be deleted
   * @example
   * await bucket.objectVersions.filter({ Prefix: "tmp/" }).where((version) => !version.isLatest).delete();
   */
  async delete<DryRun extends boolean = false>(
    input: DeleteManyInput = {},
    options: DeleteManyOptions<DryRun> = {},
  ): Promise<DryRun extends true ? VersionToDelete[] : DeleteObjectsCommandOutput[]> {
    const { deleteVersions } = await import("./deferred-objects.js");
    return deleteVersions(this, this.handle, input, options);
  }
}
