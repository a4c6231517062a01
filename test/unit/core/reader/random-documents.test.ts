import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceOf, readByBoth } from "../../../support/reader/both-readers.js";
import { collectionOperations } from "../../../support/reader/operations.js";
import { randomDocument } from "../../../support/reader/random-document.js";

const seed = 6;

describe("a valid response", () => {
  it.each(
    collectionOperations.map((operation) => [`${operation.service} ${operation.name}`, operation] as const),
  )("of %s is read as the SDK reads it", async (_, operation) => {
    const isSame = fc.asyncProperty(fc.gen(), async (g) => {
      const document = randomDocument(g, operation);
      expect(await differenceOf(operation, document)).toBeUndefined();
      const { bySdk, inOnePass, isLeft } = await readByBoth(operation, document);
      // Including the order of the members.
      expect(JSON.stringify(inOnePass)).toBe(JSON.stringify(bySdk));
      expect(isLeft ? document : undefined).toBeUndefined();
    });
    await fc.assert(isSame, { seed, numRuns: 40, endOnFailure: true });
  });
});
