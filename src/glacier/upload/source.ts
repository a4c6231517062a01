import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { argumentError } from "../../core/text/argument-checks.js";

/** The source of `vault.upload`: bytes, the path of a file, or an async iterable of bytes such as a stream. */
export type UploadSource = Uint8Array | string | AsyncIterable<Uint8Array>;

/** The source as chunks, and its size if known in advance. */
export interface OpenedSource {
  readonly size: number | undefined;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** @throws {TypeError} for anything but a source */
export function checkSource(source: unknown): void {
  if (source instanceof Uint8Array || (typeof source === "string" && source !== "")) return;
  if (typeof source === "object" && source !== null && Symbol.asyncIterator in source) return;
  throw argumentError("The source", "bytes, the path of a file or an async iterable of bytes", source);
}

/** Opens a file only when its first chunk is read. */
export async function openSource(source: UploadSource): Promise<OpenedSource> {
  if (source instanceof Uint8Array) return { size: source.length, chunks: only(source) };
  if (typeof source !== "string") return { size: undefined, chunks: source };
  const stats = await stat(source);
  // Only a regular file reports its size; a pipe, for example, does not.
  return { size: stats.isFile() ? stats.size : undefined, chunks: fileChunks(source) };
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 ** 2 })) yield chunk;
}
