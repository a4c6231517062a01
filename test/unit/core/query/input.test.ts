import { runInNewContext } from "node:vm";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { copyInput, mergeInput } from "../../../../src/core/query/input.js";
import { isPlain } from "../../../../src/core/text/plain-object.js";

// Two inputs of one operation have the same kind of value in each member.
const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean());
const filters = fc.array(fc.record({ Name: fc.string(), Values: fc.array(fc.string()) }), { maxLength: 3 });
const input = fc.record(
  {
    InstanceIds: fc.array(fc.string(), { maxLength: 3 }),
    Filters: filters,
    Prefix: scalar,
    Nested: fc.record(
      {
        List: fc.array(fc.integer()),
        Text: scalar,
        __proto__: fc.record({ a: scalar }, { requiredKeys: [] }),
      },
      { requiredKeys: [] },
    ),
    Missing: fc.constantFrom(undefined, null),
  },
  { requiredKeys: [] },
);

describe("merging inputs", () => {
  it("appends lists, merges objects and replaces everything else", () => {
    const base = { Ids: ["1"], Options: { a: 1, b: 1 }, Prefix: "x", Date: new Date(0) };
    const addition = { Ids: ["2"], Options: { b: 2 }, Prefix: "y", Date: new Date(1) };
    expect(mergeInput(base, addition)).toEqual({
      Ids: ["1", "2"],
      Options: { a: 1, b: 2 },
      Prefix: "y",
      Date: new Date(1),
    });
  });

  it("appends top-level lists only, as boto3 does", () => {
    expect(mergeInput({ A: { List: [1] } }, { A: { List: [2] } })).toEqual({ A: { List: [2] } });
  });

  it("does not let undefined or null replace a value", () => {
    expect(mergeInput({ Prefix: "x", Ids: ["1"] }, { Prefix: undefined, Ids: null })).toEqual({
      Prefix: "x",
      Ids: ["1"],
    });
  });

  it("treats __proto__ as an ordinary member", () => {
    const odd = JSON.parse('{"__proto__": {"InstanceIds": ["i-1"]}}') as object;
    const merged = mergeInput({}, odd);
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
    expect(Object.keys(merged)).toEqual(["__proto__"]);
    expect("InstanceIds" in merged).toBe(false);
  });

  it("is associative", () => {
    fc.assert(
      fc.property(input, input, input, (a, b, c) => {
        expect(mergeInput(mergeInput(a, b), c)).toEqual(mergeInput(a, mergeInput(b, c)));
      }),
    );
  });

  it("changes neither argument and shares nothing with them", () => {
    fc.assert(
      fc.property(input, input, (a, b) => {
        const [before, after] = [structuredClone(a), structuredClone(b)];
        const merged = mergeInput(a, b) as { Filters?: { Values: string[] }[]; Nested?: object };
        for (const filter of merged.Filters ?? []) filter.Values.push("changed");
        Object.assign(merged.Nested ?? {}, { Text: "changed" });
        expect([a, b]).toEqual([before, after]);
      }),
    );
  });

  it("never loses an earlier filter", () => {
    fc.assert(
      fc.property(input, fc.array(input, { maxLength: 4 }), (first, more) => {
        const merged = more.reduce<object>((all, one) => mergeInput(all, one), first) as typeof first;
        const ours = first.Filters ?? [];
        expect((merged.Filters ?? []).slice(0, ours.length)).toEqual(ours);
        expect(merged.InstanceIds ?? []).toEqual(expect.arrayContaining(first.InstanceIds ?? []));
      }),
    );
  });
});

describe("a copy of an input", () => {
  it("copies objects and lists deeply, and keeps all other values", () => {
    const bytes = new Uint8Array([1]);
    const original = { List: [{ a: 1 }], Bytes: bytes, Date: new Date(0), None: undefined };
    const copy = copyInput(original);
    expect(copy).toEqual(original);
    expect(copy.List[0]).not.toBe(original.List[0]);
    expect(copy.Bytes).toBe(bytes);
  });

  it("keeps the gaps of a list, so that they are noticed", () => {
    const list = copyInput(Array<string>(2));
    expect(list).toHaveLength(2);
    expect(0 in list).toBe(false);
  });
});

describe("a plain object", () => {
  it("is a literal, an object without a prototype, or one of another realm", () => {
    for (const plain of [{}, Object.create(null), JSON.parse("{}"), runInNewContext("({ a: 1 })")]) {
      expect(isPlain(plain)).toBe(true);
    }
  });

  it("is nothing that has or may have members in a prototype", () => {
    class Filter {
      Name = "x";
    }
    const bare = Object.create(null) as object;
    for (const other of [
      new Filter(),
      Object.create({}),
      Object.create(bare),
      [],
      new Date(),
      new Map(),
      "x",
      null,
    ]) {
      expect(isPlain(other)).toBe(false);
    }
  });
});
