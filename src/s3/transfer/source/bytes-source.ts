import type { SourcePart, UploadSource } from "./upload-source.js";

/** Bytes in memory, which are not copied. */
export class BytesSource implements UploadSource {
  readonly isStream = false;
  readonly size: number;
  readonly #bytes: Buffer;

  constructor({ buffer, byteOffset, byteLength }: Uint8Array) {
    this.#bytes = Buffer.from(buffer, byteOffset, byteLength);
    this.size = byteLength;
  }

  async whole(limit: number): Promise<Buffer | undefined> {
    return this.size < limit ? this.#bytes : undefined;
  }

  async *parts(sizeOf: (part: number) => number): AsyncGenerator<SourcePart> {
    let offset = 0;
    for (let number = 1; number === 1 || offset < this.size; number++) {
      const bytes = this.#bytes.subarray(offset, offset + sizeOf(number));
      yield { number, bytes, release: () => {} };
      offset += bytes.length;
    }
  }

  async verify(): Promise<void> {
    // The caller must not change the bytes meanwhile.
  }

  async close(): Promise<void> {
    // Nothing is held.
  }
}
