import { unknownMember } from "../call/input/input-members.js";
import { isPlain, kindOf } from "../text/plain-object.js";
import type { ListOperationInfo } from "./list-operation-info.js";

/** The result of checking one `filter(input)`. */
export interface FilterVerdict {
  /** It selects something, so a batch action may act on the results. */
  readonly isTargeted: boolean;
  /** The part that seems to select something, but does not: everything matches it. */
  readonly open?: string | undefined;
  /** An id list or a filter's values are empty: it matches nothing, and no request is made. */
  readonly matchesNothing: boolean;
  /** Why it must not be used at all: the service would interpret it differently. */
  readonly invalid?: string | undefined;
  /** Why no batch action may use it: a part of it is empty or unknown, most likely by mistake. */
  readonly unsafe?: string | undefined;
}

/** The inputs that the new one is added to. */
export interface FilterSurroundings {
  /** The members that the collection's parent sets, such as its own filter. */
  readonly fixed: object;
  /** The caller's earlier filters, merged. */
  readonly earlier: object;
  /** The members of the operation's input, if known. */
  readonly members?: readonly string[] | undefined;
}

const MERGE_THEM = "pass all values in one, or use where()";

type Findings = { -readonly [Member in keyof FilterVerdict]: FilterVerdict[Member] };

/**
 * Checks the input of a `filter` call. Services treat an empty or missing filter as "everything", so a value that looks
 * like a variable that was not set must never reach them in a batch action.
 */
export function checkFilter(
  input: unknown,
  { name: operation, selectors, open = {}, starts = {} }: ListOperationInfo,
  around: FilterSurroundings,
): FilterVerdict {
  const { members } = around;
  const found: Findings = { isTargeted: false, matchesNothing: false };
  // Inherited members are not sent, so they would not filter anything.
  if (isMissing(input)) found.invalid = unset("the filter", input);
  else if (!isPlain(input)) found.invalid = `the filter must be a plain object, but it is ${kindOf(input)}`;
  for (const [member, value] of Object.entries(isPlain(input) ? input : {})) {
    const kind = Object.hasOwn(selectors, member) ? selectors[member] : undefined;
    // The SDK would silently omit it, and list what it should exclude.
    if (members?.includes(member) === false) {
      found.invalid ??= unknownMember(member, { operation, members });
    }
    if (kind !== undefined && kind !== "filters" && Object.hasOwn(around.fixed, member)) {
      // The parent's filter would take precedence, and match more than the caller selected.
      found.invalid ??= `the collection's parent already sets ${member}`;
    }
    if (isMissing(value)) found.unsafe ??= unset(member, value);
    else if (kind === "flag") checkFlag(found, member, value);
    else if (kind === "text") checkText(found, member, value, open[member]);
    else if (kind !== undefined) checkList(found, member, value, kind, around);
    else if (Object.hasOwn(starts, member)) checkStart(found, member, value);
    else found.unsafe ??= findHole(value, member);
  }
  found.unsafe ??= found.invalid;
  return found;
}

function checkList(
  found: Findings,
  member: string,
  value: unknown,
  kind: "ids" | "numbers" | "filters" | "structures",
  around: FilterSurroundings,
): void {
  if (!Array.isArray(value)) found.invalid ??= `${member} must be a list`;
  else if (kind === "filters") checkFilters(found, member, value, around);
  else if (kind === "structures") checkStructures(found, member, value);
  else checkIds(found, member, value, kind);
}

function checkIds(found: Findings, member: string, value: unknown[], kind: "ids" | "numbers"): void {
  const isId = (id: unknown): boolean =>
    kind === "ids" ? typeof id === "string" && id !== "" : Number.isInteger(id);
  const hole = value.findIndex((id) => !isId(id));
  if (hole >= 0) found.invalid ??= `${member}[${hole}] is ${show(value[hole])}`;
  if (value.length === 0) found.matchesNothing = true;
  note(found, openAmong(value, member));
}

function checkText(found: Findings, member: string, value: unknown, open: string | undefined): void {
  if (typeof value !== "string") found.invalid ??= `${member} must be a string`;
  else if (value === "") found.unsafe ??= unset(member, value);
  else if (value.trim() === "") note(found, `${member} is blank`);
  else note(found, value === open ? `${member} is ${JSON.stringify(value)}` : undefined);
}

/** The start of a listing: it excludes some resources, but selects nothing. */
function checkStart(found: Findings, member: string, value: unknown): void {
  if (typeof value !== "string") found.invalid ??= `${member} must be a string`;
  else if (value === "") found.unsafe ??= unset(member, value);
}

/** A list of structures that filters but is not a list of names and values, such as CloudWatch's `Dimensions`. */
function checkStructures(found: Findings, member: string, value: unknown[]): void {
  if (value.length === 0) found.matchesNothing = true;
  for (const [index, entry] of value.entries()) {
    const where = `${member}[${index}]`;
    if (!isPlain(entry)) found.invalid ??= `${where} is not a plain object`;
    else if (Object.keys(entry).length === 0) found.unsafe ??= `${where} is empty`;
    else found.unsafe ??= findHole(entry, where);
    note(found, isPlain(entry) ? openAmong(Object.values(entry), where) : undefined);
  }
}

function checkFlag(found: Findings, member: string, value: unknown): void {
  if (typeof value !== "boolean") found.invalid ??= `${member} must be true or false`;
  else if (value) note(found, undefined);
}

function checkFilters(found: Findings, member: string, value: unknown[], around: FilterSurroundings): void {
  const parents = filterNames(around.fixed, member);
  const names = new Set(filterNames(around.earlier, member));
  for (const [index, entry] of value.entries()) {
    const { Name: name, Values: values } = (entry ?? {}) as { Name?: unknown; Values?: unknown };
    const where = `${member}[${index}]`;
    if (!isMissing(entry) && !isPlain(entry)) found.unsafe ??= `${where} is not a plain object`;
    if (typeof name !== "string" || name === "") found.invalid ??= `${where}.Name is ${show(name)}`;
    else if (parents.includes(name))
      found.invalid ??= `${where}: the collection's parent already sets ${name}`;
    // The service does not document whether both or either must match.
    else if (names.has(name)) found.unsafe ??= `${where} is a second filter by ${name}: ${MERGE_THEM}`;
    else names.add(name);
    if (!Array.isArray(values)) found.invalid ??= `${where}.Values is ${show(values)}`;
    else {
      checkValues(found, `${where}.Values`, values);
      const openName = /^(tag:)?\s*$/.exec(String(name))
        ? `${where}.Name is ${JSON.stringify(name)}`
        : undefined;
      note(found, openName ?? openAmong(values, `${where}.Values`));
    }
  }
}

/** Records that a part of the input selects something, unless everything matches it. */
function note(found: Findings, open: string | undefined): void {
  if (open === undefined) found.isTargeted = true;
  else found.open ??= open;
}

/** The first value that everything matches, or that is effectively empty: only wildcards and whitespace. */
function openAmong(values: readonly unknown[], where: string): string | undefined {
  const index = values.findIndex((value) => typeof value === "string" && /^[\s*?]*$/.test(value));
  return index < 0 ? undefined : `${where}[${index}] is ${JSON.stringify(values[index])}`;
}

function checkValues(found: Findings, where: string, values: readonly unknown[]): void {
  if (values.length === 0) found.matchesNothing = true;
  for (const [index, value] of values.entries()) {
    if (typeof value !== "string") found.invalid ??= `${where}[${index}] is ${show(value)}`;
    // EC2 can filter by an empty value (a tag without one); a batch action must not do so by mistake.
    else if (value === "") found.unsafe ??= unset(`${where}[${index}]`, value);
  }
}

/** The first `undefined`, `null` or `""` anywhere in a value. */
function findHole(value: unknown, where: string): string | undefined {
  if (isMissing(value) || value === "") return unset(where, value);
  const inner: Iterable<[number | string, unknown]> = Array.isArray(value)
    ? value.entries()
    : Object.entries(isPlain(value) ? value : {});
  for (const [key, item] of inner) {
    const hole = findHole(item, Array.isArray(value) ? `${where}[${key}]` : `${where}.${key}`);
    if (hole) return hole;
  }
  return undefined;
}

function filterNames(input: object, member: string): string[] {
  const filters: unknown = Reflect.get(input, member);
  if (!Array.isArray(filters)) return [];
  return filters.flatMap((entry: { Name?: unknown } | null | undefined) =>
    typeof entry?.Name === "string" ? [entry.Name] : [],
  );
}

function unset(where: string, value: unknown): string {
  return `${where} is ${show(value)}, which looks like a variable that was not set`;
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null;
}

function show(value: unknown): string {
  return value === "" ? '""' : isMissing(value) ? String(value) : typeof value;
}
