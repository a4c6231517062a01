import { INSPECT } from "./brand.js";

/** Describes a value in an error message: our own objects by `toString`, text in quotes. */
export function describeValue(thing: unknown): string {
  if (typeof thing === "string") return JSON.stringify(thing);
  if (typeof thing !== "object" || thing === null) return String(thing);
  const inspect: unknown = Reflect.get(thing, INSPECT);
  if (typeof inspect === "function") return String(inspect.call(thing));
  return Array.isArray(thing) ? "a list" : "an object";
}
