import type { Listing } from "./listing.js";

/** What one `filter(input)` means for what may be done with the collection. */
export interface FilterVerdict {
  /** It names something, so a batch action may act on what it finds. */
  readonly arms: boolean;
  /** An id list or a filter's values are empty: it matches nothing, and nothing is asked. */
  readonly matchesNothing: boolean;
  /** Why it may not be used at all: on the wire it would mean something else than it says. */
  readonly invalid: string | undefined;
  /** Why no batch action may use it: a part of it is empty or unknown, most likely by mistake. */
  readonly unsafe: string | undefined;
}

type Findings = { -readonly [Member in keyof FilterVerdict]: FilterVerdict[Member] };

/**
 * Judges the input of a `filter` call. The services take an empty or a missing filter for "everything", so
 * what looks like a variable that was not set must never reach them in a batch action.
 *
 * @param taken names of filters that the collection's parent sets, such as `vpc-id`
 */
export function checkFilter(input: unknown, listing: Listing, taken: readonly string[]): FilterVerdict {
  const found: Findings = { arms: false, matchesNothing: false, invalid: undefined, unsafe: undefined };
  if (typeof input !== "object" || input === null) {
    found.unsafe = `the filter is ${String(input)}`;
    return found;
  }
  for (const [member, value] of Object.entries(input)) {
    const kind = Object.hasOwn(listing.selectors, member) ? listing.selectors[member] : undefined;
    if (!listing.members.includes(member)) found.unsafe ??= `${listing.operation} takes no ${member}`;
    if (isMissing(value)) found.unsafe ??= `${member} is ${String(value)}`;
    else if (kind === "ids") checkIds(found, member, value);
    else if (kind === "filters") checkFilters(found, member, value, taken);
    else checkOther(found, member, value, kind === "text");
  }
  found.unsafe ??= found.invalid;
  return found;
}

function checkIds(found: Findings, member: string, value: unknown): void {
  if (!Array.isArray(value)) {
    found.invalid ??= `${member} must be a list`;
  } else if (value.length === 0) {
    found.matchesNothing = true;
  } else {
    const hole = value.findIndex((id) => typeof id !== "string" || id === "");
    if (hole >= 0) found.invalid ??= `${member}[${hole}] is ${show(value[hole])}`;
    found.arms = true;
  }
}

function checkFilters(found: Findings, member: string, value: unknown, taken: readonly string[]): void {
  if (!Array.isArray(value)) {
    found.invalid ??= `${member} must be a list`;
    return;
  }
  for (const [index, entry] of value.entries()) {
    const { Name: name, Values: values } = (entry ?? {}) as { Name?: unknown; Values?: unknown };
    const where = `${member}[${index}]`;
    if (typeof name !== "string" || name === "") found.invalid ??= `${where}.Name is ${show(name)}`;
    else if (taken.includes(name)) found.invalid ??= `${where}: the collection's parent already sets ${name}`;
    if (!Array.isArray(values)) found.invalid ??= `${where}.Values is ${show(values)}`;
    else checkValues(found, `${where}.Values`, values);
    found.arms = true;
  }
}

function checkValues(found: Findings, where: string, values: readonly unknown[]): void {
  if (values.length === 0) found.matchesNothing = true;
  for (const [index, value] of values.entries()) {
    if (isMissing(value)) found.invalid ??= `${where}[${index}] is ${show(value)}`;
    // EC2 can look for an empty value (a tag without one); a batch action must not do so by mistake.
    else if (value === "") found.unsafe ??= `${where}[${index}] is ""`;
  }
}

function checkOther(found: Findings, member: string, value: unknown, isSelector: boolean): void {
  const hole = findHole(value, member);
  if (hole) found.unsafe ??= hole;
  else if (isSelector) found.arms = true;
}

/** The first `undefined`, `null` or `""` anywhere in a value. */
function findHole(value: unknown, where: string): string | undefined {
  if (isMissing(value) || value === "") return `${where} is ${show(value)}`;
  if (typeof value !== "object" || value instanceof Date || ArrayBuffer.isView(value)) return undefined;
  for (const [key, inner] of Object.entries(value as object)) {
    const hole = findHole(inner, Array.isArray(value) ? `${where}[${key}]` : `${where}.${key}`);
    if (hole) return hole;
  }
  return undefined;
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null;
}

function show(value: unknown): string {
  return value === "" ? '""' : isMissing(value) ? String(value) : typeof value;
}
