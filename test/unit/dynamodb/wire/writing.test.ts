import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  type DynamoDBClient,
  ExecuteStatementCommand,
  GetItemCommand,
  PutItemCommand,
  type PutItemCommandInput,
  QueryCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import { IncomingMessage } from "node:http";
import { inspect } from "node:util";
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

function changing(client: DynamoDBClient, change: (input: PutItemCommandInput) => object): void {
  client.middlewareStack.add(
    (next) => (call) => next({ ...call, input: change(call.input as PutItemCommandInput) }),
    { step: "initialize" },
  );
}

describe("the caller's middleware", () => {
  const item = { id: "1", bytes: new Uint8Array([1, 2]) };
  const written = { TableName: "t", Item: { id: { S: "1" }, bytes: { B: "AQI=" } } };

  it.each<readonly [string, (input: PutItemCommandInput) => object, object]>([
    [
      "reads the SDK's attribute values",
      (input) => (expect(input.Item?.["id"]).toEqual({ S: "1" }), input),
      {},
    ],
    ["adds a member", (input) => ({ ...input, ReturnValues: "NONE" }), { ReturnValues: "NONE" }],
    ["replaces the item", (input) => ({ ...input, Item: { id: { S: "2" } } }), { Item: { id: { S: "2" } } }],
    [
      "sets the item",
      (input) => Object.assign(input, { Item: { id: { B: new Uint8Array([3]) } } }),
      { Item: { id: { B: "Aw==" } } },
    ],
    [
      "changes the item",
      (input) => (Object.assign(input.Item ?? {}, { at: { N: "7" } }), input),
      { Item: { ...written.Item, at: { N: "7" } } },
    ],
    [
      "redefines the item",
      (input) => Object.defineProperty(input, "Item", { value: {}, enumerable: true }),
      { Item: {} },
    ],
    ["deletes the item", (input) => (Reflect.deleteProperty(input, "Item"), input), { Item: undefined }],
  ])("%s, and the request has what it left", async (_, change, expected) => {
    await using service = await jsonService();
    const client = service.client();
    changing(client, change);
    await send(client, PutItemCommand, { TableName: "t", Item: item });
    expect(JSON.parse(service.received[0]?.body ?? "")).toEqual({ ...written, ...expected });
  });

  it("can send an input twice at once, changed", async () => {
    await using service = await jsonService();
    const client = service.client();
    client.middlewareStack.add(
      (next) => async (call) => {
        const copy = { ...call, input: { ...call.input, TableName: "copy" } };
        const [result] = await Promise.all([next(call), next(copy)]);
        return result;
      },
      { step: "initialize" },
    );
    await send(client, PutItemCommand, { TableName: "t", Item: item });
    const bodies = service.received.map(({ body }) => JSON.parse(body) as PutItemCommandInput);
    expect(bodies).toHaveLength(2);
    expect(bodies).toEqual(expect.arrayContaining([written, { ...written, TableName: "copy" }]));
  });

  it.each<readonly [string, (input: PutItemCommandInput) => void, object]>([
    ["reads", () => undefined, {}],
    ["changes", ({ Item }) => Object.assign(Item ?? {}, { at: { N: "7" } }), { at: { N: "7" } }],
  ])("freezes an input and %s it", async (_, change, expected) => {
    await using service = await jsonService();
    const client = service.client();
    changing(client, (input) => {
      Object.freeze(input);
      expect(input.Item?.["id"]).toEqual({ S: "1" });
      change(input);
      return input;
    });
    await send(client, PutItemCommand, { TableName: "t", Item: item });
    const body = JSON.parse(service.received[0]?.body ?? "") as object;
    expect(body).toEqual({ ...written, Item: { ...written.Item, ...expected } });
  });

  it("can log an input", () => {
    const { input } = nativeCommand(PutItemCommand, { TableName: "t", Item: { id: "1" } });
    expect(inspect(input, { depth: 9 })).toBe("{ TableName: 't', Item: { id: { S: '1' } } }");
  });

  it("of the steps after the serializer sees the body and the input", async () => {
    await using service = await jsonService();
    const client = service.client();
    const seen: unknown[] = [];
    client.middlewareStack.add(
      (next) => (call) => {
        const { body } = call.request as { body: Uint8Array };
        seen.push(JSON.parse(Buffer.from(body).toString()), Object.keys(call.input));
        return next(call);
      },
      { step: "serialize" },
    );
    await send(client, PutItemCommand, { TableName: "t", Item: item });
    expect(seen).toEqual([written, ["TableName", "Item"]]);
  });

  it("next to the connection sees each response as it came", async () => {
    await using service = await jsonService("{}");
    const client = service.client();
    const seen: unknown[] = [];
    client.middlewareStack.add(
      (next) => async (call) => {
        const result = await next(call);
        seen.push((result.response as { body: unknown }).body);
        return result;
      },
      { step: "deserialize" },
    );
    await send(client, PutItemCommand, { TableName: "t", Item: item });
    expect(seen).toEqual([expect.any(IncomingMessage)]);
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
