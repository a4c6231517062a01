import type { DeleteObjectsCommandOutput } from "@aws-sdk/client-s3";
import type { ObjectSummaryCollection } from "../generated/object-summary-collection.js";
import type { ObjectSummary } from "../generated/object-summary.js";
import { deleteCall, type DeletingHandle } from "./delete-call.js";
import type { Target } from "./delete-failures.js";
import type { DeleteManyInput, DeleteManyOptions } from "./delete-options.js";

/**
 * Deletes the objects, all that `.all()` or a filter named, a thousand per call and up to 8 calls at a time (option
 * `concurrency`), and resolves to the outputs in page order. They tell of failures only, unless the input says
 * `Delete: { Quiet: false }`. In a bucket with versioning it puts delete markers in the objects' place.
 *
 * A key that fails for a passing reason (`SlowDown`, `InternalError`) is tried again, up to 5 times in all; an error
 * that a later call got over is still in the output of the call that met it. A key that XML cannot carry is deleted
 * by a call of its own. With `{ dryRun: true }` among the options nothing is deleted, and it resolves to the keys that
 * would be.
 *
 * Calls [DeleteObjects](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html).
 *
 * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
 *   `BatchActionError` when it went through for some objects only
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
  return (await run(handle, input, options)) as DryRun extends true ? string[] : DeleteObjectsCommandOutput[];
}

async function run(
  { listing, batch, batchItems }: DeletingHandle<ObjectSummary>,
  input: DeleteManyInput,
  { dryRun = false, ...options }: DeleteManyOptions<boolean>,
): Promise<string[] | DeleteObjectsCommandOutput[]> {
  const call = deleteCall(listing.context, listing.fixed("Bucket"), target, input);
  if (dryRun) return (await batchItems("delete", options)).map(({ key }) => key);
  return batch("delete", call, options);
}

function target({ key }: ObjectSummary): Target {
  return { Key: key };
}
