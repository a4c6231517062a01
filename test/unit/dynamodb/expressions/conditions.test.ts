import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { Attr, Key } from "../../../../src/dynamodb/expressions/attribute.js";
import { compileExpressions } from "../../../../src/dynamodb/expressions/compile/compile.js";
import {
  and,
  type Condition,
  KeyCondition,
  not,
  or,
  raw,
} from "../../../../src/dynamodb/expressions/condition.js";
import { path } from "../../../../src/dynamodb/expressions/path.js";
import { update } from "../../../../src/dynamodb/expressions/update.js";

function filter(condition: Condition): object {
  const {
    FilterExpression: text,
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: values,
  } = compileExpressions({ filter: condition });
  return { text, names: Object.values(names ?? {}), values: Object.values(values ?? {}) };
}

/** The existence of attributes, with placeholders only. */
function existing(condition: Condition): unknown {
  const { FilterExpression: text = "" } = compileExpressions({ filter: condition });
  return text.replaceAll(/attribute_exists\((#n\d)\)/g, "$1");
}

describe("a condition is written", () => {
  it.each<readonly [string, Condition, string, string[], unknown[]]>([
    ["eq", Attr("a").eq(1), "#n0 = :v0", ["a"], [1]],
    ["ne", Attr("a").ne("x"), "#n0 <> :v0", ["a"], ["x"]],
    ["lt", Attr("a").lt(1), "#n0 < :v0", ["a"], [1]],
    ["lte", Attr("a").lte(1), "#n0 <= :v0", ["a"], [1]],
    ["gt", Attr("a").gt(1n), "#n0 > :v0", ["a"], [1n]],
    ["gte", Attr("a").gte(null), "#n0 >= :v0", ["a"], [null]],
    ["between", Attr("a").between(1, 2), "#n0 BETWEEN :v0 AND :v1", ["a"], [1, 2]],
    ["isIn", Attr("a").isIn(["x", "y"]), "#n0 IN (:v0, :v1)", ["a"], ["x", "y"]],
    ["isIn of a Set", Attr("a").isIn(new Set([1])), "#n0 IN (:v0)", ["a"], [1]],
    ["beginsWith", Attr("a").beginsWith("x"), "begins_with(#n0, :v0)", ["a"], ["x"]],
    ["contains", Attr("a").contains("x"), "contains(#n0, :v0)", ["a"], ["x"]],
    ["exists", Attr("a").exists(), "attribute_exists(#n0)", ["a"], []],
    ["notExists", Attr("a").notExists(), "attribute_not_exists(#n0)", ["a"], []],
    ["attributeType", Attr("a").attributeType("S"), "attribute_type(#n0, :v0)", ["a"], ["S"]],
    ["size", Attr("a").size().gt(3), "size(#n0) > :v0", ["a"], [3]],
    ["size isIn", Attr("a").size().isIn([3]), "size(#n0) IN (:v0)", ["a"], [3]],
    ["another attribute", Attr("a").lt(Attr("b")), "#n0 < #n1", ["a", "b"], []],
    ["another attribute's size", Attr("a").eq(Attr("b").size()), "#n0 = size(#n1)", ["a", "b"], []],
    ["a path", Attr(path("a", "b", 0, "c")).eq(path("d")), "#n0.#n1[0].#n2 = #n3", ["a", "b", "c", "d"], []],
    ["a name with dots", Attr("a.b[0]").exists(), "attribute_exists(#n0)", ["a.b[0]"], []],
    [
      "Key",
      Key("a").eq(1).and(Key("b").between(1, 2)),
      "#n0 = :v0 AND #n1 BETWEEN :v0 AND :v1",
      ["a", "b"],
      [1, 2],
    ],
    ["Key beginsWith", Key("b").beginsWith("x"), "begins_with(#n0, :v0)", ["b"], ["x"]],
    ["not", not(Attr("a").eq(1)), "NOT (#n0 = :v0)", ["a"], [1]],
  ])("%s", (_, condition, text, names, values) => {
    expect(filter(condition)).toEqual({ text, names, values });
  });

  it("with parentheses only where necessary", () => {
    const [a, b, c] = [Attr("a").exists(), Attr("b").exists(), Attr("c").exists()];
    expect(existing(a.and(b).and(c))).toBe("#n0 AND #n1 AND #n2");
    expect(existing(and(a, and(b, c)))).toBe("#n0 AND #n1 AND #n2");
    expect(existing(a.or(b, c).not())).toBe("NOT (#n0 OR #n1 OR #n2)");
    expect(existing(a.and(b.or(c)))).toBe("#n0 AND (#n1 OR #n2)");
    expect(existing(or(a.and(b), not(c)))).toBe("(#n0 AND #n1) OR (NOT (#n2))");
    expect(existing(and(a))).toBe("#n0");
  });

  it("with more than a hundred values in several IN operators", () => {
    const numbers = Array.from({ length: 250 }, (_, index) => index);
    const condition = Attr("a").isIn(numbers).and(Attr("b").exists());
    const { FilterExpression = "", ExpressionAttributeValues = {} } = compileExpressions({
      filter: condition,
    });
    expect(FilterExpression).toMatch(/^\(#n0 IN .* OR #n0 IN .* OR #n0 IN .*\) AND attribute_exists\(#n1\)$/);
    expect(FilterExpression.match(/IN \([^)]*\)/g)?.map((list) => list.split(",").length)).toEqual([
      100, 100, 50,
    ]);
    expect(Object.values(ExpressionAttributeValues)).toEqual(numbers);
  });
});

describe("a condition", () => {
  it("is not modified by combining it", () => {
    const condition = Attr("a").eq(1);
    const before = filter(condition);
    condition.and(Attr("b").eq(2));
    condition.or(Attr("b").eq(2)).not();
    expect(filter(condition)).toEqual(before);
  });

  it("exposes the attributes that it tests, and the values of a key condition", () => {
    expect(Attr(path("a", "x")).eq(Attr("b")).and(Attr("a").size().gt(1)).names()).toEqual(["a", "b"]);
    const key = Key("a").eq("x").and(Key("b").gt(1));
    expect(key).toBeInstanceOf(KeyCondition);
    expect([key.equals("a"), key.equals("b"), key.equals("c")]).toEqual(["x", undefined, undefined]);
    expect(Key("a").eq(1).and(Attr("b").exists())).not.toBeInstanceOf(KeyCondition);
  });

  it("of another copy of this package is accepted", () => {
    const [symbol] = Object.getOwnPropertySymbols(Attr("a").exists());
    const foreign = { [symbol as symbol]: Reflect.get(Attr("a").exists(), symbol as symbol) } as never;
    expect(compileExpressions({ filter: foreign }).FilterExpression).toBe("attribute_exists(#n0)");
  });
});

describe("a raw condition", () => {
  it("gets placeholders of the request, and drops those that it does not use", () => {
    const condition = raw("size(#l) > :n OR #s = :n", {
      names: { "#l": "lines", "#s": "status", "#unused": "x" },
      values: { ":n": 3, ":unused": 1 },
    });
    expect(filter(Attr("status").eq(1).and(condition))).toEqual({
      text: "#n0 = :v0 AND (size(#n1) > :v1 OR #n0 = :v1)",
      names: ["status", "lines"],
      values: [1, 3],
    });
  });

  it("may use the request's placeholders and no others", () => {
    const given = { ExpressionAttributeNames: { "#n0": "mine" }, ExpressionAttributeValues: { ":v0": 7 } };
    expect(compileExpressions({ filter: raw("#n0 = :v0").and(Attr("a").eq(1)) }, given)).toEqual({
      FilterExpression: "(#n0 = :v0) AND #n1 = :v1",
      ExpressionAttributeNames: { "#n0": "mine", "#n1": "a" },
      ExpressionAttributeValues: { ":v0": 7, ":v1": 1 },
    });
    expect(() => compileExpressions({ filter: raw("#x = :x") })).toThrow(/has #x, which is in neither/);
  });
});

describe("a TypeError is thrown for", () => {
  it.each<readonly [string, () => unknown, RegExp]>([
    ["no name", () => Attr(""), /The name of an attribute/],
    ["an invalid name", () => Attr(1 as never), /An attribute must be a name, or a path/],
    ["an invalid list position", () => path("a", -1), /A step of a path/],
    [
      "a value that cannot be stored",
      () => Attr("a").eq(new Date()),
      /^The value for "a" cannot be stored: it is a Date/,
    ],
    ["no value", () => Attr(path("a", 0)).eq(undefined as never), /^The value for "a", 0 is undefined/],
    ["a path into a value", () => Attr("a").between(1, { b: [NaN] }), /^The value for "a"\.b\[0\] is NaN/],
    ["a condition as a value", () => Attr("a").eq(Attr("b").exists()), /must be a value or an attribute/],
    ["an empty list of values", () => Attr("a").isIn([]), /isIn\(\) requires at least one value/],
    ["an unknown type", () => Attr("a").attributeType("X" as never), /The type of an attribute/],
    [
      "no conditions",
      () => (and as (...none: unknown[]) => unknown)(),
      /and\(\) requires at least one condition/,
    ],
    [
      "a string as a condition",
      () =>
        Attr("a")
          .exists()
          .and("b = c" as never),
      /A condition must be one made by Attr/,
    ],
    ["an empty raw condition", () => raw(" "), /A raw condition/],
  ])("%s", (_, make, message) => {
    expect(make).toThrow(message);
  });
});

describe("an expression in logs", () => {
  it.each([
    ["Condition(status = ? AND total > ?)", Attr("status").eq("secret").and(Attr("total").gt(987))],
    ["Condition(begins_with(id, ?))", Key("id").beginsWith("secret")],
    ["Condition(status = ?)", raw("#a = :b", { names: { "#a": "status" }, values: { ":b": "secret" } })],
    ["Update(SET status = ? REMOVE a.b)", update().set("status", "secret").remove("a.b")],
    ["Update()", update()],
    ["Operand(total + ?)", Attr("total").plus(987)],
  ])("%s has names, and no values", (text, expression) => {
    expect(inspect(expression)).toBe(text);
    expect(String(expression)).toBe(text);
  });
});
