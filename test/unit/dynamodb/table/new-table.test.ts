import { describe, expect, it } from "vitest";
import { declareIndexes } from "../../../../src/dynamodb/table/declared-indexes.js";
import { createTableInput, type NewTable } from "../../../../src/dynamodb/table/new-table.js";

const key = { customerId: "S", orderId: "S" } as const;

describe("a new table", () => {
  it("is on demand, with a key of one or two attributes", () => {
    expect(createTableInput({ name: "orders", key })).toEqual({
      TableName: "orders",
      BillingMode: "PAY_PER_REQUEST",
      KeySchema: [
        { AttributeName: "customerId", KeyType: "HASH" },
        { AttributeName: "orderId", KeyType: "RANGE" },
      ],
      AttributeDefinitions: [
        { AttributeName: "customerId", AttributeType: "S" },
        { AttributeName: "orderId", AttributeType: "S" },
      ],
    });
    expect(createTableInput({ name: "orders", key: { id: "N" } }).KeySchema).toEqual([
      { AttributeName: "id", KeyType: "HASH" },
    ]);
  });

  it("can have indexes, whose attributes are defined once", () => {
    const input = createTableInput({
      name: "orders",
      key,
      indexes: { byStatus: { key: { status: "S", createdAt: "N" }, projection: ["total"] } },
      localIndexes: { byDate: { customerId: "S", createdAt: "N" } },
    });
    expect(input.GlobalSecondaryIndexes).toMatchObject([
      { IndexName: "byStatus", Projection: { ProjectionType: "INCLUDE", NonKeyAttributes: ["total"] } },
    ]);
    expect(input.LocalSecondaryIndexes).toMatchObject([
      { IndexName: "byDate", Projection: { ProjectionType: "ALL" } },
    ]);
    expect(input.AttributeDefinitions?.map(({ AttributeName: name }) => name)).toEqual([
      "customerId",
      "orderId",
      "status",
      "createdAt",
    ]);
  });

  it("has its capacity on the table and on each global index", () => {
    const ProvisionedThroughput = { ReadCapacityUnits: 5, WriteCapacityUnits: 2 };
    const input = createTableInput({
      name: "orders",
      key,
      indexes: { byStatus: { status: "S" } },
      capacity: { read: 5, write: 2 },
    });
    expect(input).toMatchObject({
      ProvisionedThroughput,
      GlobalSecondaryIndexes: [{ ProvisionedThroughput }],
    });
    expect(input).not.toHaveProperty("BillingMode");
  });

  it("can have a stream, a class, tags and protection", () => {
    const more = { stream: "NEW_IMAGE", tableClass: "STANDARD", deletionProtection: false } as const;
    expect(createTableInput({ name: "orders", key, ...more, tags: { Team: "web" } })).toMatchObject({
      StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_IMAGE" },
      TableClass: "STANDARD",
      DeletionProtectionEnabled: false,
      Tags: [{ Key: "Team", Value: "web" }],
    });
  });

  it("can be the SDK's own input", () => {
    const input = { TableName: "orders", KeySchema: [], AttributeDefinitions: [] };
    expect(createTableInput(input)).toEqual(input);
  });

  it.each([
    ["no attribute", { name: "t", key: {} }, /one attribute or two.*it has 0/],
    ["three", { name: "t", key: { a: "S", b: "S", c: "S" } }, /it has 3/],
    ["an unknown type", { name: "t", key: { a: "string" as "S" } }, /must be "S", "N" or "B"/],
    [
      "an attribute of two types",
      { name: "t", key, indexes: { i: { orderId: "N" } } },
      /type S and of type N/,
    ],
    [
      "attributes whose order JavaScript does not preserve",
      { name: "t", key: { id: "S", 1: "N" } },
      /order is unknown/,
    ],
  ] satisfies [string, NewTable, RegExp][])("refuses a key of %s", (_what, table, message) => {
    expect(() => createTableInput(table)).toThrow(TypeError);
    expect(() => createTableInput(table)).toThrow(message);
  });
});

describe("an invalid new table", () => {
  it.each([
    ["no name", { name: undefined }, "name"],
    ["a capacity that is a number", { capacity: 5 }, "capacity.read"],
    ["half a capacity", { capacity: { read: 1 } }, "capacity.write"],
    ["a list of indexes", { indexes: [{ a: "S" }] }, "The indexes"],
    ["an index that is null", { indexes: { byA: null } }, "the index byA"],
    ["an unknown projection", { indexes: { byA: { key: { a: "S" }, projection: "NONE" } } }, "KEYS_ONLY"],
    ["a misspelt projection", { indexes: { byA: { key: { a: "S" }, project: [] } } }, "project"],
    ["text instead of true", { deletionProtection: "no" }, "deletionProtection"],
  ])("with %s is a TypeError", (_what, wrong, says) => {
    expect(() => createTableInput({ name: "orders", key, ...wrong } as never)).toThrow(
      expect.objectContaining({ name: "TypeError", message: expect.stringContaining(says) as string }),
    );
  });
});

describe("declared indexes", () => {
  it.each([["byStatus"], [["byStatus"]], [{ byStatus: "status" }], [{ byStatus: [] }], [null]])(
    "such as %j are a TypeError",
    (wrong) => {
      expect(() => declareIndexes({}, wrong as never)).toThrow(/^The index(es| \w+) must be/);
    },
  );
});
