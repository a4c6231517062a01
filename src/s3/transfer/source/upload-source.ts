import type { BufferPool } from "./buffer-pool.js";

/** A piece of the source, to be sent as one part. */
export interface SourcePart {
  /** From 1. */
  readonly number: number;
  readonly bytes: Buffer;
  /** The bytes are not needed any more. */
  release(): void;
}

/** What is uploaded: a file, bytes or a stream. */
export interface UploadSource {
  /** In bytes; `undefined` where only the end will tell. */
  readonly size: number | undefined;
  /** Whether it can be read once only, from one end to the other. */
  readonly isStream: boolean;
  /** What it says of its own content. */
  readonly type?: string | undefined;
  /** All of it, if it is less than so many bytes; `undefined` if it is not, and then `parts` has all of it. */
  whole(limit: number): Promise<Buffer | undefined>;
  /** All of it, piece by piece, at least one. */
  parts(sizeOf: (part: number) => number, pool: BufferPool): AsyncIterable<SourcePart>;
  /** Throws where the source is not any more what was sent of it. */
  verify(): Promise<void>;
  /** Frees what it holds, however it ended. */
  close(): Promise<void>;
}
