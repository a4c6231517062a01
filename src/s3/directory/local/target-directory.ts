import { mkdir, rmdir } from "node:fs/promises";
import { dirname, parse, resolve } from "node:path";
import { HeldDirectory } from "../../local/held-directory.js";
import { codeOf } from "../report/file-problem.js";
import { type FileSystem, fileSystemOf, usualFileSystem } from "./file-system.js";

/** The directory that files are downloaded to. */
export interface TargetDirectory {
  /** `undefined` if it is missing in a dry run. */
  readonly root: HeldDirectory | undefined;
  readonly fileSystem: FileSystem;
}

/**
 * Runs a download to a directory, which is created if it is missing and held meanwhile. A dry run creates nothing and
 * assumes the usual file system of the platform. If the run fails, directories that were created for it and are still
 * empty are removed.
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

/** Removes the directory and its parents up to the first that was created. */
async function removeEmpty(directory: string, first: string): Promise<void> {
  const { length } = resolve(first);
  for (let path = directory; path.length >= length; path = dirname(path)) {
    try {
      await rmdir(path);
    } catch {
      // It is not empty, or no longer ours.
      return;
    }
  }
}

/** @throws {TypeError} for the root of a file system, where deleting extra files would destroy the system */
export function refuseRoot(directory: string): void {
  const path = resolve(directory);
  if (path !== parse(path).root) return;
  throw new TypeError(`syncTo deletes nothing in ${path}, the root of the file system.`);
}
