import type { FileHandle } from "node:fs/promises";

const READ_SIZE = 1024 * 1024;

/** The bytes of a file between two positions, as far as it has them. Each chunk is valid until the next is requested. */
export async function* fileChunks(
  handle: FileHandle,
  start: number,
  end: number,
  signal?: AbortSignal,
): AsyncGenerator<Buffer> {
  const buffer = Buffer.allocUnsafe(Math.min(READ_SIZE, Math.max(end - start, 1)));
  for (let position = start; position < end;) {
    signal?.throwIfAborted();
    const { bytesRead } = await handle.read(buffer, 0, Math.min(buffer.length, end - position), position);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    position += bytesRead;
  }
}
