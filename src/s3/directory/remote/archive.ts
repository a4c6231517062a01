import { HeadObjectCommand, RestoreObjectCommand, type RestoreRequest } from "@aws-sdk/client-s3";
import { sdkInput } from "../../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../../core/call/input/readonly-input.js";
import type { CallOptions } from "../../../core/call/call-options.js";
import { argumentError } from "../../../core/text/argument-checks.js";
import type { SkipReason } from "../../errors/directory-report.js";
import type { DownloadInput } from "../../transfer/download/download-options.js";
import type { ObjectTarget } from "../../object/body/reader/object-source.js";
import { namesOf } from "../../client/request-names.js";

export interface ArchiveOptions extends CallOptions {
  readonly target: ObjectTarget;
  readonly input: DownloadInput | undefined;
  /** `undefined` to leave it archived. */
  readonly restore: ReadonlyInput<RestoreRequest> | undefined;
}

/** @throws {TypeError} unless it is an object */
export function checkRestore(restore: unknown): void {
  if (restore === undefined || (typeof restore === "object" && restore !== null && !Array.isArray(restore)))
    return;
  throw argumentError("restore", "an object, as { Days: 7 }", restore);
}

/** Whether objects of the class must be restored before they can be read. */
export function isArchiveClass(storageClass: string | undefined): boolean {
  return storageClass === "GLACIER" || storageClass === "DEEP_ARCHIVE";
}

/** Whether a read failed because the object is archived; for some classes, only this shows it. */
export function isArchivedError(error: unknown): error is Error & { readonly StorageClass?: string } {
  return error instanceof Error && error.name === "InvalidObjectState";
}

/** Why an object of an archive class cannot be read now; `undefined` if it has been restored. */
export async function archivedReason(
  storageClass: string | undefined,
  { target, input, restore, ...options }: ArchiveOptions,
): Promise<SkipReason | undefined> {
  const { context, bucket: Bucket, key: Key } = target;
  const { Restore: status = "" } = await context.send(
    new HeadObjectCommand({ ...input, Bucket, Key }),
    options,
  );
  if (status.includes('ongoing-request="false"')) return undefined;
  if (status.includes('ongoing-request="true"')) return "restoring";
  return skippedOrRestored(storageClass, { target, input, restore, ...options });
}

/** Requests the restore of an archived object, if wanted. It can be read some hours later. */
export async function skippedOrRestored(
  storageClass: string | undefined,
  { target, input = {}, restore, ...options }: ArchiveOptions,
): Promise<SkipReason> {
  if (!restore) return reasonOf(storageClass);
  const { context, bucket: Bucket, key: Key } = target;
  // Objects of this class stay restored, and take no number of days.
  const isTiered = storageClass === "INTELLIGENT_TIERING";
  const RestoreRequest = isTiered ? { ...sdkInput(restore), Days: undefined } : sdkInput(restore);
  try {
    const request = { ...namesOf(input), VersionId: input.VersionId, RestoreRequest };
    await context.send(new RestoreObjectCommand({ ...request, Bucket, Key }), options);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "RestoreAlreadyInProgress") throw error;
  }
  return "restoring";
}

function reasonOf(storageClass: string | undefined): SkipReason {
  const known = (["GLACIER", "DEEP_ARCHIVE", "INTELLIGENT_TIERING"] as const).find(
    (one) => one === storageClass,
  );
  return known ?? "archived";
}
