import { withArticle } from "./with-article.js";

/** Whether a value is an object literal or parsed JSON, so that no members are hidden in a prototype. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;
  // Another realm, such as a test runner's, has its own Object.prototype.
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, "isPrototypeOf");
}

/** The kind of a value, for an error message; not the value itself, which may be long or secret. */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (typeof value !== "object")
    return typeof value === "function" ? "a function" : withArticle(typeof value);
  if (Array.isArray(value)) return "a list";
  if (isPlain(value)) return "an object";
  const { name = "" } = (value.constructor ?? {}) as { readonly name?: string };
  return name === "" || name === "Object" ? "a class instance" : withArticle(name);
}
