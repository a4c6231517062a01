import { join } from "node:path";
import type { CallOptions } from "../../../core/call/call-options.js";
import type { SkipReason } from "../../errors/directory-report.js";
import type { HeldDirectory } from "../../local/held-directory.js";
import { segmentsOf } from "../local/key-path.js";
import type { PathReservations } from "../local/path-reservations.js";
import { checkPlace } from "../local/place.js";
import type { LocalFile, WalkEntry } from "../local/walk/walk.js";
import { isArchiveClass } from "../remote/archive.js";
import type { RemoteObject } from "../remote/remote-object.js";
import type { Difference } from "./compare.js";
import { inOrder, withoutRepeats } from "./in-order.js";
import { folderMarker, localRef, notAFile, remoteRef } from "./mapping.js";
import { merge } from "./merge.js";
import { fail, type FailStep, pending, type PendingStep, skip, type SkipStep } from "./steps.js";
import type { Step, TransferStep } from "./steps.js";
import { differenceOf, isExcluded, type LateDifference, type SyncContext } from "./sync-context.js";

export interface DownloadContext extends SyncContext {
  readonly reservations: PathReservations;
  /**
   * The directory to check for obstacles while planning; `undefined` unless in a dry run, because a download checks
   * itself.
   */
  readonly planned: HeldDirectory | undefined;
  /** Why an object of an archive class cannot be read now; `undefined` if it can. */
  readonly archivedReason: (step: TransferStep, options: CallOptions) => Promise<SkipReason | undefined>;
}

/**
 * The steps that download a folder: each of its objects, or in a sync those that the directory lacks or that differ.
 * The deletes of a sync come last.
 *
 * @param entries the directory's entries; only a sync compares with them
 */
export async function* downloadSteps(
  context: DownloadContext,
  objects: AsyncIterable<RemoteObject>,
  entries: AsyncIterable<WalkEntry>,
): AsyncGenerator<Step> {
  const { mapping, sync } = context;
  const extra = new Map<string, LocalFile>();
  let count = 0;
  const sorted = sync ? inOrder(objects, () => {}, sync.isOrdered) : withoutRepeats(objects);
  for await (const { left: entry, right: object } of merge(entries, sorted)) {
    if (entry && entry.kind !== "file") yield notAFile(mapping, entry);
    if (!object) {
      if (entry?.kind === "file") extra.set(entry.relative, entry);
      continue;
    }
    // If the store lists out of order, the object may come after its file.
    const file = entry?.kind === "file" ? entry : extra.get(object.relative);
    extra.delete(object.relative);
    if (yield* isExcluded(context, file, object)) continue;
    const step = await objectStep(context, object);
    if (step.kind !== "skip") count++;
    yield step.kind === "transfer" ? neededStep(context, step, differenceOf(file, object, sync)) : step;
  }
  if (sync?.deletes) yield* deleteSteps(context, extra.values(), count);
}

/** The download of one object, if it can have a file. */
async function objectStep(
  { mapping, reservations, planned }: DownloadContext,
  object: RemoteObject,
): Promise<TransferStep | SkipStep | FailStep> {
  const marker = folderMarker(object);
  if (marker) return marker;
  const { key, relative, size, lastModified: modified, storageClass, eTag } = object;
  try {
    const segments = segmentsOf(relative);
    reservations.reserve(relative);
    if (planned) await checkPlace(planned, segments);
    const path = join(mapping.directory, ...segments);
    const file = { key, path, size, reason: "all" } as const;
    return { kind: "transfer", file, relative, modified, storageClass, eTag };
  } catch (error) {
    return fail(remoteRef(mapping, object), error);
  }
}

/** The step, unless the file is the same already or the object is archived. */
function neededStep(
  context: DownloadContext,
  step: TransferStep,
  difference: Difference | LateDifference,
): TransferStep | PendingStep | SkipStep {
  const { file, storageClass } = step;
  const isArchived = isArchiveClass(storageClass);
  if (difference === "none") return skip(file, "unchanged");
  if (typeof difference !== "function" && !isArchived) return withReason(step, difference);
  return pending(file, async (options) => {
    const reason = typeof difference === "function" ? await difference(options) : difference;
    if (reason === "none") return skip(file, "unchanged");
    const archived = isArchived ? await context.archivedReason(step, options) : undefined;
    return archived === undefined ? withReason(step, reason) : skip(file, archived);
  });
}

function withReason(step: TransferStep, reason: Exclude<Difference, "none">): TransferStep {
  return { ...step, file: { ...step.file, reason } };
}

/** Deletes the files that have no object in the bucket. */
async function* deleteSteps(
  context: DownloadContext,
  extra: Iterable<LocalFile>,
  objects: number,
): AsyncGenerator<Step> {
  const { mapping, reservations } = context;
  let hasRefused = false;
  for (const file of extra) {
    if (yield* isExcluded(context, file, undefined)) continue;
    if (objects === 0 && !hasRefused) yield { kind: "refuse-deletes", why: nothingSelected(mapping.prefix) };
    hasRefused = true;
    const { path, size, relative, modified } = file;
    const ref = localRef(mapping, file);
    // The file system treats another spelling of the name as the file of a key.
    if (reservations.has(relative)) yield skip(ref, "kept");
    else yield { kind: "delete", file: { key: ref.key, path, size }, relative, modified };
  }
}

function nothingSelected(prefix: string): string {
  const where = prefix === "" ? "in the bucket" : `below ${JSON.stringify(prefix)}`;
  return `no object ${where} is selected, so every file would be deleted`;
}
