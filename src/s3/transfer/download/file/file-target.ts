import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { access, lstat, stat } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { HeldDirectory } from "../../../local/held-directory.js";

export interface FileTarget {
  /** The held directory, so that the temporary file and the target are certainly in the same one. */
  readonly directory: HeldDirectory;
  readonly name: string;
  /** The path for errors. */
  readonly path: string;
  /** The permissions of an existing file; `undefined` if there is none, or a symbolic link. */
  readonly mode: number | undefined;
}

/**
 * Checks that the file can be written, before any request. The caller must close its directory.
 *
 * @throws an error like Node's own if it cannot, with the path
 */
export async function fileTarget(path: string): Promise<FileTarget> {
  const absolute = resolve(path);
  const directory = await directoryOf(absolute);
  try {
    if (path.endsWith("/") || path.endsWith(sep)) {
      throw problem("EISDIR", "a path with a slash at its end is a directory", absolute);
    }
    return await fileTargetIn(directory, basename(absolute));
  } catch (error) {
    await directory.close();
    throw directory.known(error);
  }
}

/** The same for a name in a held directory. */
export async function fileTargetIn(directory: HeldDirectory, name: string): Promise<FileTarget> {
  const [path, at] = [join(directory.path, name), directory.at(name)];
  const there = await directory.stats(name, stat);
  if (there?.isDirectory()) throw problem("EISDIR", "it is a directory", path);
  if (there && !there.isFile()) {
    throw problem("EINVAL", "it is not a regular file: pass a stream of it to download()", path);
  }
  if (there) {
    await access(at, constants.W_OK).catch((error: unknown) => {
      throw problem("EACCES", "it is not writable", path, error);
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
 * A hidden name beside the target, within the length limit of names.
 *
 * @param more how many bytes are appended to it for other names
 */
export function nameBeside(name: string, suffix: string, more = 0): string {
  const room = 255 - Buffer.byteLength(suffix) - more - 1;
  if (Buffer.byteLength(name) <= room) return `.${name}${suffix}`;
  const hash = createHash("sha256").update(name).digest("hex").slice(0, 32);
  return `.${hash}${suffix}`;
}

/** An error like Node's own, with the path of the target. */
export function problem(code: string, why: string, path: string, cause?: unknown): Error {
  const error = new Error(
    `${code}: ${why}, download to '${path}'`,
    cause === undefined ? undefined : { cause },
  );
  return Object.assign(error, { code, syscall: "open", path });
}
