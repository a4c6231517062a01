import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, lstat, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { HeldDirectory } from "../../../local/held-directory.js";
import { type FileTarget, nameBeside, problem } from "./file-target.js";
import { NO_LINK } from "../../../local/open-file.js";

/** Random, so that no one can create the file in advance. */
const NAME_BYTES = 8;

/** The file beside the target that a download is written to, and that finally replaces the target. */
export class TemporaryFile {
  readonly handle: FileHandle;
  readonly #target: FileTarget;
  readonly #name: string;

  private constructor(target: FileTarget, name: string, handle: FileHandle) {
    this.#target = target;
    this.#name = name;
    this.handle = handle;
  }

  /** Creates a file with an unused name. */
  static async create(target: FileTarget): Promise<TemporaryFile> {
    const suffix = `.tucuxi-${randomBytes(NAME_BYTES).toString("hex")}`;
    return TemporaryFile.#open(target, nameBeside(target.name, suffix), NEW_FILE);
  }

  /** Opens the file with that name, or creates it. Symbolic links are not followed. */
  static async openOrCreate(target: FileTarget, name: string): Promise<TemporaryFile> {
    return TemporaryFile.#open(target, name, constants.O_CREAT | constants.O_RDWR | NO_LINK);
  }

  static async #open(target: FileTarget, name: string, flags: number): Promise<TemporaryFile> {
    let handle: FileHandle | undefined;
    try {
      handle = await open(target.directory.at(name), flags, target.mode ?? 0o666);
      if (!(await handle.stat()).isFile())
        throw Object.assign(new Error("It is no file."), { code: "EINVAL" });
      return new TemporaryFile(target, name, handle);
    } catch (error) {
      await handle?.close();
      const { code = "EIO" } = error as NodeJS.ErrnoException;
      throw problem(code, "no file can be created beside it", target.path, error);
    }
  }

  /** Replaces the target. On an error, both files stay as they were. */
  async commit(flush: boolean): Promise<void> {
    const { directory, name, path, mode } = this.#target;
    // Restores permissions that the umask removed. Systems without permissions have none to keep.
    if (mode !== undefined) await this.handle.chmod(mode).catch(() => {});
    if (flush) await this.handle.sync();
    try {
      const [own, named] = [await this.handle.stat(), await lstat(directory.at(this.#name))];
      if (own.ino !== named.ino || own.dev !== named.dev)
        throw new Error(`Somebody replaced ${join(directory.path, this.#name)}.`);
      if (!(await directory.isInPlace())) throw new Error(`Somebody replaced ${directory.path}.`);
      await this.handle.close();
      await rename(directory.at(this.#name), directory.at(name));
    } catch (error) {
      const { code = "EIO" } = error as NodeJS.ErrnoException;
      throw problem(code, "what was downloaded cannot be put there", path, error);
    }
    // From here on the target has been replaced, even if a later step fails.
    if (flush) await flushDirectory(directory).catch(() => {});
  }

  async discard(): Promise<void> {
    await this.close();
    await rm(this.#target.directory.at(this.#name), { force: true });
  }

  async close(): Promise<void> {
    // It may be closed already.
    await this.handle.close();
  }
}

const NEW_FILE = constants.O_CREAT | constants.O_EXCL | constants.O_RDWR;

/** Flushes the directory, so that the new name is on disk as well. Windows cannot open directories. */
async function flushDirectory(directory: HeldDirectory): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(directory.at("."), "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
