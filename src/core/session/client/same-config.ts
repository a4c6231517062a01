// Configurations are compared, never made into a string: they hold credentials. Plain data counts by what is
// in it; functions and instances (providers, agents, request handlers) count by what they are.

/** Deeper than any configuration goes; a plain object that contains itself ends here. */
const DEEPEST = 8;

/**
 * A copy to compare with later, whatever the caller does with the original.
 *
 * @internal
 */
export function snapshotOf(value: unknown, depth = 0): unknown {
  if (depth === DEEPEST) return value;
  if (Array.isArray(value)) return value.map((item) => snapshotOf(item, depth + 1));
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, snapshotOf(member, depth + 1)]),
  );
}

/**
 * Whether two configurations would make the same client.
 *
 * @internal
 */
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

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
