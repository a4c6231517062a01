import { afterEach, describe, expect, it } from "vitest";
import { DynamoDBResource } from "../../../../src/dynamodb/index.js";
import { type JsonService, jsonService, type Reply } from "../wire/json-service.js";

const open: AsyncDisposable[] = [];

afterEach(async () => {
  for (const one of open.splice(0)) await one[Symbol.asyncDispose]();
});

async function service(
  ...replies: readonly (object | Reply)[]
): Promise<{ server: JsonService; dynamodb: DynamoDBResource }> {
  const server = await jsonService(
    ...replies.map((reply) => ("body" in reply ? reply : JSON.stringify(reply))),
  );
  open.push(server);
  return { server, dynamodb: new DynamoDBResource({ client: server.client() }) };
}

const TEXT = 'SELECT * FROM "t" WHERE id = ?';

describe("a PartiQL statement", () => {
  it("yields its items page by page, and continues after an empty page", async () => {
    const { server, dynamodb } = await service(
      { Items: [{ id: { N: "1" } }], NextToken: "a" },
      { Items: [], NextToken: "b" },
      { Items: [{ id: { N: "12345678901234567890" } }] },
    );
    const items = dynamodb.statements(TEXT, ["x"], { consistent: true });
    expect(server.received).toEqual([]);
    expect(await items.toArray()).toEqual([{ id: 1 }, { id: 12345678901234567890n }]);
    const first = { Statement: TEXT, Parameters: [{ S: "x" }], ConsistentRead: true };
    expect(server.received.map(({ body }) => JSON.parse(body) as object)).toEqual([
      first,
      { ...first, NextToken: "a" },
      { ...first, NextToken: "b" },
    ]);
  });

  it("is a collection with limits, pages, cursors and predicates", async () => {
    const { dynamodb } = await service({ Items: [{ id: { N: "1" } }, { id: { N: "2" } }], NextToken: "a" });
    const items = dynamodb.statements(TEXT, ["x"]);
    expect(await items.limit(1).toArray()).toEqual([{ id: 1 }]);
    expect(await items.where(({ id }) => id === 2).first()).toEqual({ id: 2 });
    let cursor: string | undefined;
    for await (const page of items.pages()) {
      ({ cursor } = page);
      break;
    }
    expect(cursor).toMatch(/^[\w-]+$/);
    const other = dynamodb.statements(TEXT, ["y"]).startFrom(cursor ?? "");
    await expect(other.first()).rejects.toMatchObject({ code: "InvalidCursor" });
  });

  it("shows neither its text nor its parameters", async () => {
    const { dynamodb } = await service({ Items: [] });
    expect(String(dynamodb.statements("SELECT secret FROM t", ["hidden"]))).not.toMatch(/secret|hidden/);
  });

  it("rejects if a token is repeated, or if a response has no items", async () => {
    const { dynamodb } = await service({ Items: [], NextToken: "a" });
    await expect(dynamodb.statements(TEXT).toArray()).rejects.toMatchObject({ code: "RepeatedPageToken" });
    const { dynamodb: other } = await service({});
    await expect(other.statements(TEXT).toArray()).rejects.toMatchObject({ code: "UnexpectedResponse" });
  });

  it.each<readonly [string, (dynamodb: DynamoDBResource) => unknown, string]>([
    ["an empty statement", (dynamodb) => dynamodb.statements(""), "A statement must be"],
    [
      "a parameter that cannot be stored",
      (dynamodb) => dynamodb.statements("x", [[NaN]]),
      "parameters[0][0] is NaN",
    ],
    [
      "parameters that are not a list",
      (dynamodb) => dynamodb.statements("x", "y" as never),
      "must be a list",
    ],
    [
      "a filter",
      (dynamodb) => dynamodb.statements("x").filter({} as never),
      "put the condition into its WHERE",
    ],
  ])("refuses %s", async (_, make, message) => {
    const { dynamodb } = await service({});
    expect(() => make(dynamodb)).toThrow(message);
  });
});
