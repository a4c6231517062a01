import { excluded } from "./excluded.js";
import type { HeldDirectory } from "../../local/held-directory.js";
import { checkKeyOf, localKnown, notAFile, type Sides } from "./sides.js";
import { fail, type FailStep, type Step, type TransferStep } from "./steps.js";
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
    if (entry.kind !== "file") {
      yield notAFile(sides, entry);
      continue;
    }
    const left = await excluded(options.filter, sides, entry.file, undefined);
    if (!left) yield uploadStep(sides, entry.file, "all");
    else if (left !== true) yield left;
  }
}

/** The upload of one file, if it can be. */
export function uploadStep(sides: Sides, file: LocalFile, reason: TransferReason): TransferStep | FailStep {
  const known = localKnown(sides, file);
  try {
    checkKeyOf(known.key);
  } catch (error) {
    return fail(known, error);
  }
  const { path, size, relative, modified } = file;
  return { kind: "transfer", file: { key: known.key, path, size, reason }, relative, modified };
}
