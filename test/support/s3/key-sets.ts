import * as fc from "fast-check";

// Typical and unusual keys, which a parallel listing has to divide.

const number = fc.nat(2_000);
const padded = number.map((value) => `photos/2026/${String(value).padStart(9, "0")}.jpg`);
const plain = number.map((value) => `file-${value}`);
const hashed = fc.string({
  unit: fc.constantFrom(...Array.from("0123456789abcdef")),
  minLength: 8,
  maxLength: 8,
});
const dated = number.map((value) => {
  const day = new Date(Date.UTC(2020, 0, 1 + value)).toISOString().slice(0, 10);
  return `logs/${day.replaceAll("-", "/")}/${value % 24}`;
});
const skewed = number.map((value) =>
  value % 10 === 0 ? `tenant-${value}/a` : `tenant-555/documents/current/${value}.json`,
);
// Near the characters whose order differs between UTF-16 units and bytes, and near the limits of XML.
const odd = fc.string({
  unit: fc.constantFrom(
    "a",
    "z",
    "/",
    " ",
    "\u0001",
    "~",
    "é",
    "\ud7ff",
    "\ue000",
    "\uffef",
    "\ufffd",
    "🐬",
    "\u{10ffff}",
  ),
  minLength: 1,
  maxLength: 5,
});
// Every code point but surrogates. `fc.string()` has the same as a unit, of which it makes a table for seconds.
const character = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((point) => String.fromCodePoint(point));
const any = fc.array(character, { minLength: 1, maxLength: 6 }).map((characters) => characters.join(""));

const kind = (keys: fc.Arbitrary<string>): fc.Arbitrary<string[]> => fc.array(keys, { maxLength: 150 });

/** Some keys of one bucket. */
export const keySets: fc.Arbitrary<string[]> = fc.oneof(
  ...[padded, plain, hashed, dated, skewed, odd, any].map(kind),
  kind(fc.oneof(padded, plain, hashed, dated, skewed, odd)),
);
