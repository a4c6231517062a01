import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  type DynamoDBClient,
  ExecuteStatementCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactGetItemsCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import { mockClient } from "aws-sdk-client-mock";
import { describe, expect, it, vi } from "vitest";
import type { CommandOf } from "../../../../src/core/client/client-like.js";
import { Attr, Key } from "../../../../src/dynamodb/expressions/attribute.js";
import { update } from "../../../../src/dynamodb/expressions/update.js";
import { NumberValue } from "../../../../src/dynamodb/values/numbers/number-value.js";
import type { ValueSettings } from "../../../../src/dynamodb/values/settings.js";
import { UnknownValue } from "../../../../src/dynamodb/values/unknown-value.js";
import { nativeCommand, type NativeInput } from "../../../../src/dynamodb/wire/native-command.js";
import { nativeOutput, type NativeOutput } from "../../../../src/dynamodb/wire/native-output.js";
import { jsonService } from "./json-service.js";

type CommandClass<Input, Output> = new (input: Input) => CommandOf<Output>;

async function send<Input, Output extends object>(
  client: DynamoDBClient,
  Command: CommandClass<Input, Output>,
  input: NativeInput<Input>,
  settings?: ValueSettings,
): Promise<NativeOutput<Output>> {
  const command = nativeCommand(Command, input, settings);
  const output = await (client as { send(command: unknown): Promise<unknown> }).send(command);
  return nativeOutput(Command, output as Output, settings);
}

/** An item of all types, on the wire and as it is read. */
const WIRE = {
  id: { S: "1" },
  n: { N: "12345678901234567890" },
  d: { N: "0.1234567890123456789" },
  b: { B: "AQI=" },
  l: { L: [{ NULL: true }, { BOOL: false }, { M: { x: { BS: ["AQ=="] } } }] },
  s: { SS: ["a"] },
  ns: { NS: ["1"] },
};
const ITEM = {
  id: "1",
  n: 12345678901234567890n,
  d: new NumberValue("0.1234567890123456789"),
  b: new Uint8Array([1, 2]),
  l: [null, false, { x: new Set([new Uint8Array([1])]) }],
  s: new Set(["a"]),
  ns: new Set([1]),
};

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
    ["text for an item", PutItemCommand, { Item: "a" }, "Item must be an object"],
  ])("%s", (_, Command, input, message) => {
    expect(() => nativeCommand(Command, input as never)).toThrow(message);
  });
});

describe("a command with native values reads", () => {
  it.each<readonly [string, CommandClass<never, object>, object, object]>([
    [
      "an item",
      GetItemCommand,
      { Item: WIRE, ConsumedCapacity: { CapacityUnits: 0.5 } },
      { Item: ITEM, ConsumedCapacity: { CapacityUnits: 0.5 } },
    ],
    ["no item", GetItemCommand, {}, {}],
    [
      "a page",
      QueryCommand,
      { Items: [WIRE], Count: 1, LastEvaluatedKey: { id: { S: "1" } } },
      { Items: [ITEM], Count: 1, LastEvaluatedKey: { id: "1" } },
    ],
    ["what was there", PutItemCommand, { Attributes: WIRE }, { Attributes: ITEM }],
    ["items by tables", BatchGetItemCommand, { Responses: { t: [WIRE] } }, { Responses: { t: [ITEM] } }],
    [
      "items of a transaction",
      TransactGetItemsCommand,
      { Responses: [{ Item: WIRE }, {}] },
      { Responses: [{ Item: ITEM }, {}] },
    ],
    [
      "no members that it does not know",
      GetItemCommand,
      { Item: WIRE, New: 1, ConsumedCapacity: null },
      { Item: ITEM },
    ],
  ])("%s", async (_, Command, body, expected) => {
    await using service = await jsonService(JSON.stringify(body));
    const output = await send(service.client(), Command, {} as never);
    expect(output).toEqual({
      ...expected,
      $metadata: expect.objectContaining({ requestId: "request-1", attempts: 1 }),
    });
  });

  it("the same where the response is of another kind, which the SDK reads", async () => {
    const body = JSON.stringify({ Items: [WIRE], Count: 1 });
    await using service = await jsonService({ type: "application/json", body });
    const { Items, Count, $metadata } = await send(service.client(), QueryCommand, { TableName: "t" });
    expect([Items, Count, $metadata.requestId]).toEqual([[ITEM], 1, "request-1"]);
  });

  it("by itself: the SDK gets an empty output to read, and an empty input to write", async () => {
    await using service = await jsonService(JSON.stringify({ Item: WIRE }));
    const client = service.client();
    const protocol = client.config.protocol as unknown as Record<
      "serializeRequest" | "deserializeResponse",
      () => unknown
    >;
    const [write, read] = [vi.spyOn(protocol, "serializeRequest"), vi.spyOn(protocol, "deserializeResponse")];
    await send(client, GetItemCommand, { TableName: "t", Key: { id: "1" } });
    expect(write.mock.calls).toEqual([[expect.anything(), {}, expect.anything()]]);
    const [, , response] = read.mock.calls[0] as unknown as [unknown, unknown, { body: Buffer }];
    expect(Buffer.from(response.body).toString()).toBe("{}");
  });

  it("a value of an unknown type as the SDK does, whole", async () => {
    await using service = await jsonService(JSON.stringify({ Items: [{ ...WIRE, v: { VEC: [1] } }] }));
    const { Items } = await send(service.client(), QueryCommand, { TableName: "t" });
    expect(Items).toEqual([{ ...ITEM, v: new UnknownValue({ VEC: [1] }) }]);
  });

  it("numbers as the settings say, but exactly what is sent back", async () => {
    const key = { id: { N: "1" } };
    const body = JSON.stringify({ Items: [key], LastEvaluatedKey: key });
    await using service = await jsonService(body, { type: "application/json", body });
    const value = { Items: [{ id: new NumberValue("1") }], LastEvaluatedKey: { id: 1 } };
    for (const reader of ["ours", "the SDK's"]) {
      const output = await send(service.client(), QueryCommand, { TableName: reader }, { numbers: "value" });
      expect(output).toMatchObject(value);
    }
  });

  it("native values once, even where the caller's middleware copies the output", async () => {
    await using service = await jsonService(
      JSON.stringify({ Item: { S: { S: "x" }, M: { M: { S: { S: "y" } } } } }),
    );
    const client = service.client();
    client.middlewareStack.add((next) => async (call) => {
      const result = await next(call);
      return { ...result, output: { ...result.output } };
    });
    const { Item } = await send(client, GetItemCommand, { TableName: "t", Key: {} });
    expect(Item).toEqual({ S: "x", M: { S: "y" } });
  });

  it("nothing of an answer that is no JSON: the SDK's error comes as it is", async () => {
    await using service = await jsonService({ body: "<html>" });
    await expect(send(service.client({ maxAttempts: 1 }), QueryCommand, { TableName: "t" })).rejects.toThrow(
      SyntaxError,
    );
  });

  it("an error of the service as the SDK does", async () => {
    const body = JSON.stringify({
      __type: "com.amazonaws.dynamodb#ConditionalCheckFailedException",
      message: "no",
      Item: WIRE,
    });
    await using service = await jsonService({ status: 400, body });
    const put = send(service.client(), PutItemCommand, { TableName: "t", Item: { id: "1" } });
    await expect(put).rejects.toMatchObject({
      name: "ConditionalCheckFailedException",
      Item: { id: { S: "1" } },
    });
  });
});

describe("a command with native values leaves", () => {
  it("the client as it is", async () => {
    await using service = await jsonService(JSON.stringify({ Item: WIRE }));
    const client = service.client();
    const before = client.middlewareStack.identify();
    await send(client, GetItemCommand, { TableName: "t", Key: { id: "1" } });
    expect(client.middlewareStack.identify()).toEqual(before);
    const { Item } = await client.send(new GetItemCommand({ TableName: "t", Key: { id: { S: "1" } } }));
    expect(Item).toMatchObject({ id: { S: "1" }, b: { B: new Uint8Array([1, 2]) } });
  });

  it("the SDK's attribute values to stubs, and to the caller's middleware", async () => {
    await using service = await jsonService();
    const stub = mockClient(service.client());
    stub
      .on(GetItemCommand, { TableName: "t", Key: { id: { S: "1" } } })
      .resolves({ Item: { n: { N: "1" } } });
    expect(await send(stub as never, GetItemCommand, { TableName: "t", Key: { id: "1" } })).toEqual({
      Item: { n: 1 },
    });
    stub.restore();
  });

  it("nothing of tables, keys and items in the SDK's log", async () => {
    await using service = await jsonService(JSON.stringify({ Item: { id: { S: "the item" } } }));
    const log: unknown[] = [];
    const logger = { debug() {}, info: (entry: unknown) => log.push(entry), warn() {}, error() {} };
    await send(service.client({ logger }), GetItemCommand, {
      TableName: "the table",
      Key: { id: "the key" },
    });
    expect(log).toHaveLength(1);
    expect(JSON.stringify(log)).not.toMatch(/the (table|key|item)/);
  });
});
