import { excluded } from "./excluded.js";
import type { HeldDirectory } from "../../local/held-directory.js";
import { checkKeyOf, localKnown, notAFile, type Mapping } from "./mapping.js";
import { fail, type FailStep, type Step, type TransferStep } from "./steps.js";
import type { TransferReason } from "./directory-plan.js";
import { walk, type WalkOptions } from "../local/walk.js";
import type { LocalFile } from "../local/walk-entry.js";

/** Each file below the directory is to be uploaded. */
export async function* uploadSteps(
  mapping: Mapping,
  root: HeldDirectory,
  options: Omit<WalkOptions, "isSorted">,
): AsyncGenerator<Step> {
  for await (const entry of walk(root, { ...options, isSorted: false })) {
    if (entry.kind !== "file") {
      yield notAFile(mapping, entry);
      continue;
    }
    const left = await excluded(options.filter, mapping, entry.file, undefined);
    if (!left) yield uploadStep(mapping, entry.file, "all");
    else if (left !== true) yield left;
  }
}

/** The upload of one file, if it can be. */
export function uploadStep(
  mapping: Mapping,
  file: LocalFile,
  reason: TransferReason,
): TransferStep | FailStep {
  const known = localKnown(mapping, file);
  try {
    checkKeyOf(known.key);
  } catch (error) {
    return fail(known, error);
  }
  const { path, size, relative, modified } = file;
  return { kind: "transfer", file: { key: known.key, path, size, reason }, relative, modified };
}
