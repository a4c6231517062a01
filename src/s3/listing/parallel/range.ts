import type { ObjectSummaryCollection } from "../../generated/object-summary-collection.js";
import { checkedRange, type ObjectRange } from "./ranges/object-range.js";
import type { ObjectsHandle } from "./object-lister.js";
import { type Beginnings, later, longer, ObjectPart } from "./ranges/object-part.js";
import { refuseUnlessOrdered } from "./ranges/refuse-unless-whole.js";

/**
 * The objects of a range that `partition` has returned, possibly on another machine. The result is a collection like any
 * other, with pages and cursors. Filters narrow it, before and afterwards, and never extend it. Batch actions affect
 * only the range.
 *
 * @throws `TypeError` for an invalid range, for a second one, with a `Delimiter`, with a `Prefix` outside of the range, and
 *   for a directory bucket, whose keys are not in order. While listing, `UnorderedListingError` if the service does not
 *   list keys in order, each once
 * @example
 * const [range = {}] = await bucket.objects.filter({ Prefix: "logs/" }).partition(50);
 * for await (const object of bucket.objects.range(range)) console.log(object.key);
 */
export function listRange(
  _self: ObjectSummaryCollection,
  handle: Pick<ObjectsHandle, "listing" | "withPart">,
  range: ObjectRange,
): ObjectSummaryCollection {
  const { Prefix: ownPrefix = "", StartAfter: ownStart, EndAt: end } = checkedRange(range);
  const { name, query } = handle.listing;
  refuseUnlessOrdered("range", query);
  if (query.part) throw new TypeError("range: this collection is a range already. Filters can narrow it.");
  const { Prefix: prefix = "", StartAfter: start } = query.input as Beginnings;
  const after = later(ownStart, start);
  const part = new ObjectPart(name, longer(ownPrefix, prefix), { after, end });
  const filter = {
    ...(ownPrefix !== "" && { Prefix: ownPrefix }),
    ...(after !== undefined && { StartAfter: after }),
  };
  // Counts as a filter that targets a batch action, unless the range is the whole bucket.
  const ranged = handle.withPart(part);
  return Object.keys(filter).length > 0 ? ranged.filter(filter) : ranged;
}
