import type { FileHandle } from "node:fs/promises";
import type { ObjectSum } from "../../../checksum/object-sum.js";
import { fileChunks } from "../../../local/file-chunks.js";

/** Computes the checksum of a file, for kinds that cannot be combined from ranges. */
export async function verifyFile(
  handle: FileHandle,
  size: number,
  sum: ObjectSum,
  signal: AbortSignal,
): Promise<void> {
  const region = sum.region(0);
  // One byte more, so that a file that has grown does not match.
  for await (const bytes of fileChunks(handle, 0, size + 1, signal)) region.update(bytes);
  region.end();
}
