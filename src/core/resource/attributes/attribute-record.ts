import { plainInput } from "../../call/input/input-members.js";
import { checkPlain, kindError } from "../../text/argument-checks.js";
import { jsonText } from "../../text/json-text.js";
import { isPlain } from "../../text/plain-object.js";

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

/** The settings as the service's map of strings. A value of any other type is a `TypeError`. */
export function toTexts(values: AttributeValues): Record<string, string> {
  const entries = Object.entries(values).map(([key, value]) => {
    const isKnown = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    if (!isKnown) throw new TypeError(`The attribute ${key} must have a value, but it is ${String(value)}.`);
    return [key, String(value)] as const;
  });
  return Object.fromEntries(entries);
}

/**
 * The same for settings of which some are documents, sent as JSON text; those that are `undefined` are left out.
 * Errors, for what is neither a scalar nor a document, have the name of the record.
 */
export function settingTexts(values: object, name: string): Record<string, string> {
  const entries = Object.entries<unknown>({ ...checkPlain(name, values) }).map(
    ([key, value]) => [key, settingText(value, `${name}.${key}`)] as const,
  );
  return Object.fromEntries(entries.flatMap(([key, text]) => (text === undefined ? [] : [[key, text]])));
}

/** The text of one of them. */
export function settingText(value: unknown, place: string): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return String(value);
  if (isPlain(value)) return jsonText(value, place);
  throw kindError(place, "text, a number, true or false, or an object", value);
}
