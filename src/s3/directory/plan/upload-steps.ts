import type { HeldDirectory } from "../../local/held-directory.js";
import { checkKeyOf, localKnown, notAFile, type Sides } from "./sides.js";
import { fail, type Step } from "./steps.js";
import type { TransferReason } from "./directory-plan.js";
import { walk, type WalkOptions } from "../local/walk.js";
import type { LocalFile } from "../local/walk-entry.js";

/** Each file below the directory is to be uploaded. */
export async function* uploadSteps(
  sides: Sides,
  root: HeldDirectory,
  options: Omit<WalkOptions, "isSorted">,
): AsyncGenerator<Step> {
  for await (const entry of walk(root, { ...options, isSorted: false })) {
    yield entry.kind === "file" ? uploadStep(sides, entry.file, "all") : notAFile(sides, entry);
  }
}

/** The upload of one file, if it can be. */
export function uploadStep(sides: Sides, file: LocalFile, reason: TransferReason): Step {
  const known = localKnown(sides, file);
  try {
    checkKeyOf(known.key);
  } catch (error) {
    return fail(known, error);
  }
  const { path, size, relative, modified } = file;
  return { kind: "transfer", file: { key: known.key, path, size, reason }, relative, modified };
}
