import type { BigIntStats, Dirent } from "node:fs";
import { lstat, opendir, stat } from "node:fs/promises";
import { compareBytes } from "../../../keys/byte-order.js";
import type { HeldDirectory } from "../../../local/held-directory.js";

/** The kind of a directory entry. `symlink` is a link that is not followed, or whose target is missing. */
export type EntryKind = "file" | "directory" | "symlink" | "special";

export interface DirectoryEntry {
  readonly name: string;
  readonly kind: EntryKind;
}

export interface ListOptions {
  /** Sorted by the bytes of the resulting keys, for which all entries are held in memory. */
  readonly isSorted: boolean;
  readonly followSymlinks: boolean;
}

export async function* listDirectory(
  directory: HeldDirectory,
  options: ListOptions,
): AsyncGenerator<DirectoryEntry> {
  const entries = read(directory, options.followSymlinks);
  if (!options.isSorted) {
    yield* entries;
    return;
  }
  const all: DirectoryEntry[] = [];
  for await (const entry of entries) all.push(entry);
  yield* all.sort((a, b) => compareBytes(sortName(a), sortName(b)));
}

/** A directory sorts as the keys below it do: "a/" comes after "a-b" and before "a0". */
function sortName({ name, kind }: DirectoryEntry): string {
  return kind === "directory" ? `${name}/` : name;
}

async function* read(directory: HeldDirectory, followSymlinks: boolean): AsyncGenerator<DirectoryEntry> {
  try {
    // The loop closes the directory even if it is left early.
    for await (const entry of await opendir(directory.at("."))) {
      yield { name: entry.name, kind: await kindOf(entry, directory.at(entry.name), followSymlinks) };
    }
  } catch (error) {
    throw directory.known(error);
  }
}

async function kindOf(entry: Dirent, path: string, followSymlinks: boolean): Promise<EntryKind> {
  let found: Dirent | BigIntStats = entry;
  try {
    if (isUnknown(entry)) found = await lstat(path, { bigint: true });
    if (followSymlinks && found.isSymbolicLink()) found = await stat(path, { bigint: true });
  } catch {
    // It is checked again before use, and fails there.
    return entry.isSymbolicLink() ? "symlink" : "file";
  }
  if (found.isFile()) return "file";
  if (found.isDirectory()) return "directory";
  return found.isSymbolicLink() ? "symlink" : "special";
}

/** Some file systems do not report the kind of an entry. */
function isUnknown(entry: Dirent): boolean {
  return !(
    entry.isFile() ||
    entry.isDirectory() ||
    entry.isSymbolicLink() ||
    entry.isFIFO() ||
    entry.isSocket() ||
    entry.isCharacterDevice() ||
    entry.isBlockDevice()
  );
}
