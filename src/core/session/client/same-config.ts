import { isPlain } from "../../text/plain-object.js";

// Configurations are compared, never serialized, because they contain credentials. Plain data is compared by value;
// functions and instances (providers, agents, request handlers) by identity.

/** Deeper than any configuration; ends the recursion for an object that contains itself. */
const DEEPEST = 8;

/** A copy for later comparisons, independent of changes to the original. */
export function snapshotOf(value: unknown, depth = 0): unknown {
  if (depth === DEEPEST) return value;
  if (Array.isArray(value)) return value.map((item) => snapshotOf(item, depth + 1));
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, snapshotOf(member, depth + 1)]),
  );
}

/** Whether two configurations would create the same client. */
export function isSameConfig(a: unknown, b: unknown, depth = 0): boolean {
  if (Object.is(a, b)) return true;
  if (depth === DEEPEST) return false;
  if (Array.isArray(a)) {
    return (
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => isSameConfig(item, b[index], depth + 1))
    );
  }
  if (!isPlain(a) || !isPlain(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSameConfig(a[name], b[name], depth + 1))
  );
}
