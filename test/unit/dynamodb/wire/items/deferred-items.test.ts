import { type DynamoDBClient, ExecuteStatementCommand, QueryCommand } from "@aws-sdk/client-dynamodb";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { NumberValue } from "../../../../../src/dynamodb/values/numbers/number-value.js";
import { nativeCommand } from "../../../../../src/dynamodb/wire/native-command.js";
import { deferredItems, nativeOutput } from "../../../../../src/dynamodb/wire/native-output.js";
import { jsonService } from "../json-service.js";
import { ITEM, send, WIRE } from "../send-native.js";

const BODY = JSON.stringify({ Items: [WIRE, WIRE], Count: 2 });

interface Output {
  Items?: unknown[];
  readonly Count?: number;
}

/** Sends a query, and returns the SDK's output. */
async function query(client: DynamoDBClient): Promise<Output> {
  const command = nativeCommand(QueryCommand, { TableName: "t" });
  return (client as { send(command: unknown): Promise<unknown> }).send(command) as Promise<Output>;
}

/** Adds middleware that gets the output. */
function observe(client: DynamoDBClient, see: (output: Output, context: object) => object): void {
  client.middlewareStack.add(
    (next, context) => async (call) => {
      const result = await next(call);
      return { ...result, output: see(result.output as Output, context) as never };
    },
    { step: "initialize" },
  );
}

describe("the items of an output", () => {
  it.each([QueryCommand, ExecuteStatementCommand])("are created when they are read: %o", async (Command) => {
    await using service = await jsonService(BODY);
    const output = await send(service.client(), Command as typeof QueryCommand, { TableName: "t" });
    expect(deferredItems(output)).toHaveLength(2);
    expect(output.Items).toEqual([ITEM, ITEM]);
    expect(deferredItems(output)).toBeUndefined();
    expect(output.Items).toBe(output.Items);
  });

  it("are created although the SDK copies each output for its log", async () => {
    await using service = await jsonService(BODY);
    const log: unknown[] = [];
    const logger = { debug() {}, info: (entry: unknown) => log.push(entry), warn() {}, error() {} };
    expect(deferredItems(await query(service.client({ logger })))).toHaveLength(2);
    expect(log).toMatchObject([{ output: "<hidden>" }]);
  });

  it("are the same in the output and in its native form, whichever is read first", async () => {
    await using service = await jsonService(BODY);
    const output = await query(service.client());
    const copy = nativeOutput(QueryCommand, output as never) as Output;
    expect(copy.Items).toBe(output.Items);
    expect((nativeOutput(QueryCommand, output as never) as Output).Items).toBe(output.Items);
  });

  it("look like any other list", async () => {
    await using service = await jsonService(BODY);
    const outputs = await Promise.all(Array.from({ length: 5 }, () => query(service.client())));
    const [shown, cloned, listed, frozen, replaced] = outputs as [Output, Output, Output, Output, Output];
    expect(inspect(shown)).toContain("12345678901234567890n");
    expect(structuredClone({ ...cloned }).Items).toHaveLength(2);
    expect(Object.keys(listed)).toEqual(["Items", "Count", "$metadata"]);
    expect([Object.freeze(frozen).Items, frozen.Items === frozen.Items]).toEqual([[ITEM, ITEM], true]);
    replaced.Items = [];
    expect([replaced.Items, deferredItems(replaced)]).toEqual([[], undefined]);
  });

  it("are not deferred with a setting that calls the caller's function for each number", async () => {
    await using service = await jsonService(BODY);
    for (const numbers of ["value", String] as const) {
      const output = await send(service.client(), QueryCommand, { TableName: "t" }, { numbers });
      expect(deferredItems(output)).toBeUndefined();
      expect(output.Items).toMatchObject([
        { n: numbers === "value" ? new NumberValue(`${ITEM.n}`) : `${ITEM.n}` },
        {},
      ]);
    }
  });

  it.each([
    ["values of unknown types", '{"Items":[{"a":{"S":"x"}},{"v":{"VEC":[1]}}]}'],
    ["a list of items twice", '{"Items":[],"Items":[{"a":{"S":"x"}}]}'],
    ["a key of an unknown type", '{"Items":[{"a":{"S":"x"}}],"LastEvaluatedKey":{"v":{"VEC":[1]}}}'],
  ])("are not deferred in a response with %s", async (_, body) => {
    await using service = await jsonService(body);
    const output = await send(service.client(), QueryCommand, { TableName: "t" });
    expect(deferredItems(output)).toBeUndefined();
    expect(output.Items).toContainEqual({ a: "x" });
  });

  it("of an invalid response cause the SDK's error", async () => {
    for (const body of [
      '{"Items":[{"a":{"S":"x"}}],"Count":}',
      '{"Items":[{"a":{"S":"\\x"}}]}',
      '{"Items":[{',
    ]) {
      await using service = await jsonService(body);
      await expect(query(service.client({ maxAttempts: 1 }))).rejects.toThrow(SyntaxError);
    }
  });
});

describe("the caller's middleware", () => {
  it.each<readonly [string, (output: Output) => object, unknown[]]>([
    ["copies the output", (output) => ({ ...output }), [ITEM, ITEM]],
    ["reads the items", (output) => (expect(output.Items).toEqual([ITEM, ITEM]), output), [ITEM, ITEM]],
    ["removes an item", (output) => (output.Items?.pop(), output), [ITEM]],
    ["replaces the items", (output) => ({ ...output, Items: [{ a: { S: "x" } }] }), [{ a: "x" }]],
    ["sets the items", (output) => Object.assign(output, { Items: [{ a: { S: "x" } }] }), [{ a: "x" }]],
    ["clones the output", (output) => (structuredClone(output), output), [ITEM, ITEM]],
  ])("%s, and the caller gets what it left", async (_, see, expected) => {
    await using service = await jsonService(BODY);
    const client = service.client();
    observe(client, see);
    const { Items } = await send(client, QueryCommand, { TableName: "t" });
    expect(Items).toEqual(expected);
  });

  it("that sets a filter for the log gets the items there", async () => {
    await using service = await jsonService(BODY);
    const log: unknown[] = [];
    const logger = { debug() {}, info: (entry: unknown) => log.push(entry), warn() {}, error() {} };
    const client = service.client({ logger });
    observe(client, (output, context) => {
      Reflect.set(context, "outputFilterSensitiveLog", ({ Items }: Output) => Items?.length);
      return output;
    });
    const { Items } = await send(client, QueryCommand, { TableName: "t" });
    expect([log, Items]).toMatchObject([[{ output: 2 }], [ITEM, ITEM]]);
  });

  it("that logs like the SDK's gets a list which it can read", async () => {
    await using service = await jsonService(BODY);
    const client = service.client();
    const seen: unknown[] = [];
    observe(client, (output, context) => {
      const filter = Reflect.get(context, "outputFilterSensitiveLog") as (output: object) => unknown;
      const { Items = [] } = output;
      seen.push(
        Items.length,
        Items[1],
        [...Items],
        JSON.stringify(Items.map((item) => Object.keys(item as object))),
      );
      seen.push(1 in Items, Object.keys(Items), filter(output));
      return output;
    });
    const { Items } = await send(client, QueryCommand, { TableName: "t" });
    const names = Object.keys(ITEM);
    expect(seen).toEqual([
      2,
      ITEM,
      [ITEM, ITEM],
      JSON.stringify([names, names]),
      true,
      ["0", "1"],
      "<hidden>",
    ]);
    expect(Items).toEqual([ITEM, ITEM]);
  });
});
