import type { Stats } from "node:fs";
import { lstat } from "node:fs/promises";
import { join } from "node:path";
import type { HeldDirectory } from "../../local/held-directory.js";
import { codeOf, FileProblem } from "./file-problem.js";
import type { Segments } from "./key-path.js";

/** Where a file is, or is to be: its name in a directory that is held. */
export interface Place {
  readonly directory: HeldDirectory;
  readonly name: string;
}

/** Whether directories on the way are made where they are missing. */
export interface OnTheWay {
  readonly makes: boolean;
}

/**
 * Does something in the place of a file below the root.
 *
 * @throws {FileProblem} for what is in the way, as `inDirectory` does, and for what is no file in the file's place
 */
export async function inPlace<Result>(
  root: HeldDirectory,
  segments: Segments,
  onTheWay: OnTheWay,
  act: (place: Place) => Promise<Result>,
): Promise<Result> {
  return inDirectory(root, segments.slice(0, -1), onTheWay, async (directory) => {
    const name = segments.at(-1) ?? "";
    const stats = await statsOf(directory, name);
    if (stats && !stats.isFile()) throw inTheWay(join(directory.path, name), stats, "the file");
    return act({ directory, name });
  });
}

/**
 * Does something in a directory below the root. No link on the way to it is followed, and nothing that is put in the
 * place of a directory meanwhile leads elsewhere.
 *
 * @throws {FileProblem} for what is in the way, also when it has come there meanwhile
 */
export async function inDirectory<Result>(
  root: HeldDirectory,
  names: readonly string[],
  { makes }: OnTheWay,
  act: (directory: HeldDirectory) => Promise<Result>,
): Promise<Result> {
  const directory = await openBelow(root, names, makes);
  try {
    await refuseReplaced(root, names, directory);
    const result = await act(directory);
    await refuseReplaced(root, names, directory);
    return result;
  } catch (error) {
    // Whatever failed, it may have been for that.
    await refuseReplaced(root, names, directory);
    throw directory.known(error);
  } finally {
    if (directory !== root) await directory.close();
  }
}

/**
 * Looks whether a file could be there. What is missing is in nobody's way.
 *
 * @throws {FileProblem} for what is in the way
 */
export async function checkPlace(root: HeldDirectory, segments: Segments): Promise<void> {
  try {
    await inPlace(root, segments, { makes: false }, async () => {});
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

/** Whether there is nothing in the place of the file. */
export async function isMissing(root: HeldDirectory, segments: Segments): Promise<boolean> {
  try {
    await inPlace(root, segments, { makes: false }, ({ directory, name }) => lstat(directory.at(name)));
    return false;
  } catch (error) {
    if (["ENOENT", "FileInTheWay"].includes(codeOf(error))) return true;
    if (error instanceof FileProblem) return false;
    throw error;
  }
}

/** Opens each directory in the one that it is in. */
async function openBelow(
  root: HeldDirectory,
  names: readonly string[],
  makes: boolean,
): Promise<HeldDirectory> {
  let held = root;
  for (const name of names) {
    const above = held;
    try {
      held = await (makes ? above.makeDirectory(name) : above.directory(name));
    } catch (error) {
      const stats = await statsOf(above, name);
      throw stats && !stats.isDirectory() ? inTheWay(join(above.path, name), stats, "a directory") : error;
    } finally {
      if (above !== root) await above.close();
    }
  }
  return held;
}

/** @throws {FileProblem} where the path does not lead to the directory any more */
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
  throw new FileProblem("DirectoryReplaced", `${directory.path} is not the directory any more that it was.`);
}

async function statsOf(directory: HeldDirectory, name: string): Promise<Stats | undefined> {
  try {
    return await lstat(directory.at(name));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw directory.known(error);
  }
}

/** What is told of something that is not what is wanted. */
function inTheWay(path: string, stats: Stats, wanted: string): FileProblem {
  if (stats.isSymbolicLink()) {
    return new FileProblem("SymlinkInTheWay", `${path} is a symbolic link, and may lead elsewhere.`);
  }
  const what = stats.isDirectory() ? "Directory" : stats.isFile() ? "File" : "SpecialFile";
  return new FileProblem(`${what}InTheWay`, `${path} is to be ${wanted}, and is something else.`);
}
