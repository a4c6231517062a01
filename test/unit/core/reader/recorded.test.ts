import { describe, expect, it } from "vitest";
import { readByBoth } from "../../../support/reader/both-readers.js";
import { recorded } from "../../../support/reader/recorded.js";

/** Moto's root element has another name than S3's. */
const leftToSdk = ["s3-ListParts"];

describe("a recorded response", () => {
  it.each(recorded.map((one) => [one.name, one] as const))(
    "%s is read as the SDK reads it",
    async (_, one) => {
      const { bySdk, inOnePass, isLeft } = await readByBoth(one.operation, one.body);
      expect(inOnePass).toStrictEqual(bySdk);
      expect(JSON.stringify(inOnePass)).toBe(JSON.stringify(bySdk));
      expect(isLeft).toBe(leftToSdk.includes(one.name));
    },
  );
});
