import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { copyTagMap, tagKeys, toTagList, toTagMap, toTagRecord } from "../../../../src/core/tags/tags.js";

describe("tags as a record", () => {
  it("are read from the service's list, without a prototype", () => {
    const tags = toTagMap([{ Key: "Name", Value: "web" }, { Key: "empty" }, { Value: "no key" }]);
    expect(tags).toEqual(Object.assign(Object.create(null), { Name: "web", empty: "" }));
    expect(Object.getPrototypeOf(tags)).toBeNull();
    expect(toTagMap(undefined)).toEqual(Object.create(null));
  });

  it("may have the names of members of every object", () => {
    const list = ["__proto__", "constructor", "toString"].map((Key) => ({ Key, Value: "x" }));
    expect(toTagList(toTagMap(list))).toEqual(list);
  });

  it("survive a round trip, whatever they contain", () => {
    const record = fc.dictionary(fc.string({ minLength: 1 }), fc.string());
    fc.assert(
      fc.property(record, (tags) => {
        expect(Object.entries(toTagMap(toTagList(tags)))).toEqual(Object.entries(tags));
      }),
    );
  });

  it("are read and written with other member names, and as a map", () => {
    const record = { Name: "web", empty: "" };
    const pairs = [
      { key: "Name", value: "web" },
      { key: "empty", value: "" },
    ];
    expect(toTagList(record, "key", "value")).toEqual(pairs);
    expect({ ...toTagMap(pairs, "key", "value") }).toEqual(record);
    expect({ ...copyTagMap(record) }).toEqual(record);
    expect(Object.getPrototypeOf(copyTagMap(record))).toBeNull();
    expect(toTagRecord(record)).toEqual(record);
    expect(() => toTagRecord({ "": "x" })).toThrow(TypeError);
  });

  it("are removed by non-empty keys", () => {
    expect(tagKeys(["Name"])).toEqual(["Name"]);
    expect(() => tagKeys(["Name", ""])).toThrow("The key at position 1 is empty or not a string.");
  });

  it("are refused without a key, and with a value that is not a string", () => {
    expect(() => toTagList({ "": "x" })).toThrow(TypeError);
    expect(() => toTagList({ Name: undefined } as never)).toThrow(/The tag Name must have a string/);
  });

  it.each<[string, unknown, string]>([
    ["undefined", undefined, "undefined"],
    ["a string", "Name", "a string"],
    ["boto3's list", [{ Key: "Name", Value: "web" }], "a list"],
    ["a map", new Map([["Name", "web"]]), "a Map"],
  ])("must be a plain object: %s is refused", (_, tags, kind) => {
    const message = `The tags must be a plain object, { Name: "web" }, but it is ${kind}.`;
    expect(() => toTagList(tags as never)).toThrow(new TypeError(message));
    expect(() => toTagRecord(tags as never)).toThrow(new TypeError(message));
  });

  it.each<[string, unknown, string]>([
    ["undefined", undefined, "undefined"],
    ["one key", "Name", "a string"],
    ["an empty string", "", "an empty string"],
    ["a set", new Set(["Name"]), "a Set"],
  ])("are removed by a list of keys only: %s is refused", (_, keys, kind) => {
    const message = `The keys of the tags must be a list, ["Name"], but it is ${kind}.`;
    expect(() => tagKeys(keys as never)).toThrow(new TypeError(message));
  });
});
