import { type DynamoDBClient, PutItemCommand, type PutItemCommandInput } from "@aws-sdk/client-dynamodb";
import { IncomingMessage } from "node:http";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { nativeCommand } from "../../../../src/dynamodb/wire/native-command.js";
import { jsonService } from "./json-service.js";
import { send } from "./send-native.js";

function changing(client: DynamoDBClient, change: (input: PutItemCommandInput) => object): void {
  client.middlewareStack.add(
    (next) => (call) => next({ ...call, input: change(call.input as PutItemCommandInput) }),
    { step: "initialize" },
  );
}

function withGetters({ TableName, Item }: PutItemCommandInput): object {
  class Input {
    get TableName(): unknown {
      return TableName;
    }
    get Item(): unknown {
      return Item;
    }
  }
  return new Input();
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
    ["inherits from the input", (input) => Object.create(input) as object, {}],
    ["replaces the input with an object that has getters", (input) => withGetters(input), {}],
    ["sets a member to null", (input) => ({ ...input, ReturnValues: null }), {}],
    [
      "sets an attribute to null or undefined",
      (input) => ({ ...input, Item: { ...input.Item, no: null, none: undefined } }),
      {},
    ],
    ["adds a member that the operation does not have", (input) => ({ ...input, trace: { id: 1 } }), {}],
    [
      "sets a number of another library",
      (input) => ({ ...input, Item: { n: { N: { toJSON: () => "1.5" } } } }),
      { Item: { n: { N: "1.5" } } },
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
