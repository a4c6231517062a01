// The inputs of list operations: plain SDK objects, merged as in boto3.

import { isPlain } from "../text/plain-object.js";

type Plain = Record<string, unknown>;

/** A deep copy of plain objects and arrays, independent of later changes by the caller. */
export function copyInput<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((item: unknown) => copyInput(item)) as Value;
  if (!isPlain(value)) return value;
  const copy: Plain = {};
  for (const key of Object.keys(value)) define(copy, key, copyInput(value[key]));
  return copy as Value;
}

/**
 * Merges two inputs: top-level lists are appended (so that a filter keeps its parent's), objects are merged, everything
 * else is replaced; `undefined` replaces nothing. Neither argument is changed.
 */
export function mergeInput<Base extends object, Addition extends object>(
  base: Base,
  addition: Addition,
): Base & Addition {
  return merge(base, addition, (before, list) => [...before, ...list]) as Base & Addition;
}

type MergeLists = (before: readonly unknown[], list: readonly unknown[]) => readonly unknown[];

const laterList: MergeLists = (_, list) => list;

function merge(base: object, addition: object, mergeLists: MergeLists): Plain {
  const merged = copyInput(base) as Plain;
  for (const [key, given] of Object.entries(addition)) {
    if (given === undefined || given === null) continue;
    const before = Object.hasOwn(merged, key) ? merged[key] : undefined;
    const value: unknown = copyInput<unknown>(given);
    if (Array.isArray(before) && Array.isArray(value)) define(merged, key, mergeLists(before, value));
    else if (isPlain(before) && isPlain(value)) define(merged, key, merge(before, value, laterList));
    else define(merged, key, value);
  }
  return merged;
}

// An assignment to "__proto__" would set the prototype instead of adding a key.
function define(target: Plain, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
