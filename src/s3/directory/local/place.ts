import type { Stats } from "node:fs";
import { lstat } from "node:fs/promises";
import { join } from "node:path";
import type { HeldDirectory } from "../../local/held-directory.js";
import { codeOf, FileProblem } from "../report/file-problem.js";
import type { Segments } from "./key-path.js";

/** Where a file is or will be: its name in a held directory. */
export interface Place {
  readonly directory: HeldDirectory;
  readonly name: string;
}

export interface ParentOptions {
  readonly create: boolean;
}

/**
 * Runs `act` on the place of a file below the root.
 *
 * @throws {FileProblem} if something is in the way, as `inDirectory` does, or the place has something other than a file
 */
export async function inPlace<Result>(
  root: HeldDirectory,
  segments: Segments,
  parents: ParentOptions,
  act: (place: Place) => Promise<Result>,
): Promise<Result> {
  return inDirectory(root, segments.slice(0, -1), parents, async (directory) => {
    const name = segments.at(-1) ?? "";
    const stats = await directory.stats(name);
    if (stats && !stats.isFile()) throw inTheWay(join(directory.path, name), stats, "the file");
    return act({ directory, name });
  });
}

/**
 * Runs `act` in a directory below the root. Symbolic links are not followed on the way, even if one replaces a
 * directory meanwhile.
 *
 * @throws {FileProblem} if something is in the way, even if it appears meanwhile
 */
export async function inDirectory<Result>(
  root: HeldDirectory,
  names: readonly string[],
  { create }: ParentOptions,
  act: (directory: HeldDirectory) => Promise<Result>,
): Promise<Result> {
  const directory = await openBelow(root, names, create);
  try {
    await refuseReplaced(root, names, directory);
    const result = await act(directory);
    await refuseReplaced(root, names, directory);
    return result;
  } catch (error) {
    // That may be why it failed.
    await refuseReplaced(root, names, directory);
    throw directory.known(error);
  } finally {
    if (directory !== root) await directory.close();
  }
}

/**
 * Checks that a file could be there. Parent directories may be missing.
 *
 * @throws {FileProblem} if something is in the way
 */
export async function checkPlace(root: HeldDirectory, segments: Segments): Promise<void> {
  try {
    await inPlace(root, segments, { create: false }, async () => {});
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

/** Whether there is no file in the place. */
export async function isMissing(root: HeldDirectory, segments: Segments): Promise<boolean> {
  try {
    await inPlace(root, segments, { create: false }, ({ directory, name }) => lstat(directory.at(name)));
    return false;
  } catch (error) {
    if (["ENOENT", "FileInTheWay"].includes(codeOf(error))) return true;
    if (error instanceof FileProblem) return false;
    throw error;
  }
}

/** Opens the directory by opening each of its parents in turn. */
async function openBelow(
  root: HeldDirectory,
  names: readonly string[],
  create: boolean,
): Promise<HeldDirectory> {
  let held = root;
  for (const name of names) {
    const above = held;
    try {
      held = await (create ? above.makeDirectory(name) : above.directory(name));
    } catch (error) {
      const stats = await above.stats(name);
      throw stats && !stats.isDirectory() ? inTheWay(join(above.path, name), stats, "a directory") : error;
    } finally {
      if (above !== root) await above.close();
    }
  }
  return held;
}

/** @throws {FileProblem} if the path no longer leads to the directory */
async function refuseReplaced(
  root: HeldDirectory,
  names: readonly string[],
  directory: HeldDirectory,
): Promise<void> {
  if (await directory.isInPlace()) return;
  let path = root.path;
  for (const name of names) {
    path = join(path, name);
    const stats = await lstat(path).catch(() => undefined);
    if (stats?.isSymbolicLink()) throw inTheWay(path, stats, "a directory");
  }
  throw new FileProblem("DirectoryReplaced", `${directory.path} was replaced by another directory.`);
}

function inTheWay(path: string, stats: Stats, wanted: string): FileProblem {
  if (stats.isSymbolicLink()) {
    return new FileProblem("SymlinkInTheWay", `${path} is a symbolic link, which may lead elsewhere.`);
  }
  const what = stats.isDirectory() ? "Directory" : stats.isFile() ? "File" : "SpecialFile";
  return new FileProblem(`${what}InTheWay`, `${path} must be ${wanted}, but it is something else.`);
}
