import { inspect } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { Attr, DynamoDBResource, update } from "../../../../src/dynamodb/index.js";
import { TransactionCanceledError } from "../../../../src/dynamodb/transaction/transaction-canceled-error.js";
import { type FaultPlan, ItemStore } from "../../../../servers/item-store/index.js";
import { rejection } from "../../../support/dynamodb/rejection.js";

const open: AsyncDisposable[] = [];

afterEach(async () => {
  for (const one of open.splice(0)) await one[Symbol.asyncDispose]();
});

async function service(faults?: FaultPlan): Promise<{ store: ItemStore; dynamodb: DynamoDBResource }> {
  const store = new ItemStore({ tables: { a: ["id"], b: ["p", "s"] }, faults });
  open.push(store);
  const dynamodb = new DynamoDBResource({
    endpoint: await store.listen(),
    region: "eu-west-1",
    credentials: { accessKeyId: "key", secretAccessKey: "secret" },
  });
  return { store, dynamodb };
}

const RETURN = { ReturnValuesOnConditionCheckFailure: "ALL_OLD" };

describe("a write transaction", () => {
  it("sends each action with its condition, over several tables", async () => {
    const { store, dynamodb } = await service();
    await dynamodb.transactWrite([
      { table: dynamodb.table("b"), put: { p: "x", s: 1 }, ifNotExists: true, condition: Attr("p").ne("y") },
      { table: "a", key: { id: 1 }, update: update().add("n", -1), ifExists: true },
      { table: "a", delete: { id: 2 }, condition: Attr("n").gt(0) },
      { table: "a", key: { id: 3 }, check: Attr("n").notExists() },
    ]);
    const { input } = store.requests.at(-1) ?? {};
    expect(input).toEqual({
      ClientRequestToken: expect.stringMatching(/^[\w-]{36}$/),
      TransactItems: [
        {
          Put: {
            ...RETURN,
            TableName: "b",
            Item: { p: { S: "x" }, s: { N: "1" } },
            ConditionExpression: "attribute_not_exists(#n0) AND #n0 <> :v0",
            ExpressionAttributeNames: { "#n0": "p" },
            ExpressionAttributeValues: { ":v0": { S: "y" } },
          },
        },
        {
          Update: {
            ...RETURN,
            TableName: "a",
            Key: { id: { N: "1" } },
            ConditionExpression: "attribute_exists(#n0)",
            UpdateExpression: "ADD #n1 :v0",
            ExpressionAttributeNames: { "#n0": "id", "#n1": "n" },
            ExpressionAttributeValues: { ":v0": { N: "-1" } },
          },
        },
        {
          Delete: {
            ...RETURN,
            TableName: "a",
            Key: { id: { N: "2" } },
            ConditionExpression: "#n0 > :v0",
            ExpressionAttributeNames: { "#n0": "n" },
            ExpressionAttributeValues: { ":v0": { N: "0" } },
          },
        },
        {
          ConditionCheck: {
            ...RETURN,
            TableName: "a",
            Key: { id: { N: "3" } },
            ConditionExpression: "attribute_not_exists(#n0)",
            ExpressionAttributeNames: { "#n0": "n" },
          },
        },
      ],
    });
  });

  it.each([
    ["a server error", { error: "InternalServerError", status: 500 }],
    ["a lost response", { cut: "after" as const }],
    ["a TransactionInProgressException", { error: "TransactionInProgressException" }],
  ])("uses one token for all attempts, after %s", async (_, fault) => {
    const { store, dynamodb } = await service(({ number }) => (number < 3 ? fault : undefined));
    await dynamodb.transactWrite([{ table: "a", put: { id: 1 } }]);
    const tokens = store.requests.map(({ input }) => input["ClientRequestToken"]);
    expect(tokens).toHaveLength(3);
    expect(new Set(tokens).size).toBe(1);
  });

  it("accepts the caller's token", async () => {
    const { store, dynamodb } = await service();
    await dynamodb.transactWrite([{ table: "a", put: { id: 1 } }], { token: "mine" });
    expect(store.requests[0]?.input["ClientRequestToken"]).toBe("mine");
  });

  it("rejects with the reason and the item of each action if canceled", async () => {
    const CancellationReasons = [
      { Code: "None" },
      {
        Code: "ConditionalCheckFailed",
        Message: "The conditional request failed",
        Item: { id: { S: "private-1" } },
      },
    ];
    const { dynamodb } = await service(() => ({
      error: "TransactionCanceledException",
      body: { CancellationReasons },
    }));
    const actions = [
      { table: "a", put: { id: 1 } },
      { table: "a", key: { id: "private-1" }, check: Attr("n").exists() },
    ];
    const error = (await rejection(dynamodb.transactWrite(actions))) as TransactionCanceledError;
    expect(error).toBeInstanceOf(TransactionCanceledError);
    expect(error.cause).toMatchObject({ name: "TransactionCanceledException" });
    expect(error.message).toContain("action 1 by ConditionalCheckFailed");
    expect(error.reasons.map(({ code, action, item }) => [code, action, item])).toEqual([
      ["None", actions[0], undefined],
      ["ConditionalCheckFailed", actions[1], { id: "private-1" }],
    ]);
    expect(error.failed).toEqual([error.reasons[1]]);
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain("private-1");
  });

  it.each<readonly [string, unknown, string]>([
    ["no actions", [], "accepts 1 to 100 actions, but it got 0"],
    ["too many actions", Array<number>(101).fill(0), "accepts 1 to 100 actions, but it got 101"],
    ["a value that is not a list", { table: "a", put: {} }, "expects a list"],
    ["an empty action", [{ table: "a" }], "has put, update, delete or check, but it has none of them"],
    ["an action of two kinds", [{ table: "a", put: {}, delete: {} }], "but it has put and delete"],
    ["a missing action", [undefined], "but it is undefined"],
    [
      "a value that cannot be stored",
      [{ table: "a", put: { id: NaN } }],
      "TransactItems[0].Put.Item.id is NaN",
    ],
  ])("refuses %s", async (_, actions, message) => {
    const { store, dynamodb } = await service();
    await expect(dynamodb.transactWrite(actions as never)).rejects.toThrow(message);
    expect(store.requests).toEqual([]);
  });
});

describe("a read transaction", () => {
  it("returns the items in order, with undefined for missing ones", async () => {
    const { store, dynamodb } = await service();
    store.table("b").put({ p: { S: "x" }, s: { N: "1" } });
    const items = await dynamodb.transactGet([
      { table: "a", key: { id: 1 } },
      { table: dynamodb.table("b"), key: { p: "x", s: 1 }, projection: ["p", "s"] },
    ]);
    expect(items).toEqual([undefined, { p: "x", s: 1 }]);
    expect(store.requests[0]?.input).toMatchObject({
      TransactItems: [
        {},
        { Get: { ProjectionExpression: "#n0, #n1", ExpressionAttributeNames: { "#n0": "p" } } },
      ],
    });
  });

  it("rejects with the reasons if canceled", async () => {
    const CancellationReasons = [{ Code: "TransactionConflict", Message: "ongoing" }];
    const { dynamodb } = await service(() => ({
      error: "TransactionCanceledException",
      body: { CancellationReasons },
    }));
    const error = await rejection(dynamodb.transactGet([{ table: "a", key: { id: 1 } }]));
    expect(error).toMatchObject({
      code: "TransactionCanceled",
      reasons: [{ code: "TransactionConflict", message: "ongoing" }],
    });
  });
});
