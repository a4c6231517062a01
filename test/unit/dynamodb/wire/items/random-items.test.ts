import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itemsByValues, itemsIn } from "./read-items.js";

const text = fc.string({ unit: "binary" });
const numberText = fc.oneof(
  fc.integer().map(String),
  fc.bigInt({ min: -(10n ** 38n), max: 10n ** 38n }).map(String),
  fc.double().map(String),
  fc.stringMatching(/^-?\d{0,20}(\.\d{0,20})?(e-?\d{1,3})?$/),
);
const base64 = fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes).toString("base64"));
const name = fc.oneof(text, fc.constantFrom("__proto__", "toString", "0", "S", "Items", "1e999"));
const wire = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.record({ S: text }),
    fc.record({ N: numberText }),
    fc.record({ B: base64 }),
    fc.record({ BOOL: fc.boolean() }),
    fc.constant({ NULL: true }),
    fc.record({ SS: fc.array(text) }),
    fc.record({ NS: fc.array(numberText) }),
    fc.record({ BS: fc.array(base64) }),
    fc.record({ L: fc.array(tie("value"), { maxLength: 4 }) }),
    fc.record({ M: tie("map") }),
  ),
  map: fc.dictionary(name, tie("value"), { maxKeys: 5 }),
}));
const response = fc.record({
  Count: fc.nat(),
  Items: fc.array(wire.map, { maxLength: 6 }),
  Key: fc.option(wire.map, { nil: undefined }),
});
const space = fc.string({ unit: fc.constantFrom(" ", "\t", "\n", "\r"), maxLength: 3 });

/** Puts whitespace around the punctuation of JSON, and escapes characters that need it or not. */
function rewritten(value: unknown, spaces: readonly string[], isEscaped: boolean): string {
  let turn = 0;
  return JSON.stringify(value).replace(/"(?:[^"\\]|\\.)*"|[{}[\]:,]/g, (token) => {
    if (token.startsWith('"')) return isEscaped ? escaped(token) : token;
    const [before, after] = [spaces[turn++ % spaces.length], spaces[turn++ % spaces.length]];
    return `${before}${token}${after}`;
  });
}

/** Escapes each character of a string that is no type and no member of the response. */
function escaped(token: string): string {
  if (/^"(?:[A-Z]+|Items|Count|Key)"$/.test(token)) return token;
  const units = Array.from({ length: (JSON.parse(token) as string).length }, (_, index) =>
    (JSON.parse(token) as string).charCodeAt(index).toString(16).padStart(4, "0"),
  );
  return `"${units.map((unit) => `\\u${unit}`).join("")}"`;
}

describe("any items", () => {
  it("are the same as by attribute values, with any whitespace and escapes", () => {
    fc.assert(
      fc.property(
        response,
        fc.array(space, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        (given, spaces, isEscaped) => {
          const body = rewritten(given, spaces, isEscaped);
          for (const numbers of ["exact", "number"] as const) {
            const items = itemsIn(body, numbers);
            expect(items).toStrictEqual(itemsByValues(body, numbers));
            expect(items?.map((item) => JSON.stringify(Object.keys(item)))).toEqual(
              given.Items.map((item) => JSON.stringify(Object.keys(item as object))),
            );
          }
        },
      ),
    );
  });

  it("with any change of their bytes are the same, or refused", () => {
    const change = fc.record({
      at: fc.nat(),
      length: fc.nat({ max: 2 }),
      bytes: fc.uint8Array({ maxLength: 2 }),
    });
    fc.assert(
      fc.property(response, change, (given, { at, length, bytes }) => {
        const body = Buffer.from(JSON.stringify(given));
        const start = at % body.length;
        const changed = Buffer.concat([body.subarray(0, start), bytes, body.subarray(start + length)]);
        const items = itemsIn(changed);
        const expected = attempt(() => itemsByValues(changed));
        // The rest of the response, which decides whether the items are used, is not checked here.
        fc.pre(items !== undefined && expected !== undefined);
        expect(items).toStrictEqual(expected);
      }),
      { maxSkipsPerRun: 1000 },
    );
  });
});

function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
