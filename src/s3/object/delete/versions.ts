import type { DeleteObjectsCommandOutput } from "@aws-sdk/client-s3";
import type { ObjectVersionCollection } from "../../generated/object-version-collection.js";
import type { ObjectVersion } from "../../generated/object-version.js";
import { deleteCall, type DeletingHandle } from "./delete-call.js";
import type { DeleteManyInput, DeleteManyOptions } from "./delete-options.js";

/** The members by which DeleteObjects identifies a version. */
export interface VersionToDelete {
  readonly Key: string;
  readonly VersionId: string;
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
 * Calls DeleteObjects.
 *
 * @throws `TypeError` for a collection without a filter or `.all()`, and if a part of the filter is empty;
 *   `BatchActionError` if some versions could not be deleted
 * @example
 * await bucket.objectVersions.filter({ Prefix: "tmp/" }).where((version) => !version.isLatest).delete();
 */
export async function deleteVersions<DryRun extends boolean = false>(
  _self: ObjectVersionCollection,
  handle: DeletingHandle<ObjectVersion>,
  input: DeleteManyInput = {},
  options: DeleteManyOptions<DryRun> = {},
): Promise<DryRun extends true ? VersionToDelete[] : DeleteObjectsCommandOutput[]> {
  const { dryRun = false, ...callOptions } = options as DeleteManyOptions<boolean>;
  const { listing, batch, batchItems } = handle;
  const call = deleteCall(listing.context, listing.fixed("Bucket"), target, input);
  const result = dryRun
    ? (await batchItems("delete", callOptions)).map(target)
    : // The next page continues from a version. Some stores, unlike S3, require that it still exists.
      await batch("delete", { ...call, listsAhead: true }, callOptions);
  return result as DryRun extends true ? VersionToDelete[] : DeleteObjectsCommandOutput[];
}

function target({ objectKey, id }: ObjectVersion): VersionToDelete {
  return { Key: objectKey, VersionId: id };
}
