import type { FileHandle } from "node:fs/promises";
import type { ObjectSum } from "../../../checksum/object-sum.js";

const READ_SIZE = 1024 * 1024;

/** Computes the checksum of a file, for kinds that cannot be combined from ranges. */
export async function verifyFile(
  handle: FileHandle,
  size: number,
  sum: ObjectSum,
  signal: AbortSignal,
): Promise<void> {
  const region = sum.region(0);
  const buffer = Buffer.allocUnsafe(Math.min(READ_SIZE, Math.max(size, 1)));
  for (let position = 0; position < size;) {
    signal.throwIfAborted();
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, position);
    if (bytesRead === 0) break;
    region.update(buffer.subarray(0, bytesRead));
    position += bytesRead;
  }
  region.end();
}
