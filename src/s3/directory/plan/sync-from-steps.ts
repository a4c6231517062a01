import type { HeldDirectory } from "../../local/held-directory.js";
import { keyPath } from "../local/key-path.js";
import { isMissing } from "../local/place.js";
import { UnreadablePaths } from "../local/unreadable-paths.js";
import { walk, type WalkOptions } from "../local/walk.js";
import type { LocalFile } from "../local/walk-entry.js";
import type { RemoteObject } from "../remote/remote-object.js";
import { type Comparison, compareLater, compareNow, type Difference } from "./compare.js";
import { inOrder } from "./in-order.js";
import { merge } from "./merge.js";
import { excluded } from "./excluded.js";
import { folderMarker, localKnown, notAFile, remoteKnown, type Mapping } from "./mapping.js";
import { fail, pending, skip, type SkipStep, type Step } from "./steps.js";
import { uploadStep } from "./upload-steps.js";

/** How the sides are made the same. */
export interface SyncHow {
  readonly deletes: boolean;
  readonly comparison: Comparison;
  /** Whether the store lists in the order of the keys, as far as is known. */
  readonly isOrdered: boolean;
}

/** What is to be done so that the bucket has what the directory has. Deletes come last. */
export async function* syncFromSteps(
  mapping: Mapping,
  root: HeldDirectory,
  objects: AsyncIterable<RemoteObject>,
  { deletes, comparison, isOrdered }: SyncHow,
  options: Omit<WalkOptions, "isSorted">,
): AsyncGenerator<Step> {
  const { filter } = options;
  const unreadable = new UnreadablePaths();
  const extra: RemoteObject[] = [];
  let files = 0;
  let isDisordered = false;
  const pairs = merge(
    walk(root, { ...options, isSorted: true }),
    inOrder(objects, () => (isDisordered = true), isOrdered),
    {
      left: (entry) => (entry.kind === "file" ? entry.file.relative : entry.relative),
      right: ({ relative }) => relative,
    },
  );
  for await (const { left: entry, right: object } of pairs) {
    if (entry && entry.kind !== "file") {
      unreadable.add(entry.relative);
      yield notAFile(mapping, entry);
      continue;
    }
    if (!entry && !deletes) continue;
    const left = await excluded(filter, mapping, entry?.file, object);
    if (left) {
      if (left !== true) yield left;
    } else if (entry) {
      files++;
      yield syncedStep(mapping, entry.file, object, comparison);
    } else if (object) {
      const marker = folderMarker(object);
      if (marker) yield marker;
      else extra.push(object);
    }
  }
  if (extra.length === 0) return;
  if (files === 0) yield { kind: "refuse-deletes", why: nothingHere(mapping.directory) };
  // A file system that was unmounted meanwhile leaves an empty directory.
  if (!(await root.isInPlace())) {
    yield { kind: "refuse-deletes", why: `${mapping.directory} is another directory than it was` };
  }
  for (const object of extra) {
    if (unreadable.has(object.relative)) continue;
    const step = await deleteStep(mapping, root, object);
    // What was listed out of order is no news: its file was uploaded as a new one.
    if (!isDisordered || step.kind !== "skip") yield step;
  }
}

/** The upload of a file, unless the bucket has it. */
function syncedStep(
  mapping: Mapping,
  file: LocalFile,
  object: RemoteObject | undefined,
  comparison: Comparison,
): Step {
  if (!object) return uploadStep(mapping, file, "new");
  const known = localKnown(mapping, file);
  const because = (difference: Difference): ReturnType<typeof uploadStep> | SkipStep =>
    difference === "none" ? skip(known, "unchanged") : uploadStep(mapping, file, difference);
  const difference = compareNow(file, object, comparison);
  if (difference) return because(difference);
  const { path, size } = file;
  return pending({ key: known.key, path, size }, async (options) =>
    because(await compareLater(file, object, comparison, options)),
  );
}

/** The delete of an object whose file is missing still: a store may list out of order, and files come. */
async function deleteStep(mapping: Mapping, root: HeldDirectory, object: RemoteObject): Promise<Step> {
  const known = remoteKnown(mapping, object);
  const { key, size, relative, lastModified: modified } = object;
  const found = keyPath(relative);
  if ("refusal" in found) return skip(known, "unmappable");
  try {
    if (!(await isMissing(root, found.segments))) return skip(known, "kept");
  } catch (error) {
    return fail(known, error);
  }
  return { kind: "delete", file: { key, path: known.path ?? "", size }, relative, modified };
}

function nothingHere(directory: string): string {
  return `nothing in ${directory} is taken in, so that all of the other side would go`;
}
