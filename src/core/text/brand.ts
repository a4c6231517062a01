// A program can hold two copies of this package (ESM beside CJS, two versions in one tree). `instanceof` fails
// between them, so our own objects carry a registered symbol instead, which all copies share.

/** Marks a resource; its value is the resource's `uid`. */
export const RESOURCE = Symbol.for("tucuxi.resource");

/** Marks an error of this package; its value is the error's `code`. */
export const ERROR = Symbol.for("tucuxi.error");

/**
 * Identifies one of our objects, in an enumerable property, because that is what node:assert, vitest and jest compare.
 * They do not see private members: without it, any two objects of a class would be deeply equal. Resources need none,
 * as their identifiers are such properties.
 */
export const IDENTITY = Symbol.for("tucuxi.identity");

/** The method that `util.inspect` and `console.log` call. */
export const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/** The `uid` of a resource from any copy of this package; `undefined` for anything else. */
export function brandOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const uid: unknown = Reflect.get(value, RESOURCE);
  return typeof uid === "string" ? uid : undefined;
}
