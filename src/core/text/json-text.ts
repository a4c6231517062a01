import { describeValue } from "./describe-value.js";
import { isPlain, kindOf } from "./plain-object.js";

/**
 * The JSON text of an object or a list. What JSON leaves out or changes (a `Map`, a `Date`, `NaN`), and a value that
 * contains itself, are a `TypeError` with the place.
 */
export function jsonText(value: object, name: string): string {
  checkJson(value, name, new Set());
  return JSON.stringify(value);
}

function checkJson(value: unknown, place: string, parents: Set<object>): void {
  if (value === null || typeof value === "string" || typeof value === "boolean") return;
  if (typeof value === "number" && Number.isFinite(value)) return;
  if (typeof value !== "object" || !(Array.isArray(value) || isPlain(value))) {
    // A number is named, and anything else by its kind alone: it may be long, or secret.
    const what = typeof value === "number" ? describeValue(value) : kindOf(value);
    throw new TypeError(`${place} must be something that JSON has, but it is ${what}.`);
  }
  if (parents.has(value)) throw new TypeError(`${place} contains itself, which JSON cannot say.`);
  parents.add(value);
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) checkJson(item, `${place}[${index}]`, parents);
  } else {
    for (const [key, member] of Object.entries(value)) {
      // As everywhere in JavaScript, that is the same as no member.
      if (member !== undefined) checkJson(member, `${place}${memberPath(key)}`, parents);
    }
  }
  parents.delete(value);
}

function memberPath(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}
