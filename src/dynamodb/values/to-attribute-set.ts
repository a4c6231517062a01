import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { kindOf } from "../../core/text/plain-object.js";
import { inputBytes, toBase64 } from "./bytes.js";
import { parseDecimal } from "./numbers/decimal.js";
import { isBytes, isNumberValue } from "./kinds.js";
import { Misfit, numberText } from "./misfit.js";

type Kind = "SS" | "NS" | "BS";

/** A set of strings, numbers or bytes in the service's form. */
export function setValue(set: ReadonlySet<unknown>): AttributeValue {
  const values = [...set];
  if (values.length === 0) throw new Misfit("is an empty set, which DynamoDB cannot store");
  const kind = kindIn(values[0]);
  for (const value of values) {
    if (kindIn(value) !== kind) throw new Misfit("is a set of mixed types");
  }
  switch (kind) {
    case "SS":
      return { SS: values as string[] };
    case "NS":
      // Numbers of one type are distinct, because the set compares them.
      return { NS: areAlike(values) ? values.map(setNumber) : distinct(values.map(setNumber), sameNumber) };
    case "BS":
      return {
        BS: distinct(
          values.map((value) => inputBytes(value as Uint8Array)),
          toBase64,
        ),
      };
  }
}

function kindIn(value: unknown): Kind {
  if (typeof value === "string") return "SS";
  if (typeof value === "number" || typeof value === "bigint" || isNumberValue(value)) return "NS";
  if (isBytes(value)) return "BS";
  throw new Misfit(`is a set that holds ${kindOf(value)}; it may hold strings, numbers or bytes`);
}

/** Whether all are numbers, or all are bigints. */
function areAlike(values: readonly unknown[]): boolean {
  const type = typeof values[0];
  return type !== "object" && values.every((value) => typeof value === type);
}

function setNumber(value: unknown): string {
  return numberText(isNumberValue(value) ? value.value : (value as number | bigint));
}

function sameNumber(text: string): string {
  return JSON.stringify(parseDecimal(text));
}

/** The service rejects a set with duplicate values, such as `1` and `1n`. */
function distinct<Value>(values: Value[], identity: (value: Value) => string): Value[] {
  if (new Set(values.map(identity)).size < values.length) throw new Misfit("is a set with a value twice");
  return values;
}
