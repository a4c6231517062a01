import { createHash } from "node:crypto";
import { constants, type Stats } from "node:fs";
import { access, lstat, stat } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";

/** The file that a download is for. */
export interface FileTarget {
  /** Absolute. */
  readonly path: string;
  /** The permissions of the file that is there; `undefined` where there is none, or a link. */
  readonly mode: number | undefined;
}

/**
 * Looks whether there may be a file at the path, before anything is asked for.
 *
 * @throws as Node does where it may not, with the path
 */
export async function fileTarget(path: string): Promise<FileTarget> {
  const absolute = resolve(path);
  const directory = dirname(absolute);
  const parent = await statsOf(stat, directory);
  if (!parent) throw problem("ENOENT", `there is no directory ${directory}`, absolute);
  if (!parent.isDirectory()) throw problem("ENOTDIR", `${directory} is not a directory`, absolute);
  if (path.endsWith("/") || path.endsWith(sep)) {
    throw problem("EISDIR", "a path with a slash at its end is that of a directory", absolute);
  }
  const there = await statsOf(stat, absolute);
  if (there?.isDirectory()) throw problem("EISDIR", "it is a directory", absolute);
  if (there && !there.isFile()) {
    throw problem("EINVAL", "it is no regular file: give download() a stream of it", absolute);
  }
  if (there) {
    await access(absolute, constants.W_OK).catch((error: unknown) => {
      throw problem("EACCES", "it may not be written", absolute, error);
    });
  }
  const own = there && (await lstat(absolute));
  return { path: absolute, mode: own?.isFile() ? own.mode & 0o777 : undefined };
}

/**
 * A name beside the target: hidden, and never longer than a name may be.
 *
 * @param more how many bytes longer other names get that begin with it
 */
export function nameBeside(path: string, suffix: string, more = 0): string {
  const name = basename(path);
  const room = 255 - Buffer.byteLength(suffix) - more - 1;
  if (Buffer.byteLength(name) <= room) return join(dirname(path), `.${name}${suffix}`);
  const hash = createHash("sha256").update(name).digest("hex").slice(0, 32);
  return join(dirname(path), `.${hash}${suffix}`);
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
