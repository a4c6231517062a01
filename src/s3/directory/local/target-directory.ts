import { mkdir, rmdir } from "node:fs/promises";
import { dirname, parse, resolve } from "node:path";
import { HeldDirectory } from "../../local/held-directory.js";
import { codeOf } from "./file-problem.js";
import { type FileSystem, fileSystemOf, usualFileSystem } from "./file-system.js";

/** A directory that files are downloaded to. */
export interface TargetDirectory {
  /** `undefined` where it is missing, and only a plan is made. */
  readonly root: HeldDirectory | undefined;
  readonly fileSystem: FileSystem;
}

/**
 * Downloads to a directory, which is held as long as that takes, and made where it is missing. A plan makes nothing, and
 * takes what the system usually has for granted. What was made goes again if it comes to nothing.
 */
export async function withTargetDirectory<Result>(
  directory: string,
  isDry: boolean,
  run: (target: TargetDirectory) => Promise<Result>,
): Promise<Result> {
  const made = isDry ? undefined : await mkdir(directory, { recursive: true });
  const root = await open(directory, isDry);
  try {
    return await run({ root, fileSystem: root && !isDry ? await fileSystemOf(root) : usualFileSystem() });
  } catch (error) {
    if (made !== undefined && (await root?.isInPlace())) await removeEmpty(resolve(directory), made);
    throw error;
  } finally {
    await root?.close();
  }
}

async function open(directory: string, mayBeMissing: boolean): Promise<HeldDirectory | undefined> {
  try {
    return await HeldDirectory.open(directory);
  } catch (error) {
    if (mayBeMissing && codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** From the last of them up to the first that was made. */
async function removeEmpty(directory: string, first: string): Promise<void> {
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

/** @throws {TypeError} for the root of a file system: to delete what a bucket lacks there would be the end of it */
export function refuseRoot(directory: string): void {
  const path = resolve(directory);
  if (path !== parse(path).root) return;
  throw new TypeError(`syncTo deletes nothing in ${path}, the root of the file system.`);
}
