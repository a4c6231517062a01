/**
 * A record of names that others chose, without a prototype: `__proto__` is an entry like any other, and `constructor` is
 * none unless it was given.
 */
export function recordOf<Value>(
  entries: Iterable<readonly [name: string, value: Value]>,
): Record<string, Value> {
  return Object.assign(Object.create(null) as Record<string, Value>, Object.fromEntries(entries));
}
