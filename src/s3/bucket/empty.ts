import { isBatchActionError } from "../../core/errors/error-guards.js";
import { BatchActionError, type BatchFailure } from "../../core/errors/errors.js";
import { plainInput } from "../../core/call/input/input-members.js";
import { refuseUnknownOptions } from "../../core/call/input/unknown-options.js";
import type { Bucket } from "../generated/bucket.js";
import type { DeleteManyOptions } from "../object/delete/delete-options.js";
import { abortUploads, type UploadToAbort } from "./abort-uploads.js";
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
 * Calls [DeleteObjects](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html), a thousand at a time,
 * and [AbortMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html).
 *
 * @throws `BatchActionError` if some of it could not be deleted, after everything else was tried; `TypeError` for an
 *   unknown member or option
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
  let deleted = 0;
  const counts = (): boolean => ++deleted > 0;
  const failures: BatchFailure[] = [];
  const succeeded: string[] = [];
  const responses: object[] = [];
  try {
    if (versions) await self.objectVersions.all().where(counts).delete({}, options);
    else await self.objects.all().where(counts).delete({}, options);
  } catch (error) {
    // Go on if single keys failed, but not if a call failed as a whole.
    if (!isBatchActionError(error) || error.cause !== undefined) throw error;
    failures.push(...error.failures);
    succeeded.push(...error.succeeded);
    responses.push(...error.responses);
  } finally {
    handle.invalidate();
  }
  const aborts = multipartUploads ? await abortUploads(self, options) : { failures: [], succeeded: [] };
  failures.push(...aborts.failures);
  succeeded.push(...aborts.succeeded);
  if (failures.length > 0) {
    throw new BatchActionError({ action: `${self.toString()}.empty`, failures, succeeded, responses });
  }
  return { deleted, aborted: aborts.succeeded.length };
}
