import { describe, expect, it } from "vitest";
import { itemsMessage } from "../../../../../src/dynamodb/wire/items/items-message.js";
import { itemsByValues, itemsIn, withValue } from "./read-items.js";

function restOf(body: string): unknown {
  const message = itemsMessage(Buffer.from(body), "exact");
  return message && JSON.parse(message.rest);
}

describe("a response", () => {
  it.each([
    ["with items only", '{"Items":[{"a":{"S":"x"}}]}', { Items: [] }],
    ["without items", '{"Items":[],"Count":0}', { Items: [], Count: 0 }],
    [
      "with members before and after",
      '{"ConsumedCapacity":{"TableName":"t, \\"Items\\":[","CapacityUnits":1},"Count":1,"Items":[{"a":{"S":"}]"}}],"LastEvaluatedKey":{"Items":{"L":[]}}}',
      {
        ConsumedCapacity: { TableName: 't, "Items":[', CapacityUnits: 1 },
        Count: 1,
        Items: [],
        LastEvaluatedKey: { Items: { L: [] } },
      },
    ],
    [
      "with whitespace everywhere",
      ' \r\n{ "Count" : 1\t,\n"Items" : [ { "a" : { "L" : [ { "NS" : [ "1" , "x" ] } , { "NULL" : true } ] } } ] , "New" : null }\n ',
      { Count: 1, Items: [], New: null },
    ],
    ["with an empty item", '{"Items":[{},{"a":{"M":{}}},{}]}', { Items: [] }],
  ])("%s is divided into its items and the rest", (_, body, rest) => {
    expect(restOf(body)).toEqual(rest);
    expect(itemsIn(body)).toStrictEqual(itemsByValues(body));
  });

  it("does not change while other responses are read", () => {
    const [one, other] = [withValue('{"S":"one"}'), withValue('{"S":"two"}')];
    const message = itemsMessage(Buffer.from(one), "exact");
    expect(itemsIn(other)).toEqual([{ a: "two" }]);
    expect([...(message?.items ?? [])]).toEqual([{ a: "one" }]);
    expect([...(message?.items ?? [])]).toEqual([{ a: "one" }]);
  });

  it("that is cut off anywhere is not read, or its rest is no JSON", () => {
    const body =
      '{"Count":1,"Items":[{"a":{"S":"\\u00e9\\n"},"b":{"N":"-1.5"},"c":{"SS":["x"]},"d":{"BOOL":true},"e":{"M":{"f":{"NULL":true}}}}],"More":{"a":[1]}}';
    expect(itemsIn(body)).toHaveLength(1);
    for (let length = 0; length < body.length; length++) {
      expect(() => JSON.parse(itemsMessage(Buffer.from(body.slice(0, length)), "exact")?.rest ?? "")).toThrow(
        SyntaxError,
      );
    }
  });

  it("with any other byte in its items is read only if JSON.parse reads the same", () => {
    const body = Buffer.from(
      '{"Items":[{"a":{"N":"10"},"b":{"S":"\\n"},"c":{"BS":["AQ=="]},"d":{"NULL":true}}]}',
    );
    for (let at = 0; at < body.length; at++) {
      for (const byte of Buffer.from('\u0000\n "\\{}[]:,-.0e1tSNL/')) {
        const changed = Buffer.from(body);
        changed[at] = byte;
        const message = itemsMessage(changed, "exact");
        if (!message || !isJson(message.rest)) continue;
        expect([...message.items]).toStrictEqual(itemsByValues(changed));
      }
    }
  });
});

describe("another reader gets", () => {
  it.each([
    [
      "a response without a list of items",
      "{}",
      '{"Count":1}',
      '{"Items":null}',
      '{"Items":{}}',
      '{"Items":"x"}',
    ],
    ["no object", "", " ", "[]", "null", '"Items"', '[{"Items":[]}]', "<html>", '\ufeff{"Items":[]}'],
    ["more than an object", '{"Items":[]}{}', '{"Items":[]},', '{"Items":[]}}'],
    [
      "two lists of items",
      '{"Items":[],"Items":[]}',
      '{"Items":[],"Items" :null}',
      '{"Items":[],"\\u0049tems":[]}',
    ],
    ["a name with an escape before the items", '{"\\u0049tems":[],"Items":[]}'],
    ["items that are no objects", '{"Items":[null]}', '{"Items":[1]}', '{"Items":[[]]}', '{"Items":["x"]}'],
    ["lists with commas too many", '{"Items":[,]}', '{"Items":[{},]}', '{"Items":[{"a":{"S":"x"},}]}'],
    ["values that are no objects", ...["null", "1", '"x"', "[]", "true"].map(withValue)],
    ["values without a type", ...["{}", '{"":"x"}'].map(withValue)],
    ["values of two types", ...['{"S":"x","N":"1"}', '{"S":"x","S":"y"}'].map(withValue)],
    [
      "values of unknown types",
      ...['{"VEC":[1]}', '{"X":"x"}', '{"s":"x"}', '{"NUL":true}', '{"LS":["a"]}'].map(withValue),
    ],
    ["types with an escape", ...['{"\\u0053":"x"}', '{"BOO\\u004c":true}'].map(withValue)],
    [
      "content of another type",
      ...['{"S":1}', '{"S":null}', '{"N":1}', '{"B":1}', '{"B":{}}'].map(withValue),
    ],
    [
      "sets of another type",
      ...['{"SS":[1]}', '{"NS":[1]}', '{"BS":[null]}', '{"SS":"x"}', '{"SS":{}}'].map(withValue),
    ],
    [
      "other literals",
      ...['{"BOOL":"true"}', '{"BOOL":null}', '{"NULL":false}', '{"NULL":null}', '{"BOOL":tru}'].map(
        withValue,
      ),
    ],
    ["lists and maps of another type", ...['{"L":{}}', '{"M":[]}', '{"L":null}', '{"M":"x"}'].map(withValue)],
    [
      "escapes that JSON does not have",
      ...['{"S":"\\x"}', '{"S":"\\u00g0"}', '{"S":"\\u12"}', '{"S":"\\'].map(withValue),
    ],
    ["control characters", withValue('{"S":"\n"}'), withValue('{"S":"\u0000"}'), withValue('{"B":"\t"}')],
    ["whitespace of other kinds", withValue('\u00a0{"S":"x"}'), withValue('{\u000b"S":"x"}')],
    ["values that are nested too deeply", withValue(`${'{"L":['.repeat(65)}${"]}".repeat(65)}`)],
    ["items that are mostly long strings", withValue(`{"S":"${"x".repeat(20_000)}"}`)],
    ["values that are nested endlessly", withValue('{"L":['.repeat(100_000))],
  ])("%s", (_, ...bodies) => {
    for (const body of bodies) expect.soft(itemsIn(body), body.slice(0, 100)).toBeUndefined();
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
