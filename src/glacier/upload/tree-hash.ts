import { createHash } from "node:crypto";

const MIB = 1024 ** 2;

/** The SHA-256 tree hash of the bytes, as the service computes it for each part and for an archive. */
export function treeHash(bytes: Uint8Array): Buffer {
  const leaves = [];
  for (let start = 0; start === 0 || start < bytes.length; start += MIB)
    leaves.push(sha256(bytes.subarray(start, start + MIB)));
  return combineTreeHashes(leaves);
}

/** The tree hash of the whole, from those of its parts, of one size (a power of two in MiB) but for the last. */
export function combineTreeHashes(hashes: readonly Uint8Array[]): Buffer {
  let level: Buffer[] = hashes.map((hash) => Buffer.from(hash));
  while (level.length > 1) level = parents(level);
  const [root] = level;
  if (!root) throw new TypeError("There is no hash to combine.");
  return root;
}

/** Combines pairs of hashes; the last one of an odd number moves up unchanged. */
function parents(level: readonly Buffer[]): Buffer[] {
  const above = [];
  for (let index = 0; index < level.length; index += 2) {
    const pair = level.slice(index, index + 2);
    above.push(pair.length === 2 ? sha256(Buffer.concat(pair)) : Buffer.concat(pair));
  }
  return above;
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
