import { type BigIntStats, constants, type Stats } from "node:fs";
import { type FileHandle, lstat, mkdir, open, realpath, stat } from "node:fs/promises";
import { join, resolve } from "node:path";

/** The directory in which Linux has a name for each open file descriptor. */
const DESCRIPTORS = "/proc/self/fd";

/** Opens a directory without reading it, which requires no read permission. Node has no constant for it. */
const O_PATH = 0o10000000;

/**
 * A directory that stays the same even if its path is replaced. On Linux it is held open, and its entries are accessed by
 * the name of the open descriptor, so that replacing it or a parent, also by a symbolic link, does not lead elsewhere.
 * Other systems have no such names. There it is accessed by its real path, and `isInPlace` checks before and after an
 * operation whether that path still leads to it.
 */
export class HeldDirectory {
  /** The path that the caller passed, for errors. */
  readonly path: string;
  /** Device and inode, which identify it regardless of its path. */
  readonly identity: string;
  readonly #absolute: string;
  readonly #base: string;
  readonly #handle: FileHandle | undefined;

  private constructor(path: string, base: string, identity: string, handle: FileHandle | undefined) {
    this.path = path;
    this.#absolute = resolve(path);
    this.identity = identity;
    this.#base = base;
    this.#handle = handle;
  }

  /** Symbolic links in the path are followed. */
  static async open(path: string): Promise<HeldDirectory> {
    return (await namesDescriptors())
      ? HeldDirectory.#hold(path, path, 0)
      : HeldDirectory.#find(path, await realpath(path), stat);
  }

  /** A directory in it. A symbolic link is followed only on request. */
  async directory(name: string, { followSymlinks = false } = {}): Promise<HeldDirectory> {
    const [path, at] = [join(this.path, name), this.at(name)];
    if (!this.#handle) return HeldDirectory.#find(path, at, followSymlinks ? stat : lstat);
    try {
      return await HeldDirectory.#hold(path, at, followSymlinks ? 0 : constants.O_NOFOLLOW);
    } catch (error) {
      throw this.known(error);
    }
  }

  /** The same, created if it is missing. */
  async makeDirectory(name: string): Promise<HeldDirectory> {
    try {
      return await this.directory(name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
    try {
      await mkdir(this.at(name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw this.known(error);
    }
    return this.directory(name);
  }

  /** The properties of an entry; `undefined` if there is none. */
  async stats(name: string, find: (path: string) => Promise<Stats> = lstat): Promise<Stats | undefined> {
    try {
      return await find(this.at(name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw this.known(error);
    }
  }

  /** The path by which an entry is accessed. */
  at(name: string): string {
    return join(this.#base, name);
  }

  /** Whether the caller's path still leads to it. */
  async isInPlace(): Promise<boolean> {
    try {
      return identityOf(await stat(this.#absolute, { bigint: true })) === this.identity;
    } catch {
      return false;
    }
  }

  /** The error with the caller's paths in place of those of `at`. */
  known(error: unknown): unknown {
    if (!this.#handle || !(error instanceof Error)) return error;
    const base = new RegExp(`${this.#base}(?!\\d)`, "g");
    for (const name of ["message", "path", "dest"] as const) {
      const text: unknown = (error as { readonly [Name in typeof name]?: unknown })[name];
      if (typeof text !== "string" || !text.includes(this.#base)) continue;
      Object.assign(error, { [name]: text.replace(base, () => this.path) });
    }
    this.known(error.cause);
    return error;
  }

  async close(): Promise<void> {
    await this.#handle?.close();
  }

  static async #hold(path: string, at: string, flags: number): Promise<HeldDirectory> {
    const handle = await open(at, O_PATH | constants.O_DIRECTORY | flags);
    try {
      const identity = identityOf(await handle.stat({ bigint: true }));
      return new HeldDirectory(path, join(DESCRIPTORS, String(handle.fd)), identity, handle);
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  static async #find(path: string, at: string, look: typeof stat): Promise<HeldDirectory> {
    const stats = await look(at, { bigint: true });
    if (stats.isDirectory()) return new HeldDirectory(path, at, identityOf(stats), undefined);
    const error = new Error(`ENOTDIR: not a directory, open '${path}'`);
    throw Object.assign(error, { code: "ENOTDIR", syscall: "open", path });
  }
}

function identityOf({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}

let answer: Promise<boolean> | undefined;

/** Whether the system has names for open descriptors; a Linux without /proc does not. */
function namesDescriptors(): Promise<boolean> {
  return (answer ??= triesDescriptors());
}

async function triesDescriptors(): Promise<boolean> {
  if (process.platform !== "linux" && process.platform !== "android") return false;
  try {
    const handle = await open("/", O_PATH | constants.O_DIRECTORY);
    try {
      const named = await stat(join(DESCRIPTORS, String(handle.fd)), { bigint: true });
      return identityOf(named) === identityOf(await handle.stat({ bigint: true }));
    } finally {
      await handle.close();
    }
  } catch {
    return false;
  }
}
