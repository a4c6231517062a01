import { positiveInteger } from "../../../core/query/query.js";
import { refuseUnknownOptions } from "../../../core/call/unknown-options.js";
import type { ObjectSummaryCollection } from "../../generated/object-summary-collection.js";
import type { ObjectsHandle } from "./objects-handle.js";
import { ParallelObjects, type ParallelOptions } from "./parallel-objects.js";
import { refuseUnlessWhole } from "./refuse-unless-whole.js";

/**
 * The same objects, listed by several requests at a time: in no order, each once. For large buckets: what one request
 * after another takes an hour for takes some minutes. Filters, `where` and `limit` hold; nothing need be known of the
 * keys, since the listing itself shows where to divide them.
 *
 * Calls [ListObjectsV2](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html), some times more often
 * than one after another.
 *
 * @throws `RangeError` for a concurrency that is no whole number above 0; `TypeError` with a `Delimiter`, with
 *   `startFrom`, and for a directory bucket, whose keys come in no order. While it lists, `UnorderedListingError` when
 *   the service does not list keys in order, each once
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
