import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromAttributeMap } from "../../../../src/dynamodb/values/from-attribute-value.js";
import { NumberValue } from "../../../../src/dynamodb/values/numbers/number-value.js";
import { toAttributeMap } from "../../../../src/dynamodb/values/to-attribute-value.js";

/** In the wire format. */
function throughJson(item: object): object {
  return fromAttributeMap(JSON.parse(JSON.stringify(toAttributeMap(item))) as never);
}

const bytes = fc.uint8Array({ maxLength: 40 });
const name = fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "toString", "S", "$unknown"));
const integer = fc.oneof(fc.maxSafeInteger(), fc.bigInt({ min: -(10n ** 38n) + 1n, max: 10n ** 38n - 1n }));
const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e125, max: 1e125 });
const scalar = fc.oneof(fc.string(), integer, number, fc.boolean(), fc.constant(null), bytes);
const setOf = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Set<Value>> =>
  fc.uniqueArray(values, { minLength: 1, maxLength: 5, selector: String }).map((list) => new Set(list));
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    scalar,
    setOf(fc.string()),
    setOf(fc.integer()),
    setOf(bytes),
    tie("list"),
    tie("map"),
  ),
  list: fc.array(tie("value"), { maxLength: 5 }),
  map: fc.dictionary(name, tie("value"), { maxKeys: 5 }),
}));
const item = fc.dictionary(name, anything.value);

/** The same numbers in one notation. */
function plain(value: unknown): unknown {
  if (typeof value === "number" && Number.isInteger(value)) return BigInt(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Set) return new Set([...value].map(plain));
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  return Object.entries(value).map(([key, member]) => [key, plain(member)]);
}

function attempt(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return String(error).replace(/^(TypeError): Item.* is (out of) DynamoDB's (range).*/s, "$1: $2 $3");
  }
}

describe("every value", () => {
  it("is read as it was written, or refused", () => {
    fc.assert(
      fc.property(item, (given) => {
        // Doubles too close to zero are refused.
        const outcome = attempt(() => plain(throughJson(given)));
        expect([plain(given), "TypeError: out of range"]).toContainEqual(outcome);
      }),
    );
  });

  it("keeps all digits if it is a decimal number", () => {
    const digits = fc.string({ unit: fc.constantFrom("0", "1", "2", "5", "9"), minLength: 1, maxLength: 38 });
    fc.assert(
      fc.property(digits, fc.integer({ min: -100, max: 80 }), fc.boolean(), (text, exponent, isNegative) => {
        const given = new NumberValue(`${isNegative ? "-" : ""}${text}e${exponent}`);
        const { n } = throughJson({ n: given }) as { n: unknown };
        expect(given.equals(new NumberValue(String(n)))).toBe(true);
      }),
    );
  });
});
