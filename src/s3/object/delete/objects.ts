import type { DeleteObjectsCommandOutput } from "@aws-sdk/client-s3";
import type { ObjectSummaryCollection } from "../../generated/object-summary-collection.js";
import type { ObjectSummary } from "../../generated/object-summary.js";
import { deleteCall, type DeletingHandle } from "./delete-call.js";
import type { Target } from "./delete-failures.js";
import type { DeleteManyInput, DeleteManyOptions } from "./delete-options.js";

/**
 * Deletes all objects that `.all()` or a filter selects, a thousand per call and up to 8 calls at a time (option
 * `concurrency`), and resolves to the outputs in page order. They list only failures, unless the input has
 * `Delete: { Quiet: false }`. In a bucket with versioning, it adds delete markers.
 *
 * A key that fails with a temporary error (`SlowDown`, `InternalError`) is tried up to 5 times in total; the output of
 * each call keeps its errors, even if a later attempt succeeds. A key that XML cannot represent is deleted by a call of
 * its own. With the option `{ dryRun: true }` nothing is deleted, and it resolves to the keys that would be.
 *
 * Calls DeleteObjects.
 *
 * @throws `TypeError` for a collection without a filter or `.all()`, and if a part of the filter is empty;
 *   `BatchActionError` if some objects could not be deleted
 * @example
 * await bucket.objects.filter({ Prefix: "tmp/" }).delete();
 * const keys = await bucket.objects.filter({ Prefix: "tmp/" }).delete({}, { dryRun: true });
 */
export async function deleteObjects<DryRun extends boolean = false>(
  _self: ObjectSummaryCollection,
  handle: DeletingHandle<ObjectSummary>,
  input: DeleteManyInput = {},
  options: DeleteManyOptions<DryRun> = {},
): Promise<DryRun extends true ? string[] : DeleteObjectsCommandOutput[]> {
  const { dryRun = false, ...callOptions } = options as DeleteManyOptions<boolean>;
  const { listing, batch, batchItems } = handle;
  const call = deleteCall(listing.context, listing.fixed("Bucket"), target, input);
  const result = dryRun
    ? (await batchItems("delete", callOptions)).map(({ key }) => key)
    : await batch("delete", call, callOptions);
  return result as DryRun extends true ? string[] : DeleteObjectsCommandOutput[];
}

function target({ key }: ObjectSummary): Target {
  return { Key: key };
}
