import { describe, expect, it } from "vitest";
import { expectedChecksum } from "../../../../src/s3/checksum/expected-checksum.js";

const parts = (members: object, isPart = false): number | string | undefined => {
  const checksum = expectedChecksum(members, isPart);
  return checksum && (checksum.parts ?? checksum.value);
};

describe("a checksum that the service sends", () => {
  it.each([
    ["is that of the bytes", { ChecksumCRC32: "AAAAAA==" }, "AAAAAA=="],
    ["is that of the bytes, and says so", { ChecksumCRC32: "AA==", ChecksumType: "FULL_OBJECT" }, "AA=="],
    ["is that of parts", { ChecksumCRC32: "AA==-3" }, 3],
    ["is that of as many parts as there can be", { ChecksumCRC32: "AA==-10000" }, 10_000],
    [
      "is that of parts, as many as the ETag says",
      { ChecksumCRC32: "AA==", ChecksumType: "COMPOSITE", ETag: '"a-2"' },
      2,
    ],
    [
      "is that of parts, as a weak ETag says",
      { ChecksumCRC32: "AA==", ChecksumType: "COMPOSITE", ETag: 'W/"a-2"' },
      2,
    ],
  ])("%s", (_, members, expected) => {
    expect(parts(members)).toBe(expected);
  });

  it.each([
    ["of more parts than there can be", { ChecksumCRC32: "AA==-10001" }],
    ["of no part", { ChecksumCRC32: "AA==-0" }],
    ["of a number of parts that is none", { ChecksumCRC32: "AA==-1e3" }],
    ["without the number behind it", { ChecksumCRC32: "AA==-" }],
    ["of parts that nothing counts", { ChecksumCRC32: "AA==", ChecksumType: "COMPOSITE", ETag: '"a"' }],
    ["of parts, without an ETag", { ChecksumCRC32: "AA==", ChecksumType: "COMPOSITE" }],
    ["of a kind that nothing here can compute", { ChecksumXXHASH3: "AA==" }],
    ["that is empty", { ChecksumCRC32: "" }],
  ])("is of no use %s", (_, members) => {
    expect(expectedChecksum(members)).toBeUndefined();
  });

  it("of one part is that of its bytes, unless it is that of the whole", () => {
    expect(parts({ ChecksumCRC32: "AA==", ChecksumType: "COMPOSITE", ETag: '"a-2"' }, true)).toBe("AA==");
    expect(parts({ ChecksumCRC32: "AA==-2" }, true)).toBeUndefined();
  });

  it("is another one where the first is of no use", () => {
    expect(parts({ ChecksumCRC32: "AA==-20000", ChecksumSHA256: "BB==" })).toBe("BB==");
  });
});
