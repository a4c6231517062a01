import type { ClientLike } from "../client/client-like.js";
import type { Context } from "../call/context.js";
import { untilAborted } from "../concurrency/until-aborted.js";
import { START } from "../query/cursor.js";
import type { KnownPages, Query } from "../query/query.js";
import type { Identifiers } from "../resource/identifiers/identifiers.js";
import { IDENTITY } from "../text/brand.js";
import { describeValue } from "../text/describe-value.js";
import { type KnownEntry, type KnownType, readEntry } from "./known-entry.js";

/** Resources of the caller, or their identifiers: an array, or another iterable. */
export type Known<Entry> = object & (AsyncIterable<Entry> | Iterable<Entry>);

export interface KnownTarget<Item> {
  /** Its name in errors, such as `InstanceCollection`. */
  readonly name: string;
  readonly context: Context<ClientLike>;
  readonly query: Query<Item>;
}

/**
 * The query for the resources of the entries, each of which must be a resource of the collection or identify one. An
 * array is checked at once, and its duplicates are dropped; any other iterable is read a page at a time.
 */
export function queryOfKnown<Item, Ids extends Identifiers>(
  entries: unknown,
  type: KnownType<Item, Ids>,
  { name, context, query }: KnownTarget<Item>,
): Query<Item> {
  refuseNarrowed(name, query, type);
  const place = { name, context, parent: parentOf(query.fixed, type) };
  const queryOf = (known: KnownPages<Item>): Query<Item> => ({ ...query, known, isTargeted: true });
  const read = (entry: unknown, position: number) => readEntry(entry, position, type, place);
  if (Array.isArray(entries) || entries instanceof Set) {
    const unique = new Map(
      [...entries].map((entry: unknown, position) => [read(entry, position).key, entry]),
    );
    const pages: KnownPages<Item> = (size) => inPages(unique.values(), size, read);
    return queryOf(Object.assign(pages, { [IDENTITY]: [...unique.keys()] }));
  }
  if (!isSource(entries)) {
    throw new TypeError(`${name}.of expects an array or another iterable, not ${describeValue(entries)}.`);
  }
  let isUsed = false;
  return queryOf((size, abortSignal) => {
    if (isUsed)
      throw new TypeError(`${name}.of: an iterable other than an array or a Set can be read only once.`);
    isUsed = true;
    return inPages(isAsync(entries) ? untilAborted(entries, abortSignal) : entries, size, read);
  });
}

/** An entry identifies a resource, but not whether a filter would match it. */
function refuseNarrowed<Item, Ids extends Identifiers>(
  name: string,
  { fixed, input, known, part, start }: Query<Item>,
  { parent = {}, filters = [], constants = [] }: KnownType<Item, Ids>,
): void {
  if (known !== undefined || part !== undefined || start !== START || Object.keys(input).length > 0) {
    throw new TypeError(`${name}.of replaces the listing: call it first, and narrow with where().`);
  }
  const own = [...Object.values(parent), ...constants];
  const members = Object.entries(fixed).filter(([member]) => !own.includes(member));
  const other = members.find(
    ([, value]) => !(Array.isArray(value) && value.every((one) => isOneOf(one, filters))),
  );
  if (other === undefined) return;
  throw new TypeError(
    `${name}.of: only a listing shows what matches the ${other[0]} of the collection's parent. ` +
      "Call of() on the collection of the root, or filter() here.",
  );
}

function isOneOf(filter: { readonly Name?: unknown } | undefined, names: readonly string[]): boolean {
  return typeof filter?.Name === "string" && names.includes(filter.Name);
}

function parentOf<Item, Ids extends Identifiers>(
  fixed: object,
  { parent = {} }: KnownType<Item, Ids>,
): Identifiers {
  return Object.fromEntries(
    Object.entries(parent).map(([name, member]) => [name, String(Reflect.get(fixed, member))]),
  );
}

async function* inPages<Item>(
  entries: AsyncIterable<unknown> | Iterable<unknown>,
  size: number,
  read: (entry: unknown, position: number) => KnownEntry<Item>,
): AsyncGenerator<readonly Item[], undefined, undefined> {
  let page = new Map<string, Item>();
  let position = 0;
  for await (const entry of entries) {
    const { key, item } = read(entry, position++);
    if (!page.has(key)) page.set(key, item());
    if (page.size < size) continue;
    yield [...page.values()];
    page = new Map();
  }
  if (page.size > 0) yield [...page.values()];
  return undefined;
}

/** Whether entries can be read from it. A collection is rejected: its resources would have to be listed first. */
function isSource(value: unknown): value is AsyncIterable<unknown> | Iterable<unknown> {
  if (typeof value !== "object" || value === null || "startFrom" in value) return false;
  return Symbol.iterator in value || isAsync(value);
}

function isAsync(value: object): value is AsyncIterable<unknown> {
  return Symbol.asyncIterator in value;
}
