import { lstat, lutimes, mkdtemp, rmdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { FileWarning } from "../../errors/directory-report.js";
import type { HeldDirectory } from "../../local/held-directory.js";
import { warning } from "../plan/steps.js";

/** Which names a file system takes for the same, though their letters differ. */
export interface NameFolding {
  /** `A` and `a`. */
  readonly case: boolean;
  /** One character and a letter with its accent. */
  readonly normalization: boolean;
}

/** What the file system of a directory can tell apart. */
export interface FileSystem {
  readonly folding: NameFolding;
  /** In milliseconds: how far apart the times of files are at least, which is 2 s on FAT. */
  readonly timeStep: 1000 | 2000;
  /** What went wrong when it was tried out, and does not matter to any file. */
  readonly warnings: readonly FileWarning[];
}

/** A name as the file system compares it. */
export function folded(name: string, folding: NameFolding): string {
  const composed = folding.normalization ? name.normalize("NFC") : name;
  return folding.case ? composed.toUpperCase().toLowerCase() : composed;
}

/** What the system of a computer usually has; times are taken for the coarsest, so that a plan has nothing to move in vain. */
export function usualFileSystem(platform: NodeJS.Platform = process.platform): FileSystem {
  const folding = {
    case: platform === "darwin" || platform === "win32",
    normalization: platform === "darwin",
  };
  return { folding, timeStep: 2000, warnings: [] };
}

/** What the file system of a directory has, which may be another one than the computer's own: tried out there. */
export async function fileSystemOf(directory: HeldDirectory): Promise<FileSystem> {
  let name: string;
  try {
    name = basename(await mkdtemp(directory.at(".tucuxi-\u00C5-")));
  } catch {
    // What cannot be written there now will fail where it must be.
    return usualFileSystem();
  }
  const isThere = async (other: string): Promise<boolean> => {
    const stats = await lstat(directory.at(other)).catch(() => undefined);
    return stats !== undefined;
  };
  const folding = {
    case: await isThere(name.replace("tucuxi", "TUCUXI")),
    normalization: await isThere(name.replace("\u00C5", "A\u030A")),
  };
  const timeStep = await timeStepOf(directory.at(name));
  try {
    await rmdir(directory.at(name));
    return { folding, timeStep, warnings: [] };
  } catch (error) {
    const left = { key: undefined, path: join(directory.path, name) };
    return { folding, timeStep, warnings: [warning(left, directory.known(error))] };
  }
}

async function timeStepOf(path: string): Promise<1000 | 2000> {
  const odd = new Date("2001-01-01T00:00:01Z");
  try {
    await lutimes(path, odd, odd);
    const { mtime } = await lstat(path);
    return Math.abs(mtime.getTime() - odd.getTime()) === 1000 ? 2000 : 1000;
  } catch {
    // Then no file there has the time of its object.
    return 1000;
  }
}
