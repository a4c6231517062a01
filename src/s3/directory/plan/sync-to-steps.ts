import { type Comparison, compareLater, compareNow } from "./compare.js";
import { downloadStep, dueStep, type SyncContext } from "./download-steps.js";
import { inOrder } from "./in-order.js";
import { merge } from "./merge.js";
import type { RemoteObject } from "../remote/remote-object.js";
import { excluded } from "./excluded.js";
import { localKnown, notAFile, type Mapping } from "./mapping.js";
import { skip, type Step } from "./steps.js";
import type { SyncHow } from "./sync-from-steps.js";
import type { LocalFile, WalkEntry } from "../local/walk-entry.js";

/** What is to be done so that the directory has what the bucket has. Deletes come last. */
export async function* syncToSteps(
  sync: SyncContext,
  objects: AsyncIterable<RemoteObject>,
  entries: AsyncIterable<WalkEntry>,
  { deletes, comparison, isOrdered }: SyncHow,
): AsyncGenerator<Step> {
  const { mapping, filter } = sync;
  const extra = new Map<string, LocalFile>();
  let files = 0;
  const pairs = merge(
    entries,
    inOrder(objects, () => {}, isOrdered),
    {
      left: (entry) => (entry.kind === "file" ? entry.file.relative : entry.relative),
      right: ({ relative }) => relative,
    },
  );
  for await (const { left: entry, right: object } of pairs) {
    if (entry && entry.kind !== "file") yield notAFile(mapping, entry);
    if (!object) {
      if (entry?.kind === "file") extra.set(entry.file.relative, entry.file);
      continue;
    }
    // A store may list out of order: then its object comes after its file.
    const file = entry?.kind === "file" ? entry.file : extra.get(object.relative);
    extra.delete(object.relative);
    const left = await excluded(filter, mapping, file, object);
    if (left) {
      if (left !== true) yield left;
      continue;
    }
    const step = await downloadStep(sync, object);
    if (step.kind !== "skip") files++;
    yield step.kind === "transfer" ? dueStep(sync, step, differenceOf(file, object, comparison)) : step;
  }
  if (deletes) yield* deleteSteps(sync, extra.values(), files);
}

function differenceOf(
  file: LocalFile | undefined,
  object: RemoteObject,
  comparison: Comparison,
): Parameters<typeof dueStep>[2] {
  if (!file) return "new";
  return (
    compareNow(file, object, comparison) ?? ((options) => compareLater(file, object, comparison, options))
  );
}

/** The files that the bucket has no object for. */
async function* deleteSteps(
  { mapping, reservations, filter }: SyncContext,
  extra: Iterable<LocalFile>,
  files: number,
): AsyncGenerator<Step> {
  let hasRefused = false;
  for (const file of extra) {
    const { path, size, relative, modified } = file;
    const known = localKnown(mapping, file);
    const left = await excluded(filter, mapping, file, undefined);
    if (left) {
      if (left !== true) yield left;
      continue;
    }
    if (files === 0 && !hasRefused) yield { kind: "refuse-deletes", why: nothingThere(mapping) };
    hasRefused = true;
    // By another spelling it is the file of a key.
    if (reservations.has(relative)) yield skip(known, "kept");
    else yield { kind: "delete", file: { key: known.key, path, size }, relative, modified };
  }
}

function nothingThere({ prefix }: Mapping): string {
  const where = prefix === "" ? "in the bucket" : `below ${JSON.stringify(prefix)}`;
  return `no object ${where} is taken in, so that all of the other side would go`;
}
