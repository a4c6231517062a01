import { plainInput } from "./input-members.js";
import type { ReadonlyInput } from "./readonly-input.js";

/**
 * Whether the caller passed the SDK's own input, whose members begin with a capital letter, or our short form, with
 * these `members`. A mix of both, and unknown names, are a `TypeError`.
 */
export function isOwnInput<Own extends object, Friendly extends object>(
  given: ReadonlyInput<Own> | Friendly,
  members: readonly (keyof Friendly & string)[],
): given is ReadonlyInput<Own> {
  plainInput<object>(given);
  const names = Object.keys(given);
  const capital = names.filter((name) => /^[A-Z]/.test(name));
  if (capital.length === names.length) return names.length > 0;
  if (capital.length > 0) {
    const other = names.find((name) => !capital.includes(name));
    throw new TypeError(
      `${capital[0]} and ${other} cannot be combined: pass either the SDK's own input or the short form.`,
    );
  }
  refuseUnknown(given, members);
  return false;
}

/** Throws a `TypeError` for a name that is not a member, which is most likely misspelt. */
export function refuseUnknown(given: object, members: readonly string[]): void {
  const unknown = Object.keys(given).find((name) => !members.includes(name));
  if (unknown === undefined) return;
  throw new TypeError(`There is no member ${unknown}; the members are ${members.join(", ")}.`);
}
