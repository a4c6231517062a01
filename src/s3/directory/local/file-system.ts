import { lstat, lutimes, mkdtemp, rmdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { FileWarning } from "../../errors/directory-report.js";
import type { HeldDirectory } from "../../local/held-directory.js";
import { warning } from "../report/report-entries.js";

/** Which spellings of a name a file system treats as the same name. */
export interface NameFolding {
  /** Upper and lower case: `A` and `a`. */
  readonly case: boolean;
  /** Composed and decomposed characters: `é` as one code point or two. */
  readonly normalization: boolean;
}

/** What the file system of a directory distinguishes. */
export interface FileSystem {
  readonly folding: NameFolding;
  /** The resolution of modification times, in milliseconds: 2 s on FAT. */
  readonly timeStep: 1000 | 2000;
  /** Failures of the probe, which affect no file. */
  readonly warnings: readonly FileWarning[];
}

/** A name as the file system compares it. */
export function folded(name: string, folding: NameFolding): string {
  const composed = folding.normalization ? name.normalize("NFC") : name;
  return folding.case ? composed.toUpperCase().toLowerCase() : composed;
}

/** The platform's usual behaviour, with the coarsest times, so that a plan contains no needless transfer. */
export function usualFileSystem(platform: NodeJS.Platform = process.platform): FileSystem {
  const folding = {
    case: platform === "darwin" || platform === "win32",
    normalization: platform === "darwin",
  };
  return { folding, timeStep: 2000, warnings: [] };
}

/** Probes the file system that the directory is on, which need not be the usual one of the platform. */
export async function fileSystemOf(directory: HeldDirectory): Promise<FileSystem> {
  let name: string;
  try {
    name = basename(await mkdtemp(directory.at(".tucuxi-\u00C5-")));
  } catch {
    // A directory that is not writable fails later, where it has to be written.
    return usualFileSystem();
  }
  const isThere = async (other: string): Promise<boolean> =>
    (await directory.stats(other).catch(() => undefined)) !== undefined;
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
    // Where times cannot be set, no file has the time of its object.
    return 1000;
  }
}
