import {
  BatchGetItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactGetItemsCommand,
} from "@aws-sdk/client-dynamodb";
import { mockClient } from "aws-sdk-client-mock";
import { describe, expect, it, vi } from "vitest";
import { NumberValue } from "../../../../src/dynamodb/values/numbers/number-value.js";
import { UnknownValue } from "../../../../src/dynamodb/values/unknown-value.js";
import { jsonService } from "./json-service.js";
import { type CommandClass, ITEM, send, WIRE } from "./send-native.js";

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
    ["the previous item", PutItemCommand, { Attributes: WIRE }, { Attributes: ITEM }],
    ["items by tables", BatchGetItemCommand, { Responses: { t: [WIRE] } }, { Responses: { t: [ITEM] } }],
    [
      "items of a transaction",
      TransactGetItemsCommand,
      { Responses: [{ Item: WIRE }, {}] },
      { Responses: [{ Item: ITEM }, {}] },
    ],
    ["no unknown members", GetItemCommand, { Item: WIRE, New: 1, ConsumedCapacity: null }, { Item: ITEM }],
  ])("%s", async (_, Command, body, expected) => {
    await using service = await jsonService(JSON.stringify(body));
    const output = await send(service.client(), Command, {} as never);
    expect(output).toEqual({
      ...expected,
      $metadata: expect.objectContaining({ requestId: "request-1", attempts: 1 }),
    });
  });

  it("attributes with the names of Object.prototype", async () => {
    await using service = await jsonService(
      '{"Item":{"__proto__":{"M":{"__proto__":{"S":"a"}}},"toString":{"N":"1"}}}',
    );
    const { Item } = await send(service.client(), GetItemCommand, { TableName: "t", Key: { id: "1" } });
    expect(JSON.stringify(Item)).toBe('{"__proto__":{"__proto__":"a"},"toString":1}');
    expect(Object.getPrototypeOf(Item)).toBe(Object.prototype);
  });

  it("the same if the SDK reads the response because of its type", async () => {
    const body = JSON.stringify({ Items: [WIRE], Count: 1 });
    await using service = await jsonService({ type: "application/json", body });
    const { Items, Count, $metadata } = await send(service.client(), QueryCommand, { TableName: "t" });
    expect([Items, Count, $metadata.requestId]).toEqual([[ITEM], 1, "request-1"]);
  });

  it("by itself, so that the SDK reads nothing and writes an empty input", async () => {
    await using service = await jsonService(JSON.stringify({ Item: WIRE }));
    const client = service.client();
    const protocol = client.config.protocol as unknown as Record<
      "serializeRequest" | "deserializeResponse",
      () => unknown
    >;
    const [write, read] = [vi.spyOn(protocol, "serializeRequest"), vi.spyOn(protocol, "deserializeResponse")];
    await send(client, GetItemCommand, { TableName: "t", Key: { id: "1" } });
    expect(write).toHaveBeenCalledOnce();
    expect(JSON.stringify(write.mock.lastCall?.at(1))).toBe("{}");
    expect(read).not.toHaveBeenCalled();
  });

  it("values of unknown types completely, as the SDK does", async () => {
    await using service = await jsonService(JSON.stringify({ Items: [{ ...WIRE, v: { VEC: [1] } }] }));
    const { Items } = await send(service.client(), QueryCommand, { TableName: "t" });
    expect(Items).toEqual([{ ...ITEM, v: new UnknownValue({ VEC: [1] }) }]);
  });

  it("numbers according to the settings, except for those that are sent back", async () => {
    const key = { id: { N: "1" } };
    const body = JSON.stringify({ Items: [key], LastEvaluatedKey: key });
    await using service = await jsonService(body, { type: "application/json", body });
    const value = { Items: [{ id: new NumberValue("1") }], LastEvaluatedKey: { id: 1 } };
    for (const reader of ["ours", "the SDK's"]) {
      const output = await send(service.client(), QueryCommand, { TableName: reader }, { numbers: "value" });
      expect(output).toMatchObject(value);
    }
  });

  it("native values once, even if the caller's middleware copies the output", async () => {
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

  it("nothing of a response that is not JSON, with the SDK's own error", async () => {
    await using service = await jsonService({ body: "<html>" });
    await expect(send(service.client({ maxAttempts: 1 }), QueryCommand, { TableName: "t" })).rejects.toThrow(
      SyntaxError,
    );
  });

  it("the service's errors as the SDK does", async () => {
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

describe("a command with native values", () => {
  it("does not modify the client", async () => {
    await using service = await jsonService(JSON.stringify({ Item: WIRE }));
    const client = service.client();
    const before = client.middlewareStack.identify();
    await send(client, GetItemCommand, { TableName: "t", Key: { id: "1" } });
    expect(client.middlewareStack.identify()).toEqual(before);
    const { Item } = await client.send(new GetItemCommand({ TableName: "t", Key: { id: { S: "1" } } }));
    expect(Item).toMatchObject({ id: { S: "1" }, b: { B: new Uint8Array([1, 2]) } });
  });

  it("works with stubs and the caller's middleware, which get the SDK's attribute values", async () => {
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

  it("keeps tables, keys and items out of the SDK's log", async () => {
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
