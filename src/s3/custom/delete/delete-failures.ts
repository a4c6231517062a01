import type { DeleteObjectsCommandOutput } from "@aws-sdk/client-s3";
import { batchId } from "../../../core/batch-id.js";
import type { BatchFailure } from "../../../core/errors.js";

/** What names an object, or one version of it, in a delete of many. */
export interface Target {
  readonly Key: string;
  readonly VersionId?: string;
}

/** Names an object, or a version of it, in a `BatchActionError`. */
export function idOf({ Key: key, VersionId: version }: NamedTarget): string {
  return version === undefined ? (key ?? "") : batchId(key, version);
}

/** What a delete of these says could not go. */
export function failuresOf(
  { Errors: errors = [], Deleted: deleted = [] }: DeleteObjectsCommandOutput,
  targets: readonly Target[],
): BatchFailure[] {
  const gone = new Set(deleted.map(idOf));
  const failures = new Map<string, BatchFailure>();
  for (const error of errors) {
    const { Code: code = "", Message: message = "" } = error;
    // An error without its version can be that of any version of the key, unless the answer says that it is gone.
    const versions =
      error.VersionId === undefined
        ? targets.filter(({ Key, VersionId }) => Key === error.Key && VersionId !== undefined).map(idOf)
        : [];
    const open = versions.filter((id) => !gone.has(id));
    for (const id of open.length > 0 ? open : [idOf(error)]) {
      if (!failures.has(id)) failures.set(id, { id, code, message });
    }
  }
  return [...failures.values()];
}

interface NamedTarget {
  readonly Key?: string | undefined;
  readonly VersionId?: string | undefined;
}
