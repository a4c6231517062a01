import {
  BatchWriteItemCommand,
  type BatchWriteItemCommandInput,
  ConditionalCheckFailedException,
  DescribeTableCommand,
  QueryCommand,
  ScanCommand,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from "@aws-sdk/client-dynamodb";
import { beforeEach, describe, expect, it } from "vitest";
import { and, Attr, Key, update } from "../../../../src/dynamodb/index.js";
import { type BatchActionError, isBatchActionError } from "../../../../src/index.js";
import { inputsOf, mockedDynamoDB, operationsOf } from "../../../support/mocked-roots.js";

const { dynamodb, mock } = mockedDynamoDB();
const { items } = dynamodb.table("orders");
const WRITES = /BatchWriteItem|UpdateItem|DeleteItem/;

const itemOf = (id: string, customer = "c-1") => ({
  customerId: { S: customer },
  orderId: { S: id },
  total: { N: "7" },
});
const keyOf = (id: string, customer = "c-1") => ({ customerId: { S: customer }, orderId: { S: id } });
const page = (...ids: string[]) => ({ Items: ids.map((id) => itemOf(id)), Count: ids.length });

beforeEach(() => {
  mock.reset();
  mock.on(DescribeTableCommand).resolves({
    Table: {
      KeySchema: [
        { AttributeName: "customerId", KeyType: "HASH" },
        { AttributeName: "orderId", KeyType: "RANGE" },
      ],
    },
  });
  mock.on(BatchWriteItemCommand).resolves({});
  mock.on(UpdateItemCommand).resolves({});
});

function deleted(): unknown[] {
  return inputsOf(mock, "BatchWriteItem").flatMap(({ RequestItems: requests }) =>
    ((requests as BatchWriteItemCommandInput["RequestItems"])?.orders ?? []).map(
      ({ DeleteRequest }) => DeleteRequest?.Key,
    ),
  );
}

describe("a batch action on items", () => {
  it.each([
    ["a bare scan", () => items.scan()],
    ["a scan with a limit", () => items.scan().limit(3)],
    ["a scan with a predicate", () => items.scan().where(() => true)],
    ["a filter that every item matches", () => items.scan().filter(Attr("name").beginsWith(""))],
    [
      "a filter that every item may match",
      () => items.scan().filter(Attr("a").eq(1).or(Attr("b").contains(""))),
    ],
    ["the existence of a key", () => items.scan().filter(Attr("customerId").exists())],
  ])("is refused on %s", async (_what, collection) => {
    for (const call of [() => collection().delete(), () => collection().update(update().set("a", 1))]) {
      await expect(call()).rejects.toThrow(TypeError);
    }
    expect(operationsOf(mock).filter((name) => name !== "DescribeTable")).toEqual([]);
  });

  it.each([
    ["a query", () => items.query({ customerId: "c-1" })],
    ["a filter that narrows", () => items.scan().filter(Attr("total").gt(1))],
    ["all items, selected with all()", () => items.scan().all()],
    ["all items, selected before a filter", () => items.scan().all().filter(Attr("name").beginsWith(""))],
  ])("acts on %s", async (_what, collection) => {
    mock.on(QueryCommand).resolves(page("1", "2"));
    mock.on(ScanCommand).resolves(page("1", "2"));
    await collection().delete();
    expect(deleted()).toEqual([keyOf("1"), keyOf("2")]);
  });
});

describe("delete", () => {
  it("requests keys only, and deletes 25 in each call", async () => {
    mock.on(QueryCommand).resolves(page(...Array.from({ length: 60 }, (_, index) => String(index))));
    const outputs = await items.query({ customerId: "c-1" }).delete();
    const [query] = inputsOf(mock, "Query");
    const names = query?.ExpressionAttributeNames as Record<string, string>;
    const asked = String(query?.ProjectionExpression).split(", ");
    expect(asked.map((name) => names[name] ?? name).sort()).toEqual(["customerId", "orderId"]);
    const sizes = inputsOf(mock, "BatchWriteItem").map(
      ({ RequestItems: requests }) => (requests as Record<string, unknown[]>).orders?.length,
    );
    expect(sizes).toEqual([25, 25, 10]);
    expect(outputs).toHaveLength(3);
  });

  it("passes whole items to a predicate, and deletes only those that it accepts", async () => {
    mock.on(ScanCommand).resolves(page("1", "2", "3"));
    await items
      .scan()
      .all()
      .where(({ orderId, total }) => orderId !== "2" && total === 7)
      .delete();
    expect(deleted()).toEqual([keyOf("1"), keyOf("3")]);
    expect(inputsOf(mock, "Scan")[0]).not.toHaveProperty("ProjectionExpression");
  });

  it("retries unprocessed items, and reports those that were not deleted", async () => {
    mock.on(ScanCommand).resolves(page("1", "2"));
    const left = { orders: [{ DeleteRequest: { Key: { orderId: { S: "2" }, customerId: { S: "c-1" } } } }] };
    mock.on(BatchWriteItemCommand).resolvesOnce({ UnprocessedItems: left }).resolves({});
    await items.scan().all().delete();
    expect(deleted()).toEqual([keyOf("1"), keyOf("2"), keyOf("2")]);
    mock.resetHistory();
    mock.on(BatchWriteItemCommand).resolves({ UnprocessedItems: left });
    const error = (await items
      .scan()
      .all()
      .delete()
      .catch((reason: unknown) => reason)) as BatchActionError;
    expect(isBatchActionError(error)).toBe(true);
    expect(error.failures).toMatchObject([{ id: '["c-1","2"]', code: "UnprocessedItem" }]);
    expect(error.succeeded).toEqual(['["c-1","1"]']);
  });

  it("refuses a page with items that were not requested", async () => {
    mock.on(QueryCommand).resolves({ Items: [itemOf("1"), itemOf("2", "c-2")], Count: 2 });
    await expect(items.query({ customerId: "c-1" }).delete()).rejects.toMatchObject({
      code: "UnexpectedResponse",
    });
    expect(operationsOf(mock).filter((name) => WRITES.test(name))).toEqual([]);
  });

  const C1 = Key("customerId").eq("c-1");

  it.each([
    ["beginsWith", Key("orderId").beginsWith("2026-"), "2026-1", "2025-1"],
    ["between", Key("orderId").between("b", "d"), "c", "e"],
    ["lt", Key("orderId").lt("b"), "a", "b"],
    ["lte", Key("orderId").lte("b"), "b", "c"],
    ["gt", Key("orderId").gt("b"), "c", "b"],
    ["gte", Key("orderId").gte("b"), "b", "a"],
  ])("checks each item against the sort key's condition: %s", async (_, sort, inside, outside) => {
    mock.on(QueryCommand).resolves(page(inside));
    await items.query(C1.and(sort)).delete();
    expect(deleted()).toEqual([keyOf(inside)]);
    mock.on(QueryCommand).resolves(page(inside, outside));
    await expect(items.query(C1.and(sort)).delete()).rejects.toMatchObject({ code: "UnexpectedResponse" });
    expect(deleted()).toHaveLength(1);
    mock.on(QueryCommand).resolves(page(outside));
    await expect(items.query(and(C1, sort)).delete()).rejects.toMatchObject({ code: "UnexpectedResponse" });
    expect(deleted()).toHaveLength(1);
  });

  it("deletes nothing if a response is invalid", async () => {
    mock.on(QueryCommand).resolves({});
    await expect(items.query({ customerId: "c-1" }).delete()).rejects.toMatchObject({
      code: "UnexpectedResponse",
    });
    mock.on(QueryCommand).resolves({ Items: [{ total: { N: "1" } }], Count: 1 });
    await expect(items.query({ customerId: "c-1" }).delete()).rejects.toMatchObject({
      code: "UnexpectedResponse",
    });
    expect(operationsOf(mock).filter((name) => WRITES.test(name))).toEqual([]);
  });
});

describe("update", () => {
  const late = update().set("status", "late");

  it("has the condition that the item exists and matches the filter, and skips others", async () => {
    mock.on(ScanCommand).resolves(page("1", "2", "3"));
    const gone = new ConditionalCheckFailedException({
      message: "The conditional request failed",
      $metadata: {},
    });
    mock.on(UpdateItemCommand).callsFake(({ Key: key }: UpdateItemCommandInput) => {
      if (key?.orderId?.S === "2") throw gone;
      return { $metadata: {} };
    });
    const outputs = await items.scan().filter(Attr("status").eq("open")).update(late);
    expect(outputs).toHaveLength(2);
    const inputs = inputsOf(mock, "UpdateItem");
    expect(inputs.map(({ Key: key }) => key)).toEqual([keyOf("1"), keyOf("2"), keyOf("3")]);
    const { ConditionExpression: condition, ExpressionAttributeValues: values } = inputs[0] ?? {};
    expect(condition).toMatch(/^attribute_exists\(.*\) AND .* = :/);
    expect(Object.values(values as object)).toEqual(expect.arrayContaining([{ S: "late" }, { S: "open" }]));
  });

  it("names the items that it could not change", async () => {
    mock.on(QueryCommand).resolves(page("1", "2"));
    mock.on(UpdateItemCommand).callsFake(({ Key: key }: UpdateItemCommandInput) => {
      if (key?.orderId?.S === "2") throw Object.assign(new Error("no"), { name: "AccessDeniedException" });
      return { $metadata: {} };
    });
    const call = items.query(Key("customerId").eq("c-1")).update(late, { concurrency: 1 });
    await expect(call).rejects.toMatchObject({
      failures: [{ id: '["c-1","2"]', code: "AccessDeniedException" }],
      succeeded: ['["c-1","1"]'],
    });
  });
});
