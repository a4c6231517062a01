import { UnorderedListingError } from "../../core/errors/listing-error.js";
import type { ObjectSummaryCollection } from "../generated/object-summary-collection.js";
import type { ObjectSummary } from "../generated/object-summary.js";
import { compareKeys } from "./parallel/key-order.js";
import { isDirectoryBucket } from "./parallel/refuse-unless-whole.js";

/** What sees that pages go forward. A directory bucket lists in no order. */
export function forwardOnly(
  self: ObjectSummaryCollection,
): ((objects: readonly ObjectSummary[]) => void) | undefined {
  if (isDirectoryBucket(self["fixed"]("Bucket"))) return undefined;
  const { collectionName } = self.constructor as typeof ObjectSummaryCollection;
  let last: string | undefined;
  return (objects) => {
    const first = objects[0]?.key;
    if (first !== undefined && last !== undefined && !isAfter(first, last)) {
      throw new UnorderedListingError(
        collectionName,
        first,
        last,
        "It went back, so no listing would be whole.",
      );
    }
    last = objects.at(-1)?.key ?? last;
  };
}

/** Whether a key comes after another in S3's order, or in that of stores which keep keys as strings, or as files. */
function isAfter(key: string, other: string): boolean {
  if (compareKeys(key, other) > 0 || key > other) return true;
  const [path, otherPath] = [key, other].map((each) => each.replaceAll("/", "\0"));
  return path! > otherPath!;
}
