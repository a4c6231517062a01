import { describe, expect, it } from "vitest";
import { beginsWithValue, compareKeyValues } from "../../../../../src/dynamodb/items/keys/key-order.js";

const N = (text: string) => ({ N: text });
const S = (text: string) => ({ S: text });
const B = (...bytes: number[]) => ({ B: Uint8Array.from(bytes) });

/** Each list has the service's order. */
const ordered = [
  [
    "-1e30",
    "-20",
    "-3",
    "-0.5",
    "0",
    "0.05",
    "0.5",
    "3",
    "20",
    "12345678901234567890",
    "12345678901234567891",
    "1e30",
  ].map(N),
  ["", "A", "a", "aa", "b", "é", "\uffff", "\u{1f600}"].map(S),
  [B(), B(0), B(0, 1), B(127), B(128), B(255)],
];

describe("the order of keys", () => {
  it.each(ordered.map((list) => [JSON.stringify(list[1]), list] as const))(
    "is the service's: %s",
    (_, list) => {
      for (const [left, one] of list.entries()) {
        for (const [right, other] of list.entries()) {
          expect(Math.sign(compareKeyValues(one, other) ?? NaN)).toBe(Math.sign(left - right));
        }
      }
    },
  );

  it("treats numbers as equal however they are written", () => {
    for (const text of ["10", "10.0", "1e1", "+10", "010"])
      expect(compareKeyValues(N("10"), N(text))).toBe(0);
  });

  it("is undefined between types", () => {
    expect(compareKeyValues(N("1"), S("1"))).toBeUndefined();
    expect(compareKeyValues(S("a"), B(97))).toBeUndefined();
  });
});

it("finds the prefixes of strings and bytes", () => {
  expect([beginsWithValue(S("abc"), S("ab")), beginsWithValue(S("ab"), S("abc"))]).toEqual([true, false]);
  expect([beginsWithValue(B(1, 2), B(1)), beginsWithValue(S("a"), B(97))]).toEqual([true, false]);
});
