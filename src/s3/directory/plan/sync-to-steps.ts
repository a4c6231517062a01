import { type Comparison, compareLater, compareNow } from "./compare.js";
import { downloadStep, dueStep, type Ground } from "./download-steps.js";
import { inOrder } from "./in-order.js";
import { merge } from "./merge.js";
import type { RemoteObject } from "../remote/remote-object.js";
import { excluded } from "./excluded.js";
import { localKnown, notAFile, type Sides } from "./sides.js";
import { skip, type Step } from "./steps.js";
import type { SyncHow } from "./sync-from-steps.js";
import type { LocalFile, WalkEntry } from "../local/walk-entry.js";

/** What is to be done so that the directory has what the bucket has. Deletes come last. */
export async function* syncToSteps(
  ground: Ground,
  objects: AsyncIterable<RemoteObject>,
  entries: AsyncIterable<WalkEntry>,
  { deletes, comparison, isOrdered }: SyncHow,
): AsyncGenerator<Step> {
  const { sides, filter } = ground;
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
    if (entry && entry.kind !== "file") yield notAFile(sides, entry);
    if (!object) {
      if (entry?.kind === "file") extra.set(entry.file.relative, entry.file);
      continue;
    }
    // A store may list out of order: then its object comes after its file.
    const file = entry?.kind === "file" ? entry.file : extra.get(object.relative);
    extra.delete(object.relative);
    const left = await excluded(filter, sides, file, object);
    if (left) {
      if (left !== true) yield left;
      continue;
    }
    const step = await downloadStep(ground, object);
    if (step.kind !== "skip") files++;
    yield step.kind === "transfer" ? dueStep(ground, step, differenceOf(file, object, comparison)) : step;
  }
  if (deletes) yield* deleteSteps(ground, extra.values(), files);
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
  { sides, claims, filter }: Ground,
  extra: Iterable<LocalFile>,
  files: number,
): AsyncGenerator<Step> {
  let hasRefused = false;
  for (const file of extra) {
    const { path, size, relative, modified } = file;
    const known = localKnown(sides, file);
    const left = await excluded(filter, sides, file, undefined);
    if (left) {
      if (left !== true) yield left;
      continue;
    }
    if (files === 0 && !hasRefused) yield { kind: "refuse-deletes", why: nothingThere(sides) };
    hasRefused = true;
    // By another spelling it is the file of a key.
    if (claims.has(relative)) yield skip(known, "kept");
    else yield { kind: "delete", file: { key: known.key, path, size }, relative, modified };
  }
}

function nothingThere({ prefix }: Sides): string {
  const where = prefix === "" ? "in the bucket" : `below ${JSON.stringify(prefix)}`;
  return `no object ${where} is taken in, so that all of the other side would go`;
}
