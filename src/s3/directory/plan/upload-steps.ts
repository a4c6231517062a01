import type { HeldDirectory } from "../../local/held-directory.js";
import { keyPath } from "../local/key-path.js";
import { isMissing } from "../local/place.js";
import { UnreadablePaths } from "../local/unreadable-paths.js";
import { walk, type WalkOptions, type LocalFile } from "../local/walk/walk.js";
import type { RemoteObject } from "../remote/remote-object.js";
import type { Difference } from "./compare.js";
import type { TransferReason } from "./directory-plan.js";
import { inOrder } from "./in-order.js";
import { checkKeyOf, folderMarker, localRef, type Mapping, notAFile, remoteRef } from "./mapping.js";
import { merge } from "./merge.js";
import { fail, type FailStep, pending, skip, type SkipStep, type Step, type TransferStep } from "./steps.js";
import { differenceOf, isExcluded, type SyncContext, type SyncSettings } from "./sync-context.js";

/**
 * The steps that upload a directory: each of its files, or in a sync those that the bucket lacks or that differ. The
 * deletes of a sync come last.
 *
 * @param objects the bucket's objects; only a sync compares with them
 */
export async function* uploadSteps(
  context: SyncContext,
  root: HeldDirectory,
  walkOptions: Pick<WalkOptions, "followSymlinks" | "abortSignal">,
  objects: AsyncIterable<RemoteObject>,
): AsyncGenerator<Step> {
  const { mapping, filter, sync } = context;
  const unreadable = new UnreadablePaths();
  const extra: RemoteObject[] = [];
  let files = 0;
  let isDisordered = false;
  const pairs = merge(
    walk(root, { ...walkOptions, filter, isSorted: sync !== undefined }),
    inOrder(objects, () => (isDisordered = true), sync?.isOrdered),
  );
  for await (const { left: entry, right: object } of pairs) {
    if (entry && entry.kind !== "file") {
      unreadable.add(entry.relative);
      yield notAFile(mapping, entry);
      continue;
    }
    if (!entry && !sync?.deletes) continue;
    if (yield* isExcluded(context, entry, object)) continue;
    if (entry) {
      files++;
      yield fileStep(mapping, entry, object, sync);
    } else if (object) {
      const marker = folderMarker(object);
      if (marker) yield marker;
      else extra.push(object);
    }
  }
  if (extra.length === 0) return;
  if (files === 0) yield { kind: "refuse-deletes", why: nothingSelected(mapping.directory) };
  // A file system that was unmounted meanwhile leaves an empty directory.
  if (!(await root.isInPlace())) {
    yield { kind: "refuse-deletes", why: `${mapping.directory} was replaced by another directory` };
  }
  for (const object of extra) {
    if (unreadable.has(object.relative)) continue;
    const step = await deleteStep(mapping, root, object);
    // An object that was listed out of order has its step already, as a new file.
    if (!isDisordered || step.kind !== "skip") yield step;
  }
}

/** The upload of a file, unless the bucket has the same. */
function fileStep(
  mapping: Mapping,
  file: LocalFile,
  object: RemoteObject | undefined,
  sync: SyncSettings | undefined,
): Step {
  const ref = localRef(mapping, file);
  const stepFor = (difference: Difference): TransferStep | SkipStep | FailStep =>
    difference === "none" ? skip(ref, "unchanged") : uploadStep(mapping, file, difference);
  const difference = differenceOf(file, object, sync);
  if (typeof difference !== "function") return stepFor(difference);
  const { path, size } = file;
  return pending({ key: ref.key, path, size }, async (options) => stepFor(await difference(options)));
}

function uploadStep(mapping: Mapping, file: LocalFile, reason: TransferReason): TransferStep | FailStep {
  const ref = localRef(mapping, file);
  try {
    checkKeyOf(ref.key);
  } catch (error) {
    return fail(ref, error);
  }
  const { path, size, relative, modified } = file;
  return { kind: "transfer", file: { key: ref.key, path, size, reason }, relative, modified };
}

/** Deletes an object whose file is still missing: a store may list out of order, and a file may be new. */
async function deleteStep(mapping: Mapping, root: HeldDirectory, object: RemoteObject): Promise<Step> {
  const ref = remoteRef(mapping, object);
  const { key, size, relative, lastModified: modified } = object;
  const found = keyPath(relative);
  if ("refusal" in found) return skip(ref, "unmappable");
  try {
    if (!(await isMissing(root, found.segments))) return skip(ref, "kept");
  } catch (error) {
    return fail(ref, error);
  }
  return { kind: "delete", file: { key, path: ref.path ?? "", size }, relative, modified };
}

function nothingSelected(directory: string): string {
  return `no file of ${directory} is selected, so every object would be deleted`;
}
