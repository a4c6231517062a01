// The inputs of list operations: plain objects of the SDK, merged as boto3 merges them.

type Plain = Record<string, unknown>;

function isPlain(value: unknown): value is Plain {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** A copy in depth of plain objects and arrays; what the caller changes afterwards changes nothing here. */
export function copyInput<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((item: unknown) => copyInput(item)) as Value;
  if (!isPlain(value)) return value;
  const copy: Plain = {};
  for (const key of Object.keys(value)) define(copy, key, copyInput(value[key]));
  return copy as Value;
}

/**
 * Merges two inputs: lists at the top are appended (so a filter never loses its parent's), objects are merged,
 * everything else is replaced; what is undefined replaces nothing. Neither argument is changed.
 */
export function mergeInput<Base extends object, Addition extends object>(
  base: Base,
  addition: Addition,
): Base & Addition {
  const merged = copyInput(base) as Plain;
  for (const [key, value] of Object.entries(addition)) {
    if (value === undefined || value === null) continue;
    const before = Object.hasOwn(merged, key) ? merged[key] : undefined;
    define(merged, key, mergeValue(before, copyInput<unknown>(value)));
  }
  return merged as Base & Addition;
}

function mergeValue(before: unknown, value: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(value))
    return [...(before as unknown[]), ...(value as unknown[])];
  if (isPlain(before) && isPlain(value)) return mergeInput(before, value);
  return value;
}

// An assignment to "__proto__" would set the prototype instead of making a key.
function define(target: Plain, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
