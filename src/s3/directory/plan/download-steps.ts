import { join } from "node:path";
import type { CallOptions } from "../../../core/call/call-options.js";
import type { SkipReason } from "../../errors/directory-report.js";
import type { HeldDirectory } from "../../local/held-directory.js";
import type { PathFilter } from "../filter/path-filter.js";
import type { PathReservations } from "../local/path-reservations.js";
import { segmentsOf } from "../local/key-path.js";
import { checkPlace } from "../local/place.js";
import { isArchiveClass } from "../remote/archive.js";
import type { RemoteObject } from "../remote/remote-object.js";
import type { Difference } from "./compare.js";
import { excluded } from "./excluded.js";
import { folderMarker, remoteKnown, type Mapping } from "./mapping.js";
import {
  fail,
  type FailStep,
  pending,
  type PendingStep,
  skip,
  type SkipStep,
  type Step,
  type TransferStep,
} from "./steps.js";

/** What objects may become files of. */
export interface SyncContext {
  readonly mapping: Mapping;
  readonly reservations: PathReservations;
  readonly filter: PathFilter;
  /** Where what is in the way is looked for at once: for a plan only, as a download looks for itself. */
  readonly planned: HeldDirectory | undefined;
  /** Why an object of an archive class cannot be read now; `undefined` where it can. */
  readonly archivedReason: (step: TransferStep, options: CallOptions) => Promise<SkipReason | undefined>;
}

/** Each object is to be downloaded. */
export async function* downloadSteps(
  sync: SyncContext,
  objects: AsyncIterable<RemoteObject>,
): AsyncGenerator<Step> {
  let last: string | undefined;
  for await (const object of objects) {
    // A store may list a key on two pages.
    if (object.key === last) continue;
    last = object.key;
    const left = await excluded(sync.filter, sync.mapping, undefined, object);
    if (left) {
      if (left !== true) yield left;
      continue;
    }
    const step = await downloadStep(sync, object);
    yield step.kind === "transfer" ? dueStep(sync, step, "all") : step;
  }
}

/** The download of one object, if it may have a file. */
export async function downloadStep(
  { mapping, reservations, planned }: SyncContext,
  object: RemoteObject,
): Promise<TransferStep | SkipStep | FailStep> {
  const marker = folderMarker(object);
  if (marker) return marker;
  const { key, relative, size, lastModified: modified, storageClass } = object;
  try {
    const segments = segmentsOf(relative);
    reservations.reserve(relative);
    if (planned) await checkPlace(planned, segments);
    const path = join(mapping.directory, ...segments);
    return { kind: "transfer", file: { key, path, size, reason: "all" }, relative, modified, storageClass };
  } catch (error) {
    return fail(remoteKnown(mapping, object), error);
  }
}

/** The step once it is known whether the object differs from its file, and whether it can be read. */
export function dueStep(
  sync: SyncContext,
  step: TransferStep,
  difference: Difference | ((options: CallOptions) => Promise<Difference>),
): TransferStep | PendingStep | SkipStep {
  const { file, storageClass } = step;
  const isArchived = isArchiveClass(storageClass);
  if (difference === "none") return skip(file, "unchanged");
  if (typeof difference !== "function" && !isArchived) return because(step, difference);
  return pending(file, async (options) => {
    const reason = typeof difference === "function" ? await difference(options) : difference;
    if (reason === "none") return skip(file, "unchanged");
    const archived = isArchived ? await sync.archivedReason(step, options) : undefined;
    return archived === undefined ? because(step, reason) : skip(file, archived);
  });
}

function because(step: TransferStep, reason: Exclude<Difference, "none">): TransferStep {
  return { ...step, file: { ...step.file, reason } };
}
