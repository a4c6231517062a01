import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  ExecuteStatementCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import { describe, expect, it } from "vitest";
import { Attr, Key } from "../../../../src/dynamodb/expressions/attribute.js";
import { update } from "../../../../src/dynamodb/expressions/update.js";
import { nativeCommand } from "../../../../src/dynamodb/wire/native-command.js";
import { jsonService } from "./json-service.js";
import { type CommandClass, ITEM, send, WIRE } from "./send-native.js";

describe("a command with native values writes", () => {
  it.each<readonly [string, CommandClass<never, object>, object, object]>([
    ["an item", PutItemCommand, { TableName: "t", Item: ITEM }, { TableName: "t", Item: WIRE }],
    [
      "a key",
      GetItemCommand,
      { TableName: "t", Key: { id: "1" } },
      { TableName: "t", Key: { id: { S: "1" } } },
    ],
    [
      "batches of writes",
      BatchWriteItemCommand,
      { RequestItems: { "t.u": [{ PutRequest: { Item: ITEM } }, { DeleteRequest: { Key: { id: "1" } } }] } },
      {
        RequestItems: {
          "t.u": [{ PutRequest: { Item: WIRE } }, { DeleteRequest: { Key: { id: { S: "1" } } } }],
        },
      },
    ],
    [
      "batches of keys",
      BatchGetItemCommand,
      { RequestItems: { t: { Keys: [{ id: 1 }], ConsistentRead: true } } },
      { RequestItems: { t: { Keys: [{ id: { N: "1" } }], ConsistentRead: true } } },
    ],
    [
      "a query with expressions",
      QueryCommand,
      { TableName: "t", KeyConditionExpression: Key("id").eq("1"), ExclusiveStartKey: { id: "0" }, Limit: 2 },
      {
        TableName: "t",
        ExclusiveStartKey: { id: { S: "0" } },
        Limit: 2,
        KeyConditionExpression: "#n0 = :v0",
        ExpressionAttributeNames: { "#n0": "id" },
        ExpressionAttributeValues: { ":v0": { S: "1" } },
      },
    ],
    [
      "an update",
      UpdateItemCommand,
      {
        TableName: "t",
        Key: { id: 1 },
        UpdateExpression: update().add("n", 1),
        ConditionExpression: undefined,
      },
      {
        TableName: "t",
        Key: { id: { N: "1" } },
        UpdateExpression: "ADD #n0 :v0",
        ExpressionAttributeNames: { "#n0": "n" },
        ExpressionAttributeValues: { ":v0": { N: "1" } },
      },
    ],
    [
      "a transaction",
      TransactWriteItemsCommand,
      {
        ClientRequestToken: "token",
        TransactItems: [
          { ConditionCheck: { TableName: "t", Key: { id: 1 }, ConditionExpression: Attr("a").exists() } },
        ],
      },
      {
        ClientRequestToken: "token",
        TransactItems: [
          {
            ConditionCheck: {
              TableName: "t",
              Key: { id: { N: "1" } },
              ConditionExpression: "attribute_exists(#n0)",
              ExpressionAttributeNames: { "#n0": "a" },
            },
          },
        ],
      },
    ],
    [
      "parameters of a statement",
      ExecuteStatementCommand,
      { Statement: "SELECT", Parameters: ["a", null] },
      { Statement: "SELECT", Parameters: [{ S: "a" }, { NULL: true }] },
    ],
  ])("%s", async (_, Command, input, expected) => {
    await using service = await jsonService();
    await send(service.client(), Command, input as never);
    expect(JSON.parse(service.received[0]?.body ?? "")).toEqual(expected);
    expect(service.received[0]?.headers["content-type"]).toBe("application/x-amz-json-1.0");
  });

  it("an attribute called __proto__", async () => {
    await using service = await jsonService();
    const Item = JSON.parse('{"__proto__": "a"}') as Record<string, string>;
    await send(service.client(), PutItemCommand, { TableName: "t", Item });
    expect(service.received[0]?.body).toBe('{"TableName":"t","Item":{"__proto__":{"S":"a"}}}');
  });

  it("one token for all attempts of a transaction", async () => {
    const error = { status: 500, body: '{"__type":"InternalServerError"}' };
    await using service = await jsonService(error, "{}");
    await send(service.client(), TransactWriteItemsCommand, { TransactItems: [] });
    const tokens = service.received.map(
      ({ body }) => (JSON.parse(body) as { ClientRequestToken: string }).ClientRequestToken,
    );
    expect(tokens).toHaveLength(2);
    expect(tokens[0]).toMatch(/^[\w-]{36}$/);
    expect(tokens[1]).toBe(tokens[0]);
  });
});

describe("a command with native values refuses", () => {
  it.each<readonly [string, CommandClass<never, object>, object, string]>([
    [
      "a part of an item",
      PutItemCommand,
      { Item: { lines: [{}, { price: NaN }] } },
      "Item.lines[1].price is NaN",
    ],
    ["a key", GetItemCommand, { Key: { id: new Date() } }, "Key.id cannot be stored"],
    [
      "a part of a batch",
      BatchWriteItemCommand,
      { RequestItems: { "t.u": [{ PutRequest: { Item: { a: new Set() } } }] } },
      'RequestItems["t.u"][0].PutRequest.Item.a is an empty set',
    ],
    [
      "a value of an expression",
      QueryCommand,
      { ExpressionAttributeValues: { ":v": undefined, ":w": NaN } },
      'ExpressionAttributeValues[":w"] is NaN',
    ],
    ["a parameter", ExecuteStatementCommand, { Parameters: [undefined] }, "Parameters[0] is undefined"],
    ["a string instead of an item", PutItemCommand, { Item: "a" }, "Item must be an object"],
  ])("%s", (_, Command, input, message) => {
    expect(() => nativeCommand(Command, input as never)).toThrow(message);
  });
});
