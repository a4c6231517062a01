import type { DeleteObjectsCommandOutput } from "@aws-sdk/client-s3";
import { batchId } from "../../core/batch/batch-id.js";
import type { BatchFailure } from "../../core/errors/errors.js";

/** What names an object, or one version of it, in a delete of many. */
export interface Target {
  readonly Key: string;
  readonly VersionId?: string;
}

/** Names an object, or a version of it, in a `BatchActionError`. */
export function idOf({ Key: key, VersionId: version }: NamedTarget): string {
  return version === undefined ? (key ?? "") : batchId(key, version);
}

/** By which stores other than S3 tell that there was nothing to delete: what should be gone is gone. */
const ALREADY_GONE = ["NoSuchKey", "NoSuchVersion"];

/**
 * What a delete of these says could not go. An error that names none of them is that of all which the answer does not
 * say are gone: better told of for nothing than taken for gone.
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
    for (const id of meant(error, targets, sent, gone)) {
      if (!failures.has(id)) failures.set(id, { id, code, message });
    }
  }
  return [...failures.values()];
}

/** The ids of what an error is about. */
function meant(
  error: NamedTarget,
  targets: readonly Target[],
  sent: ReadonlySet<string>,
  gone: ReadonlySet<string>,
): string[] {
  const id = idOf(error);
  if (sent.has(id)) return [id];
  // An error without its version can be that of any version of the key, unless the answer says that it is gone.
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
