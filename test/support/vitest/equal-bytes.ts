import { expect } from "vitest";

/**
 * The same bytes in two objects of one class are equal. Without this, `toEqual` compares them one by one, of a body
 * for a second. What differs, or is of another class, it compares and shows itself.
 */
function areEqualBytes(one: unknown, other: unknown): boolean | undefined {
  if (!(one instanceof Uint8Array) || !(other instanceof Uint8Array)) return undefined;
  const isSame = one.constructor === other.constructor && Buffer.compare(one, other) === 0;
  return isSame ? true : undefined;
}

// Once for the files of a worker, which share its matchers.
const done = Symbol.for("tucuxi.test.equalBytes");
if (!Reflect.has(globalThis, done)) {
  Reflect.set(globalThis, done, true);
  expect.addEqualityTesters([areEqualBytes]);
}
