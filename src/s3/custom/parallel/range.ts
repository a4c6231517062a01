import type { ObjectSummaryCollection } from "../../generated/object-summary-collection.js";
import { checkedRange, type ObjectRange } from "./object-range.js";
import { ObjectPart } from "./object-part.js";
import { refuseUnlessOrdered } from "./refuse-unless-whole.js";

/**
 * Only the objects of a range, one of those that `partition` gave: it may come from another machine. What is made of it
 * is a collection like any other, with pages and cursors; its `Prefix` and `StartAfter` replace those of filters
 * before. Batch actions touch the range only.
 *
 * @throws `TypeError` for what is no range, with a `Delimiter`, and for a directory bucket, whose keys come in no
 *   order. While it lists, `UnorderedListingError` when the service does not list keys in order, each once
 * @example
 * const [range = {}] = await bucket.objects.filter({ Prefix: "logs/" }).partition(50);
 * for await (const object of bucket.objects.range(range)) console.log(object.key);
 */
export function listRange(self: ObjectSummaryCollection, range: ObjectRange): ObjectSummaryCollection {
  const { EndAt: end, ...filter } = checkedRange(range);
  const name = (self.constructor as typeof ObjectSummaryCollection).collectionName;
  refuseUnlessOrdered("range", self["query"]);
  const filtered = Object.keys(filter).length > 0 ? self.filter(filter) : self;
  const { StartAfter: after } = filtered["query"].input as { readonly StartAfter?: string };
  return filtered["withPart"](new ObjectPart(name, { after: after === "" ? undefined : after, end }));
}
