import { checkOneOf, checkPlain } from "../../core/text/argument-checks.js";

/**
 * The type in which numbers are read. `"exact"`: a `number` if that is exact, otherwise a `bigint` or a `NumberValue`.
 * `"number"`: always the nearest `number`. `"value"`: always a `NumberValue`. A function gets the number as text and
 * returns the value; for a decimal library, `(text) => new Decimal(text)`.
 */
export type NumberSetting = "exact" | "number" | "value" | ((text: string) => unknown);

/** How native values are read. */
export interface ValueSettings {
  /** The type in which numbers are read. Default: `"exact"`. */
  readonly numbers?: NumberSetting | undefined;
}

/** @throws {TypeError} for an unknown setting */
export function checkValueSettings(settings: ValueSettings): void {
  const { numbers } = checkPlain("The settings", settings, "an object, as { numbers }");
  if (numbers === undefined || typeof numbers === "function") return;
  checkOneOf("numbers", numbers, ["exact", "number", "value"]);
}

/** How values are read, including values of an unknown type. */
export interface ValueReading extends ValueSettings {
  /** Returns the value for one of an unknown type. Default: an `UnknownValue`. */
  readonly unknown?: (value: object) => unknown;
  /** Whether maps are changed in place, which saves time and memory: only for those that nobody else has. */
  readonly isInPlace?: boolean;
}
