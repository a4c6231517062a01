import { expect } from "vitest";
import { type ChecksumKind, checksumKinds } from "../../../src/s3/checksum/checksum-kinds.js";
import { content } from "./download-place.js";

export const kindOf = (name: string): ChecksumKind =>
  checksumKinds.find((kind) => kind.name === name) ?? expect.unreachable(name);

export const sumOf = (name: string, bytes: Uint8Array): Buffer => {
  const sum = kindOf(name).create();
  sum.update(bytes);
  return sum.digest();
};

/** The composite checksum of parts of `content` with this size. */
export const compositeOf = (name: string, sizes: readonly number[]): string => {
  let position = 0;
  const digests = sizes.map((size) => sumOf(name, content.subarray(position, (position += size))));
  return `${sumOf(name, Buffer.concat(digests)).toString("base64")}-${sizes.length}`;
};

/** The sizes of the parts of `content`, equal except for the last. */
export const evenSizes = (size: number): number[] =>
  Array.from({ length: Math.ceil(content.length / size) }, (_, index) =>
    Math.min(size, content.length - index * size),
  );
