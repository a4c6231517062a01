import { concurrently } from "../../concurrency/concurrently.js";
import { sleep } from "../../concurrency/abort.js";
import type { CallOptions } from "../../call/call-options.js";
import { SETTLING_PAUSES } from "../../call/eventual-consistency/just-made.js";
import { isResourceNotFound } from "../../errors/error-guards.js";
import { type AnyLoadable, bulkLoadHandleOf } from "./loadable-resource.js";
import { positiveInteger } from "../../query/query.js";

/** What `loadAll` found. */
export interface LoadAllResult<Loaded> {
  /** The resources that are loaded now, in the order in which they were given. */
  readonly loaded: Loaded[];
  /** The resources that the service knows nothing of. */
  readonly notFound: Loaded[];
}

/** Options of `loadAll`. */
export interface LoadAllOptions extends CallOptions {
  /** The most requests at a time; 4 unless given. */
  readonly concurrency?: number | undefined;
}

/** What the `load()` of a resource takes, which may be more than others do. */
export type LoadOptionsOf<Loaded extends AnyLoadable> = Loaded["load"] extends (
  options?: infer Options,
) => unknown
  ? NonNullable<Options>
  : unknown;

/**
 * Loads many resources of one class with as few requests as the service allows: 1,000 instances take 5. Where it
 * can only be asked for one at a time, it is asked for each, a few at a time. Resources that are loaded already
 * cost nothing.
 *
 * Other errors than "not found" are thrown; what was loaded until then stays loaded.
 *
 * @example
 * const { loaded, notFound } = await loadAll(ids.map((id) => ec2.instance(id)));
 */
export async function loadAll<Loaded extends AnyLoadable>(
  resources: readonly Loaded[],
  options?: LoadAllOptions & LoadOptionsOf<Loaded>,
): Promise<LoadAllResult<Loaded>> {
  const given: LoadAllOptions = options ?? {};
  const concurrency = positiveInteger("concurrency", given.concurrency ?? 4);
  const missing = new Set<string>();
  await concurrently(
    batches(resources.filter((resource) => bulkLoadHandleOf(resource).needsLoad)),
    concurrency,
    (batch, abortSignal) => loadBatch(batch, { ...given, abortSignal }, missing),
    given.abortSignal,
  );
  const isMissing = (resource: Loaded): boolean => missing.has(resource.uid);
  return {
    loaded: resources.filter((resource) => !isMissing(resource)),
    notFound: resources.filter(isMissing),
  };
}

/** Loads those that are not loaded yet, and resolves to those that are there. For the `loaded` of collections. */
export async function loadFound<Loaded extends AnyLoadable>(
  resources: readonly Loaded[],
  options: CallOptions,
): Promise<readonly Loaded[]> {
  // The type of the options of one class is that of all; those of a collection have no members of their own.
  const { loaded } = await loadAll<AnyLoadable>(resources, options);
  return loaded as Loaded[];
}

/** Items by their ids; those without one are left out. For the generated classes. */
export function byId<Item>(
  items: readonly Item[],
  name: (item: Item) => string | undefined,
): Map<string, Item> {
  const found = new Map<string, Item>();
  for (const item of items) {
    const id = name(item);
    if (id !== undefined) found.set(id, item);
  }
  return found;
}

/** Those that one request can ask for: of one class, through one client, not too many. */
function batches(resources: readonly AnyLoadable[]): (readonly AnyLoadable[])[] {
  const groups = new Map<object, Map<object, AnyLoadable[]>>();
  for (const resource of resources) {
    const { client } = resource.meta;
    const byClass = groups.get(client) ?? new Map<object, AnyLoadable[]>();
    groups.set(client, byClass);
    append(byClass, resource.constructor, resource);
  }
  return [...groups.values()].flatMap((byClass) => [...byClass.values()].flatMap(split));
}

function split(resources: readonly AnyLoadable[]): (readonly AnyLoadable[])[] {
  const [first] = resources;
  if (!first) return [];
  const { bulkSize } = classOf(first);
  if (bulkSize === 0) return resources.map((resource) => [resource]);
  const byParent = new Map<string, Map<string, AnyLoadable[]>>();
  for (const resource of resources) {
    const parent = parentOf(resource);
    const byIdentifier = byParent.get(parent) ?? new Map<string, AnyLoadable[]>();
    byParent.set(parent, byIdentifier);
    append(byIdentifier, idOf(resource), resource);
  }
  return [...byParent.values()].flatMap((byIdentifier) => {
    const ids = [...byIdentifier.values()];
    const parts: AnyLoadable[][] = [];
    for (let start = 0; start < ids.length; start += bulkSize)
      parts.push(ids.slice(start, start + bulkSize).flat());
    return parts;
  });
}

async function loadBatch(
  batch: readonly AnyLoadable[],
  options: CallOptions,
  missing: Set<string>,
): Promise<void> {
  const [first] = batch;
  if (!first) return;
  if (classOf(first).bulkSize === 0) {
    await first.load(options).catch((error: unknown) => {
      if (!isResourceNotFound(error)) throw error;
      missing.add(first.uid);
    });
    return;
  }
  let pause = SETTLING_PAUSES.first;
  for (let rest = batch; rest.length > 0; pause = Math.min(2 * pause, SETTLING_PAUSES.longest)) {
    const absent = await refreshFound(rest, options);
    // What was just made may not be known yet.
    const next = Date.now() + pause;
    rest = absent.filter((resource) => next <= (bulkLoadHandleOf(resource).unknownUntil ?? 0));
    for (const resource of absent) if (!rest.includes(resource)) missing.add(resource.uid);
    if (rest.length > 0) await sleep(pause, options.abortSignal);
  }
}

/** Asks for all of them at once, and gives back those that the answer lacks. */
async function refreshFound(batch: readonly AnyLoadable[], options: CallOptions): Promise<AnyLoadable[]> {
  const handles = batch.map(bulkLoadHandleOf);
  const snapshots = handles.map((handle) => handle.expectSnapshot());
  const found = await handles[0]?.fetchMany([...new Set(batch.map(idOf))], options);
  return batch.filter((resource, index) => {
    const data = found?.get(idOf(resource));
    if (data) snapshots[index]?.take(data);
    return data === undefined;
  });
}

function classOf(resource: AnyLoadable): { readonly bulkSize: number; readonly bulkIdentifier?: string } {
  return resource.constructor as unknown as ReturnType<typeof classOf>;
}

/** What one request can ask for many of. */
function idOf(resource: AnyLoadable): string {
  const { bulkIdentifier } = classOf(resource);
  const ids = resource.meta.identifiers;
  return (bulkIdentifier === undefined ? Object.values(ids)[0] : ids[bulkIdentifier]) ?? "";
}

/** The other identifiers, which one request can have only once. */
function parentOf(resource: AnyLoadable): string {
  const { bulkIdentifier } = classOf(resource);
  if (bulkIdentifier === undefined) return "";
  return JSON.stringify({ ...resource.meta.identifiers, [bulkIdentifier]: "" });
}

function append<Key>(groups: Map<Key, AnyLoadable[]>, key: Key, resource: AnyLoadable): void {
  const group = groups.get(key);
  if (group) group.push(resource);
  else groups.set(key, [resource]);
}
