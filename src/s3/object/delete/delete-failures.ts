import type { DeleteObjectsCommandOutput } from "@aws-sdk/client-s3";
import { batchId } from "../../../core/batch/batch-id.js";
import type { BatchFailure } from "../../../core/errors/errors.js";

/** Identifies an object or a version in DeleteObjects. */
export interface Target {
  readonly Key: string;
  readonly VersionId?: string;
}

/** The id of an object or a version in a `BatchActionError`. */
export function idOf({ Key: key, VersionId: version }: NamedTarget): string {
  return version === undefined ? (key ?? "") : batchId(key, version);
}

/** Codes with which stores other than S3 report that there was nothing to delete, which is a success. */
const ALREADY_GONE = ["NoSuchKey", "NoSuchVersion"];

/**
 * The failures in an output of DeleteObjects. An error that names none of the targets counts for all that the output does
 * not list as deleted: rather a false failure than a false success.
 */
export function failuresOf(
  { Errors: errors = [], Deleted: deleted = [] }: DeleteObjectsCommandOutput,
  targets: readonly Target[],
): BatchFailure[] {
  const refusals = errors.filter(({ Code = "" }) => !ALREADY_GONE.includes(Code));
  if (refusals.length === 0) return [];
  const gone = new Set([...deleted, ...errors.filter((error) => !refusals.includes(error))].map(idOf));
  const sent = new Set(targets.map(idOf));
  const failures = new Map<string, BatchFailure>();
  for (const error of refusals) {
    const { Code: code = "", Message: message = "" } = error;
    for (const id of idsOf(error, targets, sent, gone)) {
      if (!failures.has(id)) failures.set(id, { id, code, message });
    }
  }
  return [...failures.values()];
}

function idsOf(
  error: NamedTarget,
  targets: readonly Target[],
  sent: ReadonlySet<string>,
  gone: ReadonlySet<string>,
): string[] {
  const id = idOf(error);
  if (sent.has(id)) return [id];
  // An error without a version id may be about any version of the key that is not listed as deleted.
  const ofKey = targets.filter(({ Key }) => Key === error.Key).map(idOf);
  for (const ids of [ofKey, [...sent]]) {
    const open = ids.filter((one) => !gone.has(one));
    if (open.length > 0) return open;
  }
  return [id];
}

interface NamedTarget {
  readonly Key?: string | undefined;
  readonly VersionId?: string | undefined;
}
