import { checkList } from "../../text/argument-checks.js";
import { concurrently } from "../../concurrency/concurrently.js";
import { sleep } from "../../concurrency/abort.js";
import type { CallOptions } from "../../call/call-options.js";
import { SETTLING_PAUSES } from "../../call/eventual-consistency/newly-created.js";
import { isResourceNotFound } from "../../errors/error-guards.js";
import { type AnyLoadable, bulkLoadHandleOf } from "./loadable-resource.js";
import { chunks, groupBy } from "../../query/chunks.js";
import { positiveInteger } from "../../query/query.js";

/** The result of `loadAll`. */
export interface LoadAllResult<Loaded> {
  /** The loaded resources, in the given order. */
  readonly loaded: Loaded[];
  /** The resources that do not exist. */
  readonly notFound: Loaded[];
}

/** Options of `loadAll`. */
export interface LoadAllOptions extends CallOptions {
  /** The maximum number of requests in flight; 4 by default. */
  readonly concurrency?: number | undefined;
}

/** The options of the `load()` of a resource. */
export type LoadOptionsOf<Loaded extends AnyLoadable> = Loaded["load"] extends (
  options?: infer Options,
) => unknown
  ? NonNullable<Options>
  : unknown;

/**
 * Loads many resources of one class, with one request for many of them: 1,000 instances take 5. If a request of
 * the service can load only one resource, there is one for each, a few at a time. Resources that are already
 * loaded are skipped.
 *
 * Errors other than "not found" are thrown; resources that were loaded by then stay loaded.
 *
 * @example
 * const { loaded, notFound } = await loadAll(ids.map((id) => ec2.instance(id)));
 */
export async function loadAll<Loaded extends AnyLoadable>(
  resources: readonly Loaded[],
  options?: LoadAllOptions & LoadOptionsOf<Loaded>,
): Promise<LoadAllResult<Loaded>> {
  checkList("The resources of loadAll", resources);
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

/** Loads those that are not loaded yet, and resolves to those that exist. For the `loaded` of collections. */
export async function loadFound<Loaded extends AnyLoadable>(
  resources: readonly Loaded[],
  options: CallOptions,
): Promise<readonly Loaded[]> {
  // The options have the same type for all classes; those of a collection have no input members.
  const { loaded } = await loadAll<AnyLoadable>(resources, options);
  return loaded as Loaded[];
}

/** Items by their ids; items without one are omitted. For the generated classes. */
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

/** The resources of one request: of one class, with one client, up to the maximum number. */
function batches(resources: readonly AnyLoadable[]): (readonly AnyLoadable[])[] {
  return groupBy(resources, ({ meta }) => meta.client)
    .flatMap((ofClient) => groupBy(ofClient, (resource) => resource.constructor))
    .flatMap(split);
}

function split(resources: readonly [AnyLoadable, ...AnyLoadable[]]): (readonly AnyLoadable[])[] {
  const { bulkSize } = classOf(resources[0]);
  if (bulkSize === 0) return resources.map((resource) => [resource]);
  return groupBy(resources, parentOf).flatMap((siblings) =>
    chunks(groupBy(siblings, idOf), bulkSize).map((resourcesOfIds) => resourcesOfIds.flat()),
  );
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
    // Resources that were just created may not be found yet.
    const next = Date.now() + pause;
    rest = absent.filter((resource) => next <= (bulkLoadHandleOf(resource).unknownUntil ?? 0));
    for (const resource of absent) if (!rest.includes(resource)) missing.add(resource.uid);
    if (rest.length > 0) await sleep(pause, options.abortSignal);
  }
}

/** Requests all of them in one call, and returns those that the response lacks. */
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

/** The identifier that differs within a request. */
function idOf(resource: AnyLoadable): string {
  const { bulkIdentifier } = classOf(resource);
  const ids = resource.meta.identifiers;
  return (bulkIdentifier === undefined ? Object.values(ids)[0] : ids[bulkIdentifier]) ?? "";
}

/** The other identifiers, which must be the same within a request. */
function parentOf(resource: AnyLoadable): string {
  const { bulkIdentifier } = classOf(resource);
  if (bulkIdentifier === undefined) return "";
  return JSON.stringify({ ...resource.meta.identifiers, [bulkIdentifier]: "" });
}
