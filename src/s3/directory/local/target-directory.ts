import { mkdir, realpath, rmdir, stat } from "node:fs/promises";
import { dirname, parse, resolve } from "node:path";
import { Claims } from "./claims.js";
import { foldingIn, usualFolding } from "./name-folding.js";
import type { WalkEntry } from "./walk-entry.js";
import { walk, type WalkOptions } from "./walk.js";

/** A directory that files are downloaded to. */
export interface TargetDirectory {
  /** Where it is, whatever its name leads through. */
  readonly root: string;
  readonly claims: Claims;
  /** Removes what was made of it, as far as nothing is in it: of what came to nothing, nothing stays. */
  readonly removeMade: () => Promise<void>;
}

/** The directory, made where it is missing; a plan makes nothing, and takes what the system usually does for granted. */
export async function targetDirectory(directory: string, isDry: boolean): Promise<TargetDirectory> {
  if (isDry) return { root: directory, claims: new Claims(usualFolding()), removeMade: async () => {} };
  const first = await mkdir(directory, { recursive: true });
  const root = await realpath(directory);
  return {
    root,
    claims: new Claims(await foldingIn(root)),
    removeMade: () => removeEmpty(resolve(directory), first),
  };
}

/** From the last of them up to the first that was made. */
async function removeEmpty(directory: string, first: string | undefined): Promise<void> {
  if (first === undefined) return;
  const { length } = resolve(first);
  for (let path = directory; path.length >= length; path = dirname(path)) {
    try {
      await rmdir(path);
    } catch {
      // Something is in it, or it is somebody else's by now.
      return;
    }
  }
}

/** What is in it, sorted; nothing where it is not there yet. Links are not followed: what is below one is elsewhere. */
export async function* filesIn(
  directory: string,
  options: Pick<WalkOptions, "taking" | "abortSignal">,
): AsyncGenerator<WalkEntry> {
  try {
    await stat(directory);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  yield* walk(directory, { ...options, isSorted: true, followSymlinks: false });
}

/** @throws {TypeError} for the root of a file system: to delete what a bucket lacks there would be the end of it */
export function refuseRoot(directory: string): void {
  const path = resolve(directory);
  if (path !== parse(path).root) return;
  throw new TypeError(`syncTo deletes nothing in ${path}, the root of the file system.`);
}
