import { isSameDecimal, parseDecimal, toWhole } from "./decimal.js";
import { NumberValue } from "./number-value.js";
import type { NumberSetting } from "../settings.js";
import { UnknownValue } from "../unknown-value.js";

/** Reads a number from the service. Other text is returned unchanged. */
export function readNumber(text: string, setting: NumberSetting = "exact"): unknown {
  if (setting === "exact") return exactNumber(text);
  if (typeof setting === "function") return setting(text);
  if (setting === "number") return Number(text);
  return parseDecimal(text) ? new NumberValue(text) : new UnknownValue({ N: text });
}

function exactNumber(text: string): unknown {
  const number = Number(text);
  const shortest = String(number);
  // The common case.
  if (shortest === text && Number.isFinite(number)) return number;
  const decimal = parseDecimal(text);
  if (!decimal) return new UnknownValue({ N: text });
  const read = parseDecimal(shortest);
  if (read && isSameDecimal(read, decimal)) return number;
  return toWhole(decimal) ?? new NumberValue(text);
}
