import { constants, type Stats } from "node:fs";
import { type FileHandle, lstat, open, stat } from "node:fs/promises";
import { join } from "node:path";
import type { HeldDirectory } from "./held-directory.js";

/** A file that is open for reading. */
export interface OpenFile {
  /** As the caller knows it. */
  readonly path: string;
  readonly handle: FileHandle;
  readonly stats: Stats;
}

// Windows has no such links, and Node no such flag there.
const NO_LINK = (constants as { O_NOFOLLOW?: number }).O_NOFOLLOW ?? 0;

/** @throws what Node throws for a path that is missing, a directory or unreadable: it has the path */
export async function openFile(path: string): Promise<OpenFile> {
  // To open a pipe would wait for whoever writes into it.
  return openAt(path, path, await stat(path), 0);
}

/** A file in a directory that is held. A link in its place is not followed. */
export async function openFileIn(directory: HeldDirectory, name: string): Promise<OpenFile> {
  const at = directory.at(name);
  return openAt(join(directory.path, name), at, await lstat(at), NO_LINK);
}

async function openAt(path: string, at: string, found: Stats, flags: number): Promise<OpenFile> {
  if (found.isDirectory()) throw directoryError(path);
  if (!found.isFile()) throw new TypeError(`${path} is no regular file: give upload() a stream of it.`);
  const handle = await open(at, constants.O_RDONLY | flags);
  try {
    return { path, handle, stats: await handle.stat() };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** As Node has it when one reads a directory, and with the path. */
function directoryError(path: string): Error {
  const error = new Error(`EISDIR: illegal operation on a directory, read '${path}'`);
  return Object.assign(error, { code: "EISDIR", syscall: "read", path });
}
