import { fromBase64 } from "../../values/bytes.js";
import { readNumber } from "../../values/numbers/read-number.js";
import { setMember } from "../../values/set-member.js";
import type { NumberSetting } from "../../values/settings.js";

type Values = Record<string, unknown> | unknown[];

/** A value after a mark: its type and its content, in JSON. */
type Marked = readonly [mark: number, type: string, ...content: (string | number)[]];

/** Replaces the marked values in an item, as far down as the deepest one. */
export function restoreMarked(values: Values, deepest: number, numbers: NumberSetting): void {
  if (Array.isArray(values)) {
    for (const [index, value] of values.entries()) values[index] = restored(value, deepest, numbers);
    return;
  }
  for (const name in values) {
    const value = values[name];
    const now = restored(value, deepest, numbers);
    if (now !== value) setMember(values, name, now);
  }
}

function restored(value: unknown, deepest: number, numbers: NumberSetting): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value) && value[0] === Infinity) return unmarked(value as never, numbers);
  if (deepest > 1) restoreMarked(value as Values, deepest - 1, numbers);
  return value;
}

function unmarked(marked: Marked, numbers: NumberSetting): unknown {
  const type = marked[1];
  if (type.length === 1) return content(type, marked[2] as string, numbers);
  const members = marked.slice(2);
  return new Set(type === "SS" ? members : members.map((one) => content(type.charAt(0), one, numbers)));
}

/** The value of a string, of bytes, or of a number, which is a string unless JSON represents it exactly. */
function content(kind: string, value: string | number, numbers: NumberSetting): unknown {
  if (typeof value === "number" || kind === "S") return value;
  return kind === "N" ? readNumber(value, numbers) : fromBase64(value);
}
