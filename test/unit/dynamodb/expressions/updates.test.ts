import { describe, expect, it } from "vitest";
import { Attr } from "../../../../src/dynamodb/expressions/attribute.js";
import { compileExpressions } from "../../../../src/dynamodb/expressions/compile/compile.js";
import { path } from "../../../../src/dynamodb/expressions/path.js";
import { type Update, update } from "../../../../src/dynamodb/expressions/update.js";

function written(change: Update): object {
  const {
    UpdateExpression: text,
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: values,
  } = compileExpressions({ update: change });
  return { text, names: Object.values(names ?? {}), values: Object.values(values ?? {}) };
}

describe("an update is written", () => {
  it.each<readonly [string, Update, string, string[], unknown[]]>([
    ["set", update().set("a", 1), "SET #n0 = :v0", ["a"], [1]],
    [
      "set of several",
      update({ a: 1, b: "x", c: undefined }),
      "SET #n0 = :v0, #n1 = :v1",
      ["a", "b"],
      [1, "x"],
    ],
    ["set to another attribute", update().set("a", Attr("b")), "SET #n0 = #n1", ["a", "b"], []],
    ["a sum", update().set("a", Attr("a").plus(1)), "SET #n0 = #n0 + :v0", ["a"], [1]],
    [
      "a difference",
      update().set("a", Attr("b").minus(Attr("c"))),
      "SET #n0 = #n1 - #n2",
      ["a", "b", "c"],
      [],
    ],
    [
      "a sum with an initial value",
      update().set("a", Attr("a").ifNotExists(0).plus(1)),
      "SET #n0 = if_not_exists(#n0, :v0) + :v1",
      ["a"],
      [0, 1],
    ],
    ["ifNotExists", update().ifNotExists("a", 1), "SET #n0 = if_not_exists(#n0, :v0)", ["a"], [1]],
    [
      "append",
      update().append("a", [1]),
      "SET #n0 = list_append(if_not_exists(#n0, :v0), :v1)",
      ["a"],
      [[], [1]],
    ],
    [
      "prepend",
      update().prepend("a", [1]),
      "SET #n0 = list_append(:v0, if_not_exists(#n0, :v1))",
      ["a"],
      [[1], []],
    ],
    [
      "add",
      update()
        .add("a", 1)
        .add("b", new Set(["x"])),
      "ADD #n0 :v0, #n1 :v1",
      ["a", "b"],
      [1, new Set(["x"])],
    ],
    ["remove", update().remove("a", path("b", 0)), "REMOVE #n0, #n1[0]", ["a", "b"], []],
    ["deleteFrom", update().deleteFrom("a", new Set([1])), "DELETE #n0 :v0", ["a"], [new Set([1])]],
    [
      "all of them, grouped by clause",
      update({ a: 1 })
        .remove("b")
        .set("c", 1)
        .add("d", 1)
        .deleteFrom("e", new Set([1])),
      "SET #n0 = :v0, #n1 = :v0 REMOVE #n2 ADD #n3 :v0 DELETE #n4 :v1",
      ["a", "c", "b", "d", "e"],
      [1, new Set([1])],
    ],
    ["a name with dots", update().set("a.b", 1), "SET #n0 = :v0", ["a.b"], [1]],
  ])("%s", (_, change, text, names, values) => {
    expect(written(change)).toEqual({ text, names, values });
  });

  it("for an interface, which has no index signature", () => {
    interface Address {
      readonly street: string;
    }
    const address: Address = { street: "x" };
    expect(written(update().set("address", address))).toMatchObject({ values: [address] });
  });
});

describe("an update", () => {
  it("is not modified by adding to it, and exposes its attributes", () => {
    const empty = update();
    const change = empty.set("a", Attr("b").plus(1)).remove(path("c", "d"));
    expect([empty.isEmpty, change.isEmpty]).toEqual([true, false]);
    expect(change.names()).toEqual(["a", "b", "c"]);
    expect(compileExpressions({ update: empty })).toEqual({});
  });

  it.each<readonly [string, () => unknown, RegExp]>([
    ["undefined", () => update().set("a", undefined as never), /^The value for "a" is undefined/],
    [
      "a Date in an object",
      () => update({ a: { at: new Date() } }),
      /^The value for "a"\.at cannot be stored/,
    ],
    ["a string to add", () => update().add("a", "1" as never), /^add expects a number or a Set, .* a string/],
    [
      "a list to delete from a set",
      () => update().deleteFrom("a", ["x"] as never),
      /^deleteFrom expects a Set/,
    ],
    ["a string to append", () => update().append("a", "x" as never), /^append or prepend expects a list/],
    ["an empty set", () => update().add("a", new Set<string>()), /is an empty set/],
  ])("refuses %s", (_, make, message) => {
    expect(make).toThrow(message);
  });
});
