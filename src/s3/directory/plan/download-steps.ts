import { join } from "node:path";
import type { Claims } from "../local/claims.js";
import type { HeldDirectory } from "../../local/held-directory.js";
import { checkPlace } from "../local/place.js";
import type { TransferReason } from "./directory-plan.js";
import { segmentsOf } from "../local/key-path.js";
import type { RemoteObject } from "../remote/remote-object.js";
import { folderMarker, remoteKnown, type Sides } from "./sides.js";
import { fail, type Step } from "./steps.js";

/** What objects may become files of. */
export interface Ground {
  readonly sides: Sides;
  readonly claims: Claims;
  /** Where what is in the way is looked for at once: for a plan only, as a download looks for itself. */
  readonly planned: HeldDirectory | undefined;
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
  const { sides, claims, planned } = ground;
  const marker = folderMarker(object);
  if (marker) return marker;
  const { key, relative, size, lastModified: modified } = object;
  try {
    const segments = segmentsOf(relative);
    claims.take(relative);
    if (planned) await checkPlace(planned, segments);
    const path = join(sides.directory, ...segments);
    return { kind: "transfer", file: { key, path, size, reason }, relative, modified };
  } catch (error) {
    return fail(remoteKnown(sides, object), error);
  }
}
