import { createHash } from "node:crypto";
import type { Query } from "./query.js";

/** A few characters that are the same for listings of one operation, parent, filter and part, and for no others. */
export function listingId<Item>({ fixed, input, part }: Query<Item>, operation: string): string {
  const identity = JSON.stringify([operation, inOrder(fixed), inOrder(input), part?.id]);
  return createHash("sha256").update(identity).digest("base64url").slice(0, 16);
}

/** The members, whichever filter gave them first. */
function inOrder(input: object): [string, unknown][] {
  return Object.entries(input).sort(([one], [other]) => (one < other ? -1 : 1));
}
