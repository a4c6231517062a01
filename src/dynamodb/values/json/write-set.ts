import { kindOf } from "../../../core/text/plain-object.js";
import { toBase64 } from "../bytes.js";
import { isBytes, isNumberValue } from "../kinds.js";
import { Misfit, numberText } from "../misfit.js";
import { parseDecimal } from "../numbers/decimal.js";
import type { JsonBytes } from "./json-bytes.js";

type Kind = "SS" | "NS" | "BS";

/** Writes a set of strings, numbers or bytes in the service's form. */
export function writeSet(json: JsonBytes, set: ReadonlySet<unknown>): void {
  if (set.size === 0) throw new Misfit("is an empty set, which DynamoDB cannot store");
  let kind: Kind | undefined;
  let type: string | undefined;
  // The set compares strings, and numbers of one type.
  let isDistinct = true;
  for (const value of set) {
    const kindBefore = kind;
    const typeBefore = type;
    kind = kindIn(value);
    type = typeof value;
    if (kindBefore !== undefined && kindBefore !== kind) throw new Misfit("is a set of mixed types");
    isDistinct &&= type !== "object" && (typeBefore === undefined || typeBefore === type);
    json.string(TEXT[kind](value), kindBefore === undefined ? OPENING[kind] : ",");
  }
  json.ascii("]}");
  if (!isDistinct) refuseDuplicates(set);
}

const OPENING: Readonly<Record<Kind, string>> = { SS: '{"SS":[', NS: '{"NS":[', BS: '{"BS":[' };

/** The text of a value in JSON. */
const TEXT: Readonly<Record<Kind, (value: unknown) => string>> = {
  SS: (value) => value as string,
  NS: (value) => numberText(isNumberValue(value) ? value.value : (value as number | bigint)),
  BS: (value) => toBase64(value as Uint8Array),
};

/** The service rejects a set with duplicate values, such as `1` and `1n`. */
function refuseDuplicates(set: ReadonlySet<unknown>): void {
  const identities = Array.from(set, (value) =>
    isBytes(value) ? toBase64(value) : JSON.stringify(parseDecimal(TEXT.NS(value))),
  );
  if (new Set(identities).size < set.size) throw new Misfit("is a set with a value twice");
}

function kindIn(value: unknown): Kind {
  if (typeof value === "string") return "SS";
  if (typeof value === "number" || typeof value === "bigint" || isNumberValue(value)) return "NS";
  if (isBytes(value)) return "BS";
  throw new Misfit(`is a set that holds ${kindOf(value)}; it may hold strings, numbers or bytes`);
}
