import { lstat } from "node:fs/promises";
import { type Compare, difference } from "./compare.js";
import { codeOf } from "../local/file-problem.js";
import { inOrder } from "./in-order.js";
import { merge } from "./merge.js";
import type { RemoteObject } from "../remote/remote-object.js";
import { folderMarker, localKnown, notAFile, pathOf, remoteKnown, type Sides } from "./sides.js";
import { fail, skip, type Step } from "./steps.js";
import { Untouchable } from "../local/untouchable.js";
import { uploadStep } from "./upload-steps.js";
import { identityOf, walk, type WalkOptions } from "../local/walk.js";

/** How the sides are made the same. */
export interface SyncHow {
  readonly deletes: boolean;
  readonly compare: Compare | undefined;
}

/** What is to be done so that the bucket has what the directory has. Deletes come last. */
export async function* syncFromSteps(
  sides: Sides,
  objects: AsyncIterable<RemoteObject>,
  { deletes, compare }: SyncHow,
  options: Omit<WalkOptions, "isSorted">,
): AsyncGenerator<Step> {
  const identity = await identityOf(sides.directory);
  const untouchable = new Untouchable();
  const extra: RemoteObject[] = [];
  let files = 0;
  let isDisordered = false;
  const pairs = merge(
    walk(sides.directory, { ...options, isSorted: true }),
    inOrder(objects, () => (isDisordered = true)),
    {
      left: (entry) => (entry.kind === "file" ? entry.file.relative : entry.relative),
      right: ({ relative }) => relative,
    },
  );
  for await (const { left: entry, right: object } of pairs) {
    if (entry && entry.kind !== "file") {
      untouchable.add(entry.relative);
      yield notAFile(sides, entry);
    } else if (entry) {
      files++;
      const { file } = entry;
      const reason = object ? await difference(file, object, "local", compare) : "new";
      yield reason ? uploadStep(sides, file, reason) : skip(localKnown(sides, file), "unchanged");
    } else if (object && deletes) {
      const marker = folderMarker(object);
      if (marker) yield marker;
      else if (pathOf(sides, object.relative) === undefined)
        yield skip(remoteKnown(sides, object), "unmappable");
      else extra.push(object);
    }
  }
  if (extra.length === 0) return;
  if (files === 0) yield { kind: "refuse-deletes", why: nothingHere(sides.directory) };
  // A file system that was unmounted meanwhile leaves an empty directory.
  if ((await identityOf(sides.directory)) !== identity) {
    yield { kind: "refuse-deletes", why: `${sides.directory} is another directory than it was` };
  }
  for (const object of extra) {
    if (untouchable.has(object.relative)) continue;
    const step = await deleteStep(sides, object);
    // What was listed out of order is no news: its file was uploaded as a new one.
    if (!isDisordered || step.kind !== "skip") yield step;
  }
}

/** The delete of an object whose file is missing still: a store may list out of order, and files come. */
async function deleteStep(sides: Sides, object: RemoteObject): Promise<Step> {
  const known = remoteKnown(sides, object);
  const path = pathOf(sides, object.relative) ?? "";
  try {
    await lstat(path);
    return skip(known, "kept");
  } catch (error) {
    if (!["ENOENT", "ENOTDIR"].includes(codeOf(error))) return fail(known, error);
  }
  const { key, size, relative, lastModified: modified } = object;
  return { kind: "delete", file: { key, path, size }, relative, modified };
}

function nothingHere(directory: string): string {
  return `nothing in ${directory} is taken in, so that all of the other side would go`;
}
