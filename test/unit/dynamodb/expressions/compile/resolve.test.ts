import { describe, expect, it } from "vitest";
import { Attr, Key } from "../../../../../src/dynamodb/expressions/attribute.js";
import { compileExpressions } from "../../../../../src/dynamodb/expressions/compile/compile.js";
import { path } from "../../../../../src/dynamodb/expressions/path.js";
import { resolveExpressions } from "../../../../../src/dynamodb/expressions/compile/resolve.js";
import { update } from "../../../../../src/dynamodb/expressions/update.js";

describe("the expressions of a request", () => {
  it("share their placeholders", () => {
    const members = compileExpressions({
      keyCondition: Key("id").eq("x"),
      filter: Attr("status").eq("x"),
      projection: ["id", "status", path("lines", 0), "id"],
    });
    expect(members).toEqual({
      KeyConditionExpression: "#n0 = :v0",
      FilterExpression: "#n1 = :v0",
      ProjectionExpression: "#n0, #n1, #n2[0]",
      ExpressionAttributeNames: { "#n0": "id", "#n1": "status", "#n2": "lines" },
      ExpressionAttributeValues: { ":v0": "x" },
    });
  });

  it("do not mix up values of different types", () => {
    const condition = Attr("a").isIn([1, "1", 1n, true, null, [1], new Set([1]), new Uint8Array([1])]);
    const { ExpressionAttributeValues = {} } = compileExpressions({ condition });
    expect(Object.values(ExpressionAttributeValues)).toHaveLength(7);
  });

  it("can be combined with strings and the caller's placeholders", () => {
    const given = {
      ExpressionAttributeNames: { "#n0": "status", "#n2": "x" },
      ExpressionAttributeValues: { ":v0": "open" },
    };
    expect(
      compileExpressions({ filter: "#n0 = :v0 AND #n2 = :v0", keyCondition: Key("id").eq("1") }, given),
    ).toEqual({
      KeyConditionExpression: "#n1 = :v1",
      FilterExpression: "#n0 = :v0 AND #n2 = :v0",
      ExpressionAttributeNames: { "#n0": "status", "#n1": "id", "#n2": "x" },
      ExpressionAttributeValues: { ":v0": "open", ":v1": "1" },
    });
  });

  it("are undefined if empty", () => {
    expect(compileExpressions({})).toEqual({});
  });

  it.each([
    ["an empty projection", { projection: [] }],
    ["a condition instead of an update", { update: Attr("a").exists() }],
    ["an update instead of a condition", { condition: update() }],
    ["an attribute instead of a condition", { filter: Attr("a") }],
  ])("cannot be %s", (_, expressions) => {
    expect(() => compileExpressions(expressions as object)).toThrow(TypeError);
  });
});

describe("an input", () => {
  it("has its expressions resolved, and is not modified", () => {
    const input = { TableName: "t", KeyConditionExpression: Key("id").eq("x"), Limit: 1 };
    expect(resolveExpressions(input)).toEqual({
      TableName: "t",
      Limit: 1,
      KeyConditionExpression: "#n0 = :v0",
      ExpressionAttributeNames: { "#n0": "id" },
      ExpressionAttributeValues: { ":v0": "x" },
    });
    expect(typeof input.KeyConditionExpression).toBe("object");
  });

  it("stays the same if it has no expressions", () => {
    const input = { TableName: "t", FilterExpression: "a = :b", ExpressionAttributeValues: { ":b": 1 } };
    expect(resolveExpressions(input)).toBe(input);
  });

  it("has the expressions of its parts resolved, each with its own placeholders", () => {
    const resolved = resolveExpressions({
      TransactItems: [
        {
          Put: {
            TableName: "t",
            Item: { ConditionExpression: {} },
            ConditionExpression: Attr("a").notExists(),
          },
        },
        { Update: { TableName: "t", Key: {}, UpdateExpression: update({ b: 1 }) } },
      ],
    });
    expect(resolved.TransactItems).toEqual([
      {
        Put: {
          TableName: "t",
          Item: { ConditionExpression: {} },
          ConditionExpression: "attribute_not_exists(#n0)",
          ExpressionAttributeNames: { "#n0": "a" },
        },
      },
      {
        Update: {
          TableName: "t",
          Key: {},
          UpdateExpression: "SET #n0 = :v0",
          ExpressionAttributeNames: { "#n0": "b" },
          ExpressionAttributeValues: { ":v0": 1 },
        },
      },
    ]);
    expect(
      resolveExpressions({ RequestItems: { t: { Keys: [], ProjectionExpression: ["a"] }, u: [{}] } }),
    ).toEqual({
      RequestItems: {
        t: { Keys: [], ProjectionExpression: "#n0", ExpressionAttributeNames: { "#n0": "a" } },
        u: [{}],
      },
    });
  });
});
