import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toTagList, toTagMap } from "../../../../src/core/resource/tags.js";

describe("tags as a record", () => {
  it("come from the service's list, without a prototype", () => {
    const tags = toTagMap([{ Key: "Name", Value: "web" }, { Key: "empty" }, { Value: "no key" }]);
    expect(tags).toEqual(Object.assign(Object.create(null), { Name: "web", empty: "" }));
    expect(Object.getPrototypeOf(tags)).toBeNull();
    expect(toTagMap(undefined)).toEqual(Object.create(null));
  });

  it("can be named as members of every object are", () => {
    const list = ["__proto__", "constructor", "toString"].map((Key) => ({ Key, Value: "x" }));
    expect(toTagList(toTagMap(list))).toEqual(list);
  });

  it("make the round trip whatever they are", () => {
    const record = fc.dictionary(fc.string({ minLength: 1 }), fc.string());
    fc.assert(
      fc.property(record, (tags) => {
        expect(Object.entries(toTagMap(toTagList(tags)))).toEqual(Object.entries(tags));
      }),
    );
  });

  it("are refused without a key, and with a value that is no string", () => {
    expect(() => toTagList({ "": "x" })).toThrow(TypeError);
    expect(() => toTagList({ Name: undefined } as never)).toThrow(/The tag Name must have a string/);
  });
});
