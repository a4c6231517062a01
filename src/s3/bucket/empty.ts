import { CompactIds } from "../../core/batch/compact-ids.js";
import { isBatchActionError } from "../../core/errors/error-guards.js";
import { AbortError, BatchActionError, type BatchFailure } from "../../core/errors/errors.js";
import { plainInput } from "../../core/call/input/input-members.js";
import { refuseUnknownOptions } from "../../core/call/input/unknown-options.js";
import type { Bucket } from "../generated/bucket.js";
import { idOf, type Target } from "../object/delete/delete-failures.js";
import type { DeleteManyOptions } from "../object/delete/delete-options.js";
import { type AbortedUploads, abortUploads, type UploadToAbort } from "./abort-uploads.js";
import type { ResourceHandle } from "../../core/resource/handle.js";

/** What to delete besides the current objects. */
export interface EmptyInput {
  /** Also all versions and delete markers, permanently. Default: `false`. */
  readonly versions?: boolean | undefined;
  /** Also multipart uploads in progress, with their parts. Default: `false`. */
  readonly multipartUploads?: boolean | undefined;
}

/** How much was deleted. */
export interface EmptyResult {
  /** Objects, or versions and delete markers. */
  readonly deleted: number;
  /** Multipart uploads. */
  readonly aborted: number;
}

/** What would be deleted. */
export interface EmptyPlan {
  readonly objects: readonly { readonly Key: string; readonly VersionId?: string }[];
  readonly multipartUploads: readonly UploadToAbort[];
}

/**
 * Empties the bucket: deletes all objects, with `versions` all versions and delete markers permanently, and with
 * `multipartUploads` the uploads in progress. After both, the bucket can be deleted. With the option
 * `{ dryRun: true }` nothing is deleted, and it resolves to what would be.
 *
 * Calls DeleteObjects, a thousand at a time, and AbortMultipartUpload.
 *
 * @throws `BatchActionError` if some of it could not be deleted, after everything else was tried, or if a call failed
 *   after others: `succeeded` has what was deleted. `TypeError` for an unknown member or option
 * @example
 * await bucket.empty({ versions: true, multipartUploads: true });
 * await bucket.delete();
 */
export async function empty<DryRun extends boolean = false>(
  self: Bucket,
  handle: Pick<ResourceHandle, "invalidate">,
  what: EmptyInput = {},
  options: DeleteManyOptions<DryRun> = {},
): Promise<DryRun extends true ? EmptyPlan : EmptyResult> {
  refuseUnknownOptions(plainInput(what), ["versions", "multipartUploads"]);
  const { dryRun = false, ...rest } = options as DeleteManyOptions<boolean>;
  const result = dryRun ? planOf(self, what, rest) : run(self, handle, what, rest);
  return (await result) as DryRun extends true ? EmptyPlan : EmptyResult;
}

async function planOf(
  self: Bucket,
  { versions, multipartUploads }: EmptyInput,
  options: DeleteManyOptions<false>,
): Promise<EmptyPlan> {
  const dry = { ...options, dryRun: true } as const;
  const objects = versions
    ? await self.objectVersions.all().delete({}, dry)
    : (await self.objects.all().delete({}, dry)).map((key) => ({ Key: key }));
  const uploads = multipartUploads ? await self.multipartUploads.with(options).toArray() : [];
  return {
    objects,
    multipartUploads: uploads.map(({ objectKey, id }) => ({ Key: objectKey, UploadId: id })),
  };
}

async function run(
  self: Bucket,
  handle: Pick<ResourceHandle, "invalidate">,
  { versions, multipartUploads }: EmptyInput,
  options: DeleteManyOptions<false>,
): Promise<EmptyResult> {
  const { failures, deleted, responses } = await deleteContents(self, handle, versions ?? false, options);
  const aborts: AbortedUploads = multipartUploads
    ? await abortUploads(self, options)
    : { failures: [], succeeded: [] };
  failures.push(...aborts.failures);
  const { ended } = aborts;
  // Nothing was deleted, so there is nothing to report.
  if (ended && deleted.count + aborts.succeeded.length + responses.length === 0) throw ended.error;
  if (ended || failures.length > 0) {
    const succeeded = [...deleted.expand(), ...aborts.succeeded];
    const report = new BatchActionError(
      { action: `${self.toString()}.empty`, failures, succeeded, responses },
      ended && { cause: ended.error },
    );
    const { abortSignal } = options;
    throw abortSignal?.aborted ? new AbortError(abortSignal, report) : report;
  }
  return { deleted: deleted.count, aborted: aborts.succeeded.length };
}

interface DeletedContents {
  readonly deleted: CompactIds;
  readonly failures: BatchFailure[];
  readonly responses: readonly object[];
}

/** Deletes the objects or the versions. Rejects only if a call failed as a whole, and not if single keys failed. */
async function deleteContents(
  self: Bucket,
  handle: Pick<ResourceHandle, "invalidate">,
  versions: boolean,
  options: DeleteManyOptions<false>,
): Promise<DeletedContents> {
  const deleted = new CompactIds();
  const keep = (target: Target): boolean => {
    deleted.add(idOf(target));
    return true;
  };
  try {
    if (versions) {
      const targets = self.objectVersions
        .all()
        .where(({ objectKey: Key, id: VersionId }) => keep({ Key, VersionId }));
      await targets.delete({}, options);
    } else {
      await self.objects
        .all()
        .where(({ key: Key }) => keep({ Key }))
        .delete({}, options);
    }
    return { deleted, failures: [], responses: [] };
  } catch (error) {
    if (!isBatchActionError(error) || error.cause !== undefined) throw error;
    const ids = new CompactIds();
    for (const id of error.succeeded) ids.add(id);
    return { deleted: ids, failures: [...error.failures], responses: error.responses };
  } finally {
    handle.invalidate();
  }
}
