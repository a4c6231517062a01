import { INSPECT } from "./brand.js";

/** What an error says of a thing that was given: our own objects as they show themselves, text in quotes. */
export function describeValue(thing: unknown): string {
  if (typeof thing === "string") return JSON.stringify(thing);
  if (typeof thing !== "object" || thing === null) return String(thing);
  const inspect: unknown = Reflect.get(thing, INSPECT);
  if (typeof inspect === "function") return String(inspect.call(thing));
  return Array.isArray(thing) ? "a list" : "an object";
}
