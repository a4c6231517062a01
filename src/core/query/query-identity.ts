import { IDENTITY } from "../text/brand.js";
import { redact } from "../text/redact.js";
import type { Query } from "./query.js";

const SHOWN = { load: "loaded", where: "where" } as const;

/** The end of the names of members that contain a key, not the name of one. */
const SECRET = "CustomerKey";

/**
 * Distinguishes a query from others in deep comparisons of tests, with the class of the collection. Requests (`with`)
 * do not matter, and predicates are equal only if they are the same function.
 */
export function queryIdentity<Item>(collection: string, query: Query<Item>): object {
  const { fixed, input, view, stages, pageSize, start, part, known, isTargeted } = query;
  return {
    collection,
    fixed,
    input: withoutSecrets(input),
    ...(view !== undefined && { view }),
    stages,
    pageSize,
    start,
    part,
    known: known && (Reflect.get(known, IDENTITY) ?? known),
    isTargeted,
  };
}

/** The input itself, unless it contains a secret: this is called for every step of a chain. */
function withoutSecrets(input: object): object {
  for (const name in input) {
    if (!name.endsWith(SECRET)) continue;
    return Object.fromEntries(Object.entries(input).filter(([member]) => !member.endsWith(SECRET)));
  }
  return input;
}

/** `Bucket="photos", Prefix="2026/", limit=5`: a query in messages, without possible secrets. */
export function showQuery<Item>({ fixed, input, stages, pageSize, known }: Query<Item>): string {
  const parts = Object.entries(redact({ ...input, ...fixed })).map(
    ([name, value]) => `${name}=${JSON.stringify(value)}`,
  );
  if (known) parts.push("of");
  if (pageSize !== undefined) parts.push(`pageSize=${pageSize}`);
  for (const stage of stages) parts.push(stage.kind === "limit" ? `limit=${stage.count}` : SHOWN[stage.kind]);
  return parts.join(", ");
}
