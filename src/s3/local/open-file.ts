import { constants, type Stats } from "node:fs";
import { type FileHandle, lstat, open, stat } from "node:fs/promises";
import { join } from "node:path";
import type { HeldDirectory } from "./held-directory.js";

export interface OpenFile {
  /** The path that the caller passed, for errors. */
  readonly path: string;
  readonly handle: FileHandle;
  readonly stats: Stats;
}

/** For `open`, not to follow a symbolic link. Node does not have this flag on Windows. */
export const NO_LINK = (constants as { O_NOFOLLOW?: number }).O_NOFOLLOW ?? 0;

/** @throws Node's own error, with the path, if it is missing, a directory or unreadable */
export async function openFile(path: string): Promise<OpenFile> {
  // Checked before opening, as opening a pipe would wait for a writer.
  return openAt(path, path, await stat(path), 0);
}

/** A file in a held directory. A symbolic link in its place is not followed. */
export async function openFileIn(directory: HeldDirectory, name: string): Promise<OpenFile> {
  const at = directory.at(name);
  return openAt(join(directory.path, name), at, await lstat(at), NO_LINK);
}

async function openAt(path: string, at: string, found: Stats, flags: number): Promise<OpenFile> {
  if (found.isDirectory()) throw directoryError(path);
  if (!found.isFile()) throw new TypeError(`${path} is not a regular file. Pass a stream of it to upload().`);
  const handle = await open(at, constants.O_RDONLY | flags);
  try {
    return { path, handle, stats: await handle.stat() };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Node's error for reading a directory, with the path. */
function directoryError(path: string): Error {
  const error = new Error(`EISDIR: illegal operation on a directory, read '${path}'`);
  return Object.assign(error, { code: "EISDIR", syscall: "read", path });
}
