import { HeadObjectCommand, RestoreObjectCommand, type RestoreRequest } from "@aws-sdk/client-s3";
import type { CallOptions } from "../../../core/call/call-options.js";
import { describeValue } from "../../../core/text/describe-value.js";
import type { SkipReason } from "../../errors/directory-report.js";
import type { DownloadInput } from "../../transfer/download/download-options.js";
import type { TransferTarget } from "../../transfer/options/transfer-target.js";

/** How an archived object is asked about and restored. */
export interface ArchiveOptions extends CallOptions {
  readonly target: TransferTarget;
  readonly input: DownloadInput | undefined;
  /** `undefined` where it is to be left archived. */
  readonly restore: RestoreRequest | undefined;
}

/** @throws {TypeError} for what is no request to restore something */
export function checkRestore(restore: unknown): void {
  if (restore === undefined || (typeof restore === "object" && restore !== null && !Array.isArray(restore)))
    return;
  throw new TypeError(`restore must be an object, as { Days: 7 }, but it is ${describeValue(restore)}.`);
}

/** Whether objects of the class can be read only once they were restored. */
export function isArchiveClass(storageClass: string | undefined): boolean {
  return storageClass === "GLACIER" || storageClass === "DEEP_ARCHIVE";
}

/** Whether a read was refused as the object is archived, which in some classes only this tells. */
export function isArchivedError(error: unknown): error is Error & { readonly StorageClass?: string } {
  return error instanceof Error && error.name === "InvalidObjectState";
}

/** Why an object of an archive class cannot be read now; `undefined` where it was restored. */
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

/** Has an archived object restored, if that is wanted. What is being restored can be read some hours later. */
export async function skippedOrRestored(
  storageClass: string | undefined,
  { target, input = {}, restore, ...options }: ArchiveOptions,
): Promise<SkipReason> {
  if (!restore) return reasonOf(storageClass);
  const { context, bucket: Bucket, key: Key } = target;
  const { VersionId, RequestPayer, ExpectedBucketOwner } = input;
  // What is archived of this class stays restored.
  const isTiered = storageClass === "INTELLIGENT_TIERING";
  const RestoreRequest = isTiered ? { ...restore, Days: undefined } : restore;
  try {
    const request = { VersionId, RequestPayer, ExpectedBucketOwner, RestoreRequest };
    await context.send(new RestoreObjectCommand({ Bucket, Key, ...request }), options);
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
