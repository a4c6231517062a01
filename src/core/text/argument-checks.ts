import { describeValue } from "./describe-value.js";
import { isPlain, kindOf } from "./plain-object.js";

/** The error for an invalid argument. */
export function argumentError(
  name: string,
  must: string,
  value: unknown,
  ErrorClass: TypeErrorConstructor | RangeErrorConstructor = TypeError,
): Error {
  return new ErrorClass(
    `${name} must be ${must}, but it is ${value === "" ? "empty" : describeValue(value)}.`,
  );
}

/** The same, with only the type of the value, which may be long or secret. `advice` is a sentence. */
export function kindError(name: string, must: string, value: unknown, advice = ""): TypeError {
  const what = value === "" ? "an empty string" : kindOf(value);
  return new TypeError(`${name} must be ${must}, but it is ${what}.${advice && ` ${advice}`}`);
}

/** The same for a number, which may have the right type but be out of range. */
function numberError(name: string, must: string, value: unknown): Error {
  return argumentError(name, must, value, typeof value === "number" ? RangeError : TypeError);
}

/** @throws {TypeError} for anything but a function or `undefined` */
export function checkFunction(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== "function") throw argumentError(name, "a function", value);
}

/** @throws {TypeError} for anything but a boolean or `undefined` */
export function checkBoolean(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== "boolean") throw argumentError(name, "true or false", value);
}

/** @throws {TypeError} for anything but a non-empty string */
export function checkText(name: string, value: unknown, must = "a non-empty string"): string {
  if (typeof value === "string" && value !== "") return value;
  throw argumentError(name, must, value);
}

/** @throws {RangeError} for a number that is fractional or too small; `TypeError` for anything else */
export function checkWholeNumber(name: string, value: unknown, least = 0): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= least) return value;
  throw numberError(name, `a whole number, ${least} or more`, value);
}

/** @throws {RangeError} for a negative number or `NaN`; `TypeError` for anything else */
export function checkAmount(name: string, unit: string, value: unknown): number {
  if (typeof value === "number" && value >= 0) return value;
  throw numberError(name, `${unit}, 0 or more`, value);
}

/** @throws {TypeError} for anything but an object literal */
export function checkPlain<Value extends object>(name: string, value: Value, must = "a plain object"): Value {
  if (isPlain(value)) return value;
  throw kindError(name, must, value);
}

/** @throws {TypeError} for anything but an array */
export function checkList(name: string, value: unknown): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) throw kindError(name, "a list", value);
}

/** @throws {TypeError} for anything that `for await` cannot iterate, and for a string */
export function checkIterable(name: string, value: unknown, must = "an array or another iterable"): void {
  const isObject = typeof value === "object" && value !== null;
  if (isObject && (Symbol.iterator in value || Symbol.asyncIterator in value)) return;
  throw kindError(name, must, value);
}

/** @throws {TypeError} for any other value */
export function checkOneOf(name: string, value: unknown, values: readonly unknown[]): void {
  if (values.includes(value)) return;
  throw argumentError(name, values.map((one) => JSON.stringify(one)).join(" or "), value);
}
