import { checkOneOf, checkPlain } from "../../core/text/argument-checks.js";

/**
 * What numbers are read as. `"exact"`: a `number` where that is exact, else a `bigint`, else a `NumberValue`. `"number"`:
 * always a `number`, the nearest one. `"value"`: always a `NumberValue`. A function is given the number as text, and
 * what it returns is taken: for a decimal library, `(text) => new Decimal(text)`.
 */
export type NumberSetting = "exact" | "number" | "value" | ((text: string) => unknown);

/** How native values are read. */
export interface ValueSettings {
  /** What numbers are read as; `"exact"` unless given. */
  readonly numbers?: NumberSetting | undefined;
}

/** @throws {TypeError} for settings that there are not */
export function checkValueSettings(settings: ValueSettings): void {
  const { numbers } = checkPlain("The settings", settings, "an object, as { numbers }");
  if (numbers === undefined || typeof numbers === "function") return;
  checkOneOf("numbers", numbers, ["exact", "number", "value"]);
}

/** How values are read where one of an unknown type is not to be kept. */
export interface ValueReading extends ValueSettings {
  /** What is read for a value of an unknown type; an `UnknownValue` unless given. */
  readonly unknown?: (value: object) => unknown;
}
