import type { UploadSource } from "./upload-source.js";

/** Bytes in memory, which are not copied. The caller must not change them meanwhile. */
export function bytesSource({ buffer, byteOffset, byteLength: size }: Uint8Array): UploadSource {
  const content = Buffer.from(buffer, byteOffset, size);
  return {
    isStream: false,
    size,
    whole: async (limit) => (size < limit ? content : undefined),
    async *parts(sizeOf) {
      let offset = 0;
      for (let number = 1; number === 1 || offset < size; number++) {
        const bytes = content.subarray(offset, offset + sizeOf(number));
        yield { number, bytes, release: () => {} };
        offset += bytes.length;
      }
    },
  };
}
