/** Whether a value is an object literal, or parsed from JSON: nothing that hides members in a prototype. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;
  // Another realm, such as a test runner's, has an Object.prototype of its own.
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, "isPrototypeOf");
}

/** What a value is, in an error: its kind alone, since the value may be long, or secret. */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (typeof value !== "object") return typeof value === "function" ? "a function" : `a ${typeof value}`;
  if (Array.isArray(value)) return "a list";
  if (isPlain(value)) return "an object";
  const { name = "" } = (value.constructor ?? {}) as { readonly name?: string };
  return name === "" || name === "Object" ? "an object with a prototype of its own" : `a ${name}`;
}
