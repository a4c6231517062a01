import { join } from "node:path";
import type { Claims } from "../local/claims.js";
import { findPlace } from "../local/destination.js";
import type { TransferReason } from "./directory-plan.js";
import { FileProblem } from "../local/file-problem.js";
import { keyPath } from "../local/key-path.js";
import type { RemoteObject } from "../remote/remote-object.js";
import { folderMarker, remoteKnown, type Sides } from "./sides.js";
import { fail, type Step } from "./steps.js";

/** What objects may become files of. */
export interface Ground {
  readonly sides: Sides;
  readonly claims: Claims;
  /** Whether what is in the way is looked for at once: for a plan, as a download looks for itself. */
  readonly looks: boolean;
}

/** Each object is to be downloaded. */
export async function* downloadSteps(
  ground: Ground,
  objects: AsyncIterable<RemoteObject>,
): AsyncGenerator<Step> {
  for await (const object of objects) yield downloadStep(ground, object, "all");
}

/** The download of one object, if it may have a file. */
export async function downloadStep(
  ground: Ground,
  object: RemoteObject,
  reason: TransferReason,
): Promise<Step> {
  const { sides, claims, looks } = ground;
  const marker = folderMarker(object);
  if (marker) return marker;
  const { key, relative, size, lastModified: modified } = object;
  try {
    const found = keyPath(relative);
    if ("refusal" in found) throw new FileProblem(found.refusal.code, found.refusal.message);
    claims.take(relative);
    if (looks) await findPlace(sides.directory, found.segments);
    const path = join(sides.directory, ...found.segments);
    return { kind: "transfer", file: { key, path, size, reason }, relative, modified };
  } catch (error) {
    return fail(remoteKnown(sides, object), error);
  }
}
