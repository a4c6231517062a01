import { assert, constantFrom, property, string, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { PathReservations } from "../../../../../src/s3/directory/local/path-reservations.js";
import { folded } from "../../../../../src/s3/directory/local/file-system.js";
import { keyPath } from "../../../../../src/s3/directory/local/key-path.js";

const exact = { case: false, normalization: false };
const loose = { case: true, normalization: true };

const taking = (folding: typeof exact, keys: readonly string[]): string[] => {
  const reservations = new PathReservations(folding);
  return keys.flatMap((key) => {
    try {
      reservations.reserve(key);
      return [];
    } catch (error) {
      return [`${key}: ${(error as Error).name}`];
    }
  });
};

describe("a path reservation", () => {
  it("is for a file or a directory, not both", () => {
    const keys = ["a", "a-", "a.txt", "a/b", "a/c/d", "a0", "b/c", "b/c/d", "bc"];
    expect(taking(exact, keys)).toEqual(["a/b: FileInTheWay", "a/c/d: FileInTheWay", "b/c/d: FileInTheWay"]);
    expect(taking(loose, keys)).toEqual(taking(exact, keys));
  });

  it("distinguishes case and normalization only if the file system does", () => {
    const keys = ["A", "B/x", "a", "b/X", "b/y", "\u00E9", "e\u0301"];
    expect(taking(exact, keys)).toEqual([]);
    expect(taking(loose, keys)).toEqual(["a: KeyCollision", "b/X: KeyCollision", "e\u0301: KeyCollision"]);
    expect(taking({ case: true, normalization: false }, keys)).toEqual([
      "a: KeyCollision",
      "b/X: KeyCollision",
    ]);
    expect(taking({ case: false, normalization: true }, keys)).toEqual(["e\u0301: KeyCollision"]);
  });

  it("for a directory is refused if another spelling is a file", () => {
    expect(taking(loose, ["A", "a/b"])).toEqual(["a/b: FileInTheWay"]);
  });

  it("applies to all spellings", () => {
    const reservations = new PathReservations(loose);
    reservations.reserve("Photo.JPG");
    expect([reservations.has("photo.jpg"), reservations.has("photo.png")]).toEqual([true, false]);
    const strict = new PathReservations(exact);
    strict.reserve("Photo.JPG");
    expect(strict.has("photo.jpg")).toBe(false);
  });

  it("never assigns one path to two keys, or to a file and a directory, in the order of a listing", () => {
    const keys = uniqueArray(string({ unit: constantFrom("a", "A", "/", "."), minLength: 1, maxLength: 5 }), {
      maxLength: 30,
    });
    assert(
      property(keys, (all) => {
        const possible = all.filter((key) => "segments" in keyPath(key)).sort();
        for (const folding of [exact, loose]) {
          const refused = taking(folding, possible);
          const taken = possible.filter((key) => !refused.some((line) => line.startsWith(`${key}: `)));
          const names = taken.map((key) => folded(key, folding));
          expect(new Set(names).size).toBe(names.length);
          // If the file system distinguishes all names, the order of the keys suffices to tell files from
          // directories.
          const nested = names.filter((a) => names.some((b) => b.startsWith(`${a}/`)));
          expect(folding === exact ? nested : []).toEqual([]);
        }
      }),
    );
  });
});
