import type { DeleteObjectsCommandOutput } from "@aws-sdk/client-s3";
import type { ObjectVersionCollection } from "../generated/object-version-collection.js";
import type { ObjectVersion } from "../generated/object-version.js";
import { deleteCall, type DeletingHandle } from "./delete-call.js";
import type { Target } from "./delete-failures.js";
import type { DeleteManyInput, DeleteManyOptions } from "./delete-options.js";

/** A version, as DeleteObjects names it. */
export interface VersionToDelete {
  readonly Key: string;
  readonly VersionId: string;
}

/**
 * Deletes the versions and delete markers for good, all that `.all()` or a filter named, a thousand per call and up to
 * 8 calls at a time (option `concurrency`), and resolves to the outputs in page order. They tell of failures only,
 * unless the input says `Delete: { Quiet: false }`. Where S3 does not say which version of a key failed, all of that
 * key's in the call count as failed.
 *
 * A version that fails for a passing reason (`SlowDown`, `InternalError`) is tried again, up to 5 times in all; an
 * error that a later call got over is still in the output of the call that met it. One whose key XML cannot carry is
 * deleted by a call of its own. With `{ dryRun: true }` among the options nothing is deleted, and it resolves to the
 * keys and version ids that would be.
 *
 * Calls [DeleteObjects](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html).
 *
 * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
 *   `BatchActionError` when it went through for some versions only
 * @example
 * await bucket.objectVersions.filter({ Prefix: "tmp/" }).where((version) => !version.isLatest).delete();
 */
export async function deleteVersions<DryRun extends boolean = false>(
  _self: ObjectVersionCollection,
  handle: DeletingHandle<ObjectVersion>,
  input: DeleteManyInput = {},
  options: DeleteManyOptions<DryRun> = {},
): Promise<DryRun extends true ? VersionToDelete[] : DeleteObjectsCommandOutput[]> {
  return (await run(handle, input, options)) as DryRun extends true
    ? VersionToDelete[]
    : DeleteObjectsCommandOutput[];
}

async function run(
  { listing, batch, batchItems }: DeletingHandle<ObjectVersion>,
  input: DeleteManyInput,
  { dryRun = false, ...options }: DeleteManyOptions<boolean>,
): Promise<VersionToDelete[] | DeleteObjectsCommandOutput[]> {
  const call = deleteCall(listing.context, listing.fixed("Bucket"), target, input);
  if (dryRun) return (await batchItems("delete", options)).map(target);
  // A page ends at a version. Stores (not S3 itself) that look for it to go on must find it.
  return batch("delete", { ...call, listsAhead: true }, options);
}

function target({ objectKey, id }: ObjectVersion): VersionToDelete & Target {
  return { Key: objectKey, VersionId: id };
}
