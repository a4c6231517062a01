import { fileURLToPath } from "node:url";
import { checkText } from "../../../core/text/argument-checks.js";
import { SourceChangedError } from "../../errors/object-errors.js";
import type { OpenFile } from "../../local/open-file.js";
import type { UploadSource } from "./upload-source.js";

/** The maximum that Node reads at once. */
const LONGEST_READ = 2 ** 30;

/** A file, read by position into reusable buffers. */
export function fileSource({ path, handle, stats: { size, mtimeMs } }: OpenFile): UploadSource {
  const changed = (why: string): Error => new SourceChangedError(path, why);
  const read = async (buffer: Buffer, position: number): Promise<Buffer> => {
    for (let filled = 0; filled < buffer.length;) {
      const length = Math.min(buffer.length - filled, LONGEST_READ);
      const reading = handle.read(buffer, filled, length, position + filled);
      const { bytesRead } = await reading.catch((error: unknown) => {
        throw withPath(error, path);
      });
      if (bytesRead === 0) throw changed(`It had ${size} bytes and now ends after ${position + filled}.`);
      filled += bytesRead;
    }
    return buffer;
  };
  return {
    isStream: false,
    size,
    whole: async (limit) => (size < limit ? read(Buffer.allocUnsafe(size), 0) : undefined),
    async *parts(sizeOf, pool) {
      let offset = 0;
      for (let number = 1; number === 1 || offset < size; number++) {
        const length = Math.min(sizeOf(number), size - offset);
        const buffer = await pool.take(length);
        const bytes = await read(buffer.subarray(0, length), offset);
        yield { number, bytes, release: () => pool.give(buffer) };
        offset += length;
      }
    },
    // A file that was modified meanwhile may have been sent partly in its old and partly in its new state.
    async verify() {
      const now = await handle.stat();
      if (now.size !== size) throw changed(`It had ${size} bytes and now has ${now.size}.`);
      if (now.mtimeMs !== mtimeMs) throw changed("It was modified.");
      // Special files, as in /proc, may report a wrong size.
      const { bytesRead } = await handle.read(Buffer.alloc(1), 0, 1, size);
      if (bytesRead > 0) throw changed(`It has more than the ${size} bytes that the file system reports.`);
    },
    close: () => handle.close(),
  };
}

/** Node's error for reading does not name the file. */
function withPath(error: unknown, path: string): unknown {
  if (error instanceof Error && !error.message.includes(path)) {
    error.message += `, ${path}`;
    Object.assign(error, { path });
  }
  return error;
}

/** @throws {TypeError} for anything but a path */
export function pathOf(path: string | URL): string {
  if (path instanceof URL) return fileURLToPath(path);
  return checkText("The path", path, "a non-empty string or a file URL");
}
