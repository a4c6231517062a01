import { describe, expect, it } from "vitest";
import { attributesId, keyId } from "../../../../src/dynamodb/batch/key-id.js";
import { NumberValue } from "../../../../src/dynamodb/values/numbers/number-value.js";

function idOf(n: unknown): string {
  return keyId({ n }, ["n"], (name) => new Error(name));
}

describe("the id of a key", () => {
  it.each<readonly [string, readonly unknown[]]>([
    ["1", [1, 1n, new NumberValue("1.0"), new NumberValue("1e0"), new NumberValue("10E-1")]],
    ["0", [0, -0, 0n, new NumberValue("-0.00")]],
    ["1e21", [1e21, 10n ** 21n, new NumberValue("1e21")]],
    ["2^64 - 1", [2n ** 64n - 1n, new NumberValue("18446744073709551615.0")]],
    [
      "a number of 19 digits",
      ["0.1234567890123456789", "0.12345678901234567890", "1234567890123456789e-19"].map(
        (text) => new NumberValue(text),
      ),
    ],
  ])("is the same for all spellings of %s", (_, numbers) => {
    expect(new Set(numbers.map(idOf)).size).toBe(1);
  });

  it("distinguishes numbers that no number distinguishes", () => {
    const texts = [
      "0.1234567890123456789",
      "-0.1234567890123456789",
      "0.1234567890123456788",
      "12345678901234567.89",
    ];
    expect(new Set(texts.map((text) => idOf(new NumberValue(text)))).size).toBe(texts.length);
  });

  it("is the same for the service's attribute values", () => {
    const id = attributesId({ n: { N: "0.1234567890123456789" } }, ["n"]);
    expect(id).toBe(idOf(new NumberValue("0.12345678901234567890")));
  });
});
