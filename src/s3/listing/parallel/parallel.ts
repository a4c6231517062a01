import { positiveInteger } from "../../../core/query/query.js";
import { refuseUnknownOptions } from "../../../core/call/input/unknown-options.js";
import type { ObjectSummaryCollection } from "../../generated/object-summary-collection.js";
import type { ObjectsHandle } from "./object-lister.js";
import { ParallelObjects, type ParallelOptions } from "./parallel-objects.js";
import { refuseUnlessWhole } from "./ranges/refuse-unless-whole.js";

/**
 * The same objects, listed by several concurrent requests: in no particular order, each once. For large buckets it takes
 * minutes instead of an hour. Filters, `where` and `limit` apply. Nothing needs to be known about the keys: the listing
 * itself shows where to divide them.
 *
 * Calls ListObjectsV2, somewhat more often than a sequential listing.
 *
 * @throws `RangeError` unless the concurrency is a positive integer; `TypeError` with a `Delimiter`, with `startFrom`, and
 *   for a directory bucket, whose keys are not in order. While listing, `UnorderedListingError` if the service does not
 *   list keys in order, each once
 * @example
 * for await (const object of bucket.objects.filter({ Prefix: "logs/" }).parallel({ concurrency: 16 })) {
 *   console.log(object.key, object.size);
 * }
 */
export function listInParallel(
  _self: ObjectSummaryCollection,
  handle: Pick<ObjectsHandle, "listing">,
  options: ParallelOptions = {},
): ParallelObjects {
  refuseUnknownOptions(options, ["abortSignal", "concurrency", "requestTimeout"]);
  const { concurrency = 16, ...rest } = options;
  positiveInteger("concurrency", concurrency);
  const { listing } = handle;
  const { query } = listing;
  refuseUnlessWhole("parallel", query);
  return new ParallelObjects(listing, concurrency, { ...query.options, ...rest });
}
