import type { FileHandle } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { checkText } from "../../../core/text/argument-checks.js";
import { SourceChangedError } from "../../errors/object-errors.js";
import type { HeldDirectory } from "../../local/held-directory.js";
import { type OpenFile, openFile, openFileIn } from "../../local/open-file.js";
import type { BufferPool } from "./buffer-pool.js";
import type { SourcePart, UploadSource } from "./upload-source.js";

/** The maximum that Node reads at once. */
const LONGEST_READ = 2 ** 30;

/** A file, read by position into reusable buffers. */
export class FileSource implements UploadSource {
  readonly path: string;
  readonly isStream = false;
  readonly size: number;
  readonly #handle: FileHandle;
  readonly #modified: number;

  private constructor({ path, handle, stats }: OpenFile) {
    this.path = path;
    this.#handle = handle;
    this.size = stats.size;
    this.#modified = stats.mtimeMs;
  }

  /** @throws Node's own error, with the path, if it is missing, a directory or unreadable */
  static async open(path: string): Promise<FileSource> {
    return new FileSource(await openFile(path));
  }

  /** A file in a held directory. A symbolic link in its place is not followed. */
  static async openIn(directory: HeldDirectory, name: string): Promise<FileSource> {
    return new FileSource(await openFileIn(directory, name));
  }

  async whole(limit: number): Promise<Buffer | undefined> {
    if (this.size >= limit) return undefined;
    return this.#read(Buffer.allocUnsafe(this.size), 0);
  }

  async *parts(sizeOf: (part: number) => number, pool: BufferPool): AsyncGenerator<SourcePart> {
    let offset = 0;
    for (let number = 1; number === 1 || offset < this.size; number++) {
      const length = Math.min(sizeOf(number), this.size - offset);
      const buffer = await pool.take(length);
      const bytes = await this.#read(buffer.subarray(0, length), offset);
      yield { number, bytes, release: () => pool.give(buffer) };
      offset += length;
    }
  }

  /** A file that was modified meanwhile may have been sent partly in its old and partly in its new state. */
  async verify(): Promise<void> {
    const { size, mtimeMs } = await this.#handle.stat();
    if (size !== this.size) {
      throw new SourceChangedError(this.path, `It had ${this.size} bytes and now has ${size}.`);
    }
    if (mtimeMs !== this.#modified) throw new SourceChangedError(this.path, "It was modified.");
    // Special files, as in /proc, may report a wrong size.
    const { bytesRead } = await this.#handle.read(Buffer.alloc(1), 0, 1, this.size);
    if (bytesRead > 0)
      throw new SourceChangedError(
        this.path,
        `It has more than the ${size} bytes that the file system reports.`,
      );
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }

  async #read(buffer: Buffer, position: number): Promise<Buffer> {
    let filled = 0;
    while (filled < buffer.length) {
      const length = Math.min(buffer.length - filled, LONGEST_READ);
      const { bytesRead } = await this.#readOnce(buffer, filled, length, position + filled);
      if (bytesRead === 0) {
        throw new SourceChangedError(
          this.path,
          `It had ${this.size} bytes and now ends after ${position + filled}.`,
        );
      }
      filled += bytesRead;
    }
    return buffer;
  }

  async #readOnce(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ bytesRead: number }> {
    try {
      return await this.#handle.read(buffer, offset, length, position);
    } catch (error) {
      // Node's error does not name the file.
      if (error instanceof Error && !error.message.includes(this.path)) {
        error.message += `, ${this.path}`;
        Object.assign(error, { path: this.path });
      }
      throw error;
    }
  }
}

/** @throws {TypeError} for anything but a path */
export function pathOf(path: string | URL): string {
  if (path instanceof URL) return fileURLToPath(path);
  return checkText("The path", path, "a non-empty string or a file URL");
}
