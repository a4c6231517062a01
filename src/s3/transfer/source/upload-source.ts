import type { BufferPool } from "./buffer-pool.js";

export interface SourcePart {
  /** From 1. */
  readonly number: number;
  readonly bytes: Buffer;
  /** To be called when the bytes are no longer needed. */
  release(): void;
}

/** The content of an upload: a file, bytes or a stream. */
export interface UploadSource {
  /** In bytes; `undefined` if it is not known before the end. */
  readonly size: number | undefined;
  /** Whether it can be read only once, and in order. */
  readonly isStream: boolean;
  /** The content type of a Blob. */
  readonly type?: string | undefined;
  /** The whole content if it is shorter than the limit; otherwise `undefined`, and `parts` has all of it. */
  whole(limit: number): Promise<Buffer | undefined>;
  /** The whole content in parts, of which there is at least one. */
  parts(sizeOf: (part: number) => number, pool: BufferPool): AsyncIterable<SourcePart>;
  /** Throws if the source has changed since it was read, where that could be. */
  verify?(): Promise<void>;
  /** Frees its resources, if it has any. */
  close?(): Promise<void>;
}
