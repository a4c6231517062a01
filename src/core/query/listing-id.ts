import { createHash } from "node:crypto";
import type { Query } from "./query.js";

/** A short hash that is the same for listings with the same operation, parent, filters and part, and only for those. */
export function listingId<Item>({ fixed, input, part }: Query<Item>, operation: string): string {
  const identity = JSON.stringify([operation, inOrder(fixed), inOrder(input), part?.id]);
  return createHash("sha256").update(identity).digest("base64url").slice(0, 16);
}

/** The members in a fixed order, whichever filter set them first. */
function inOrder(input: object): [string, unknown][] {
  return Object.entries(input).sort(([one], [other]) => (one < other ? -1 : 1));
}
