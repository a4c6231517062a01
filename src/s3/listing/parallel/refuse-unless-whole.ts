import { START } from "../../../core/query/cursor.js";
import type { Query } from "../../../core/query/query.js";
import type { ObjectSummary } from "../../generated/object-summary.js";
import { isDirectoryBucket } from "../../keys/directory-bucket.js";

/** Refuses a collection whose keys cannot be divided among several listings. */
export function refuseUnlessWhole(action: string, query: Query<ObjectSummary>): void {
  refuseUnlessOrdered(action, query);
  if (query.start !== START) {
    throw new TypeError(`${action} cannot start from a cursor. Filter by StartAfter, or list a range.`);
  }
}

/** Refuses what makes a listing tell of more than keys. */
export function refuseDelimiter(action: string, input: object): void {
  const { Delimiter: delimiter } = input as { readonly Delimiter?: string };
  if (delimiter === undefined) return;
  throw new TypeError(`${action} takes no Delimiter: it lists keys, and not what they have in common.`);
}

/** Refuses a collection of which no part can be told from the others by its keys. */
export function refuseUnlessOrdered(action: string, { fixed, input, known }: Query<ObjectSummary>): void {
  if (known) throw new TypeError(`${action} is of what the service lists, and of() is not.`);
  const { Bucket: bucket = "" } = fixed as { readonly Bucket?: string };
  refuseDelimiter(action, input);
  if (isDirectoryBucket(bucket)) {
    throw new TypeError(`${action} needs keys in order, and directory buckets list them in none.`);
  }
}
