import { plainInput } from "../../call/input/input-members.js";

/** Settings by name: `{ "idle_timeout.timeout_seconds": 30 }`. */
export type AttributeValues = Readonly<Record<string, string | number | boolean>>;

/** Whether a record of settings was passed, not the SDK's own input, which has them in `member`. */
export function isRecordOf(given: AttributeValues | object, member: string): given is AttributeValues {
  return typeof Reflect.get(plainInput(given), member) !== "object";
}

/** The settings as the service's list of string pairs. */
export function toPairs(values: AttributeValues): { Key: string; Value: string }[] {
  return Object.entries(toTexts(values)).map(([Key, Value]) => ({ Key, Value }));
}

/**
 * The settings as the service's map of strings.
 *
 * @throws {TypeError} for a value that is not a string, number or boolean
 */
export function toTexts(values: AttributeValues): Record<string, string> {
  const entries = Object.entries(values).map(([key, value]) => {
    const isKnown = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    if (!isKnown) throw new TypeError(`The attribute ${key} must have a value, but it is ${String(value)}.`);
    return [key, String(value)] as const;
  });
  return Object.fromEntries(entries);
}
