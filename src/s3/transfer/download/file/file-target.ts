import { createHash } from "node:crypto";
import { constants, type Stats } from "node:fs";
import { access, lstat, stat } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { HeldDirectory } from "../../../local/held-directory.js";

/** The file that a download is for. */
export interface FileTarget {
  /** What it is in. Held, so that all that is written beside the file, and in its place, is in the same directory. */
  readonly directory: HeldDirectory;
  readonly name: string;
  /** As the caller knows it. */
  readonly path: string;
  /** The permissions of the file that is there; `undefined` where there is none, or a link. */
  readonly mode: number | undefined;
}

/**
 * Looks whether there may be a file at the path, before anything is asked for. Its directory is the caller's to close.
 *
 * @throws as Node does where it may not, with the path
 */
export async function fileTarget(path: string): Promise<FileTarget> {
  const absolute = resolve(path);
  const directory = await directoryOf(absolute);
  try {
    if (path.endsWith("/") || path.endsWith(sep)) {
      throw problem("EISDIR", "a path with a slash at its end is that of a directory", absolute);
    }
    return await fileTargetIn(directory, basename(absolute));
  } catch (error) {
    await directory.close();
    throw directory.known(error);
  }
}

/** The same for a name in a directory that is held already. */
export async function fileTargetIn(directory: HeldDirectory, name: string): Promise<FileTarget> {
  const [path, at] = [join(directory.path, name), directory.at(name)];
  const there = await statsOf(stat, at);
  if (there?.isDirectory()) throw problem("EISDIR", "it is a directory", path);
  if (there && !there.isFile()) {
    throw problem("EINVAL", "it is no regular file: give download() a stream of it", path);
  }
  if (there) {
    await access(at, constants.W_OK).catch((error: unknown) => {
      throw problem("EACCES", "it may not be written", path, error);
    });
  }
  const own = there && (await lstat(at));
  return { directory, name, path, mode: own?.isFile() ? own.mode & 0o777 : undefined };
}

async function directoryOf(path: string): Promise<HeldDirectory> {
  const directory = dirname(path);
  try {
    return await HeldDirectory.open(directory);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw problem(code, `there is no directory ${directory}`, path);
    if (code === "ENOTDIR") throw problem(code, `${directory} is not a directory`, path);
    throw error;
  }
}

/**
 * A name beside the target: hidden, and never longer than a name may be.
 *
 * @param more how many bytes longer other names get that begin with it
 */
export function nameBeside(name: string, suffix: string, more = 0): string {
  const room = 255 - Buffer.byteLength(suffix) - more - 1;
  if (Buffer.byteLength(name) <= room) return `.${name}${suffix}`;
  const hash = createHash("sha256").update(name).digest("hex").slice(0, 32);
  return `.${hash}${suffix}`;
}

/** An error as Node's own are, with the path of the target. */
export function problem(code: string, why: string, path: string, cause?: unknown): Error {
  const error = new Error(
    `${code}: ${why}, download to '${path}'`,
    cause === undefined ? undefined : { cause },
  );
  return Object.assign(error, { code, syscall: "open", path });
}

async function statsOf(find: (path: string) => Promise<Stats>, path: string): Promise<Stats | undefined> {
  try {
    return await find(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    throw error;
  }
}
