import { START } from "../../../../core/query/cursor.js";
import type { Query } from "../../../../core/query/query.js";
import type { ObjectSummary } from "../../../generated/object-summary.js";
import { isDirectoryBucket } from "../../../keys/directory-bucket.js";

/** @throws {TypeError} for a collection that cannot be divided among several listings */
export function refuseUnlessWhole(action: string, query: Query<ObjectSummary>): void {
  refuseUnlessOrdered(action, query);
  if (query.start !== START) {
    throw new TypeError(`${action} cannot start from a cursor. Filter by StartAfter, or list a range.`);
  }
}

/** @throws {TypeError} for a delimiter */
export function refuseDelimiter(action: string, input: object): void {
  const { Delimiter: delimiter } = input as { readonly Delimiter?: string };
  if (delimiter === undefined) return;
  throw new TypeError(`${action} does not support Delimiter: it lists keys, not their common prefixes.`);
}

/** @throws {TypeError} for a collection whose keys are not in order */
export function refuseUnlessOrdered(action: string, { fixed, input, known }: Query<ObjectSummary>): void {
  if (known) throw new TypeError(`${action} lists objects from the service, so it cannot be used with of().`);
  const { Bucket: bucket = "" } = fixed as { readonly Bucket?: string };
  refuseDelimiter(action, input);
  if (isDirectoryBucket(bucket)) {
    throw new TypeError(`${action} requires keys in order, but directory buckets list them in no order.`);
  }
}
