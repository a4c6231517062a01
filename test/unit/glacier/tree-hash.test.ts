import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { combineTreeHashes, treeHash } from "../../../src/glacier/upload/tree-hash.js";

const MIB = 1024 ** 2;

/** The result of botocore's `calculate_tree_hash` for this many letters "a". */
const fromBotocore: [number, string][] = [
  [1, "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"],
  [MIB - 1, "3311ea1faad557de3899e89a39076c69d9d0cc5b4cff56a0b61339f487395d56"],
  [MIB, "9bc1b2a288b26af7257a36277ae3816a7d4f16e89c1e7e77d0a5c48bad62b360"],
  [MIB + 1, "8dd49bbc6297567fac3852c2deddcdbc57358bc403c10d4f6dc64b143ad9b27b"],
  [2 * MIB, "560c2c9333c719cb00cfdffee3ba293db17f58743cdd1f7e4055373ae6300afa"],
  [2 * MIB + 1, "b4c40de8c0f297322b07d3be87d1228c6f2f45b75c8c515def68bf5e2e228592"],
  [3 * MIB, "70239f4f2ead7561f69d48b956b547edef52a1280a93c262c0b582190be7db17"],
  [4 * MIB + 5, "bc47858f6a822f36795826b9ce0a3dff9e7df136726dbee4283f316824b8b271"],
  [5 * MIB, "1ca676a2caf9791fcf24580c2c6f9b051ebbf689720da6ff8c41f2d01cdde5ea"],
  [7 * MIB - 1, "33cfb99c28412905e0c2bf5dc3d485a742a56c9c19ce9fb7083a2e851c810359"],
];

describe("treeHash", () => {
  it("is the SHA-256 of content below 1 MiB", () => {
    const bytes = Buffer.from("Hello");
    expect(treeHash(bytes)).toEqual(createHash("sha256").update(bytes).digest());
  });

  it.each(fromBotocore)("equals botocore's for %i bytes", (size, hash) => {
    expect(treeHash(Buffer.alloc(size, "a")).toString("hex")).toBe(hash);
  });
});

describe("combineTreeHashes", () => {
  it.each([1, 2, 4])("computes the hash of the whole from parts of %i MiB", (partSize) => {
    for (const [size, hash] of fromBotocore) {
      const bytes = Buffer.alloc(size, "a");
      const parts = [];
      for (let start = 0; start < size; start += partSize * MIB)
        parts.push(treeHash(bytes.subarray(start, start + partSize * MIB)));
      expect(combineTreeHashes(parts).toString("hex")).toBe(hash);
    }
  });
});
