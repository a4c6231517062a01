import { isBatchActionError } from "../../core/errors/error-guards.js";
import { BatchActionError, type BatchFailure } from "../../core/errors/errors.js";
import { refuseMisplacedOptions } from "../../core/call/misplaced-options.js";
import { refuseUnknownOptions } from "../../core/call/unknown-options.js";
import type { Bucket } from "../generated/bucket.js";
import type { DeleteManyOptions } from "../delete/delete-options.js";
import { abortUploads, type UploadToAbort } from "./abort-uploads.js";
import type { ResourceHandle } from "../../core/resource/handle.js";

/** What is to go, beside the objects as they are now. */
export interface EmptyInput {
  /** Also the versions and delete markers: for good, even where the bucket has versioning. Default: no. */
  readonly versions?: boolean | undefined;
  /** Also the multipart uploads under way, with the parts that they have. Default: no. */
  readonly multipartUploads?: boolean | undefined;
}

/** How much went. */
export interface EmptyResult {
  /** Objects, or versions and delete markers. */
  readonly deleted: number;
  /** Multipart uploads. */
  readonly aborted: number;
}

/** What would go. */
export interface EmptyPlan {
  readonly objects: readonly { readonly Key: string; readonly VersionId?: string }[];
  readonly multipartUploads: readonly UploadToAbort[];
}

/**
 * Empties the bucket, and touches nothing else: all objects; with `versions` all versions and delete markers, for good;
 * with `multipartUploads` the uploads under way. A bucket can be deleted once both are done. With `{ dryRun: true }`
 * among the options nothing happens, and it resolves to what would go.
 *
 * Calls [DeleteObjects](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html), a thousand at a time,
 * and [AbortMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html).
 *
 * @throws `BatchActionError` when some of it could not go; the rest has been tried all the same; `TypeError` for what
 *   there is not, such as a misspelt option
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
  refuseMisplacedOptions(what);
  refuseUnknownOptions(what, ["versions", "multipartUploads"]);
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
    // Single keys that cannot go keep nothing else from going; a call that failed as a whole does.
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
