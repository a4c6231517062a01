import { describe, expect, it } from "vitest";
import { expectedChecksum } from "../../../../src/s3/checksum/expected-checksum.js";

const parts = (members: object, isPart = false): number | string | undefined => {
  const checksum = expectedChecksum(members, isPart);
  return checksum && (checksum.parts ?? checksum.value);
};

describe("a checksum in a response", () => {
  it.each([
    ["covers the bytes", { ChecksumCRC32: "AAAAAA==" }, "AAAAAA=="],
    ["covers the bytes, as its type says", { ChecksumCRC32: "AA==", ChecksumType: "FULL_OBJECT" }, "AA=="],
    ["covers parts", { ChecksumCRC32: "AA==-3" }, 3],
    ["covers the maximum number of parts", { ChecksumCRC32: "AA==-10000" }, 10_000],
    [
      "covers as many parts as the ETag has",
      { ChecksumCRC32: "AA==", ChecksumType: "COMPOSITE", ETag: '"a-2"' },
      2,
    ],
    [
      "covers as many parts as a weak ETag has",
      { ChecksumCRC32: "AA==", ChecksumType: "COMPOSITE", ETag: 'W/"a-2"' },
      2,
    ],
  ])("%s", (_, members, expected) => {
    expect(parts(members)).toBe(expected);
  });

  it.each([
    ["if it covers more parts than the maximum", { ChecksumCRC32: "AA==-10001" }],
    ["if it covers no parts", { ChecksumCRC32: "AA==-0" }],
    ["if its number of parts is not a number", { ChecksumCRC32: "AA==-1e3" }],
    ["without its number of parts", { ChecksumCRC32: "AA==-" }],
    ["if the number of parts is unknown", { ChecksumCRC32: "AA==", ChecksumType: "COMPOSITE", ETag: '"a"' }],
    ["if it covers parts and there is no ETag", { ChecksumCRC32: "AA==", ChecksumType: "COMPOSITE" }],
    ["if its algorithm is not supported", { ChecksumXXHASH3: "AA==" }],
    ["if it is empty", { ChecksumCRC32: "" }],
  ])("is ignored %s", (_, members) => {
    expect(expectedChecksum(members)).toBeUndefined();
  });

  it("of one part covers its bytes, unless it covers the whole object", () => {
    expect(parts({ ChecksumCRC32: "AA==", ChecksumType: "COMPOSITE", ETag: '"a-2"' }, true)).toBe("AA==");
    expect(parts({ ChecksumCRC32: "AA==-2" }, true)).toBeUndefined();
  });

  it("is the next one if the first cannot be used", () => {
    expect(parts({ ChecksumCRC32: "AA==-20000", ChecksumSHA256: "BB==" })).toBe("BB==");
  });
});
