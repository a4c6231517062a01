import * as fc from "fast-check";
import { expect, it } from "vitest";
import { requestSize } from "../../../../src/dynamodb/batch/request-size.js";
import { toAttributeMap } from "../../../../src/dynamodb/values/to-attribute-value.js";

const texts = fc.string({ unit: "binary", maxLength: 20 });
const bytes = fc.uint8Array({ maxLength: 20 });
const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(texts, fc.integer(), fc.boolean(), fc.constant(null), bytes),
    fc.uniqueArray(texts, { minLength: 1, maxLength: 4 }).map((list) => new Set(list)),
    fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 4 }).map((list) => new Set(list)),
    fc.uniqueArray(bytes, { minLength: 1, maxLength: 4, selector: String }).map((list) => new Set(list)),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(texts, tie("value"), { maxKeys: 4 }),
  ),
})).value;

it("estimates the size of a small request within a small factor, and never below its JSON", () => {
  fc.assert(
    fc.property(fc.dictionary(texts, anything, { maxKeys: 6 }), (item) => {
      const request = { PutRequest: { Item: toAttributeMap(item) } };
      const exact = Buffer.byteLength(JSON.stringify(request.PutRequest.Item));
      expect(requestSize(request)).toBeGreaterThanOrEqual(exact);
      expect(requestSize(request)).toBeLessThanOrEqual(exact * 8 + 16);
    }),
  );
});

it("computes the size of a large request as its JSON's", () => {
  const request = { PutRequest: { Item: toAttributeMap({ text: "é".repeat(300_000) }) } };
  expect(requestSize(request)).toBe(Buffer.byteLength(JSON.stringify(request)));
});
