import { DescribeTableCommand, GetItemCommand, QueryCommand, ScanCommand } from "@aws-sdk/client-dynamodb";
import type { ScanCommandInput } from "@aws-sdk/client-dynamodb";
import { beforeEach, describe, expect, it } from "vitest";
import { and, Attr, Key, path, type Table, update } from "../../../../src/dynamodb/index.js";
import { isTucuxiError } from "../../../../src/index.js";
import { turns } from "../../../support/client/held-client.js";
import { refusal } from "../../../support/dynamodb/refusal.js";
import { mockedDynamoDB, operationsOf } from "../../../support/mocked-roots.js";

const { dynamodb, mock } = mockedDynamoDB();

const description = {
  TableName: "orders",
  KeySchema: [
    { AttributeName: "orderId", KeyType: "RANGE" },
    { AttributeName: "customerId", KeyType: "HASH" },
  ],
  AttributeDefinitions: [
    { AttributeName: "customerId", AttributeType: "S" },
    { AttributeName: "orderId", AttributeType: "N" },
  ],
  GlobalSecondaryIndexes: [
    { IndexName: "byStatus", KeySchema: [{ AttributeName: "status", KeyType: "HASH" }] },
  ],
} as const;

const key = { customerId: "c-1", orderId: 1 };

let table: Table;

beforeEach(async () => {
  mock.reset();
  mock.on(DescribeTableCommand).resolves({ Table: description as never });
  table = await dynamodb.table("orders").load();
  mock.resetHistory();
});

/** The key schema as the service returns it. */
const at = (id: string) => ({ customerId: { S: "c-1" }, orderId: { N: id } });

describe("a key", () => {
  it.each([
    ["too few attributes", { customerId: "c-1" }, "orderId"],
    ["too many attributes", { ...key, status: "open" }, "status"],
    ["an attribute of another type", { customerId: 1, orderId: 1 }, "a string"],
    ["an attribute that is a string instead of a number", { customerId: "c-1", orderId: "1" }, "a number"],
    ["an attribute that is undefined", { customerId: "c-1", orderId: undefined }, "orderId"],
    ["no attributes", {}, "customerId"],
  ])("with %s throws a TypeError once the table is loaded", async (_what, wrong, says) => {
    const calls = [
      () => table.items.get(wrong),
      () => table.items.update(wrong, update().set("a", 1)),
      () => table.items.delete(wrong),
    ];
    for (const call of calls) {
      const error = await refusal(mock, call);
      expect(error).toBeInstanceOf(TypeError);
      expect(String(error)).toContain(says);
    }
  });

  it.each([["text"], [undefined], [null], [[1]], [{}], [{ a: 1, b: 2, c: 3 }]])(
    "with the invalid value %j throws a TypeError before that",
    async (wrong) => {
      expect(await refusal(mock, () => dynamodb.table("orders").items.get(wrong as never))).toBeInstanceOf(
        TypeError,
      );
    },
  );

  it("must be part of an item to put", async () => {
    expect(String(await refusal(mock, () => table.items.put({ customerId: "c-1" })))).toContain("orderId");
    expect(await refusal(mock, () => table.items.put({ ...key, orderId: "1" }))).toBeInstanceOf(TypeError);
  });
});

describe("an invalid value", () => {
  it.each([
    [new Date(), "Item.lines[1].price"],
    [Number.NaN, "Item.lines[1].price"],
    [new Set(), "Item.lines[1].price"],
  ])("throws a TypeError with its path", async (price, says) => {
    const item = { ...key, lines: [{ price: 1 }, { price }] };
    const error = await refusal(mock, () => table.items.put(item as never));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain(says);
  });
});

describe("a query", () => {
  it.each([
    ["an attribute that is not part of the key", Key("status").eq("open"), "status"],
    ["no partition key", Key("orderId").eq(1), "customerId"],
  ])("with %s throws a TypeError once the table is loaded", async (_what, condition, says) => {
    const error = await refusal(mock, () => table.items.query(condition).toArray());
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain(says);
  });

  it("of a missing index throws a TypeError with the closest name", async () => {
    const error = await refusal(mock, () => table.items.query({ status: "open" }).index("byStatu").toArray());
    expect(String(error)).toContain("Did you mean byStatus?");
    const given = dynamodb.table("orders", { byStatus: ["status"] });
    const other = await refusal(mock, () => given.items.query({ customer: "c" }).index("byStatus").first());
    expect(String(other)).toContain("customer");
  });

  it.each([[{}], [undefined], ["c-1"], [{ customerId: undefined }]])(
    "for %j throws a TypeError",
    async (wrong) => {
      expect(await refusal(mock, () => table.items.query(wrong as never))).toBeInstanceOf(TypeError);
    },
  );

  it.each([
    ["or", Key("customerId").eq("c-1").or(Key("customerId").eq("c-2"))],
    ["not", Key("customerId").eq("c-1").not()],
    ["an inequality", Attr("customerId").ne("c-1")],
    ["contains", Key("customerId").eq("c-1").and(Attr("orderId").contains("1"))],
    ["a part of an attribute", Attr(path("customerId", "id")).eq("c-1")],
    ["another attribute's value", Key("customerId").eq(Attr("other"))],
  ])("by a condition with %s throws a TypeError that leads to filter()", async (_what, condition) => {
    const error = await refusal(mock, () => dynamodb.table("orders").items.query(condition));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain("filter()");
  });

  it.each([
    ["and()", and(Key("status").eq("open"), Key("orderId").gt(1))],
    ["Attr", Attr("status").eq("open")],
  ])("by a condition of %s is checked as one of Key is", async (_what, condition) => {
    expect(String(await refusal(mock, () => table.items.query(condition).toArray()))).toContain("status");
  });

  it("ends if a page token is repeated", async () => {
    const LastEvaluatedKey = { customerId: { S: "c-1" }, orderId: { N: "1" } };
    mock.on(QueryCommand).resolves({ Items: [LastEvaluatedKey], Count: 1, LastEvaluatedKey });
    const error: unknown = await table.items
      .query({ customerId: "c-1" })
      .toArray()
      .catch((reason: unknown) => reason);
    expect(isTucuxiError(error, "RepeatedPageToken")).toBe(true);
  });

  it("continues after empty pages", async () => {
    mock
      .on(QueryCommand)
      .resolvesOnce({ Items: [], Count: 0, ScannedCount: 9, LastEvaluatedKey: at("1") })
      .resolvesOnce({ Items: [], Count: 0, LastEvaluatedKey: at("2") })
      .resolves({ Items: [at("3")], Count: 1 });
    expect(await table.items.query({ customerId: "c-1" }).toArray()).toEqual([
      { customerId: "c-1", orderId: 3 },
    ]);
  });

  it("refuses an invalid response", async () => {
    mock.on(QueryCommand).resolves({});
    await expect(table.items.query({ customerId: "c-1" }).toArray()).rejects.toMatchObject({
      code: "UnexpectedResponse",
    });
  });

  it("refuses another query's cursor", async () => {
    const LastEvaluatedKey = { customerId: { S: "c-1" }, orderId: { N: "1" } };
    mock.on(QueryCommand).resolves({ Items: [], Count: 0, LastEvaluatedKey });
    const query = table.items.query({ customerId: "c-1" });
    for await (const { cursor = "" } of query.pages()) {
      const other = table.items.query({ customerId: "c-2" }).startFrom(cursor);
      await expect(other.toArray()).rejects.toMatchObject({ code: "InvalidCursor" });
      // The projection does not affect where to continue.
      mock.on(QueryCommand).resolves({ Items: [], Count: 0 });
      expect(await query.select("orderId").reverse().startFrom(cursor).toArray()).toEqual([]);
      break;
    }
    expect(() => query.startFrom("nonsense")).toThrow(expect.objectContaining({ code: "InvalidCursor" }));
  });
});

describe("inspecting a query", () => {
  it("shows neither tables nor values", () => {
    const query = table.items
      .query({ customerId: "secret-1" })
      .filter(Attr("total").gt(987))
      .index("byStatus");
    expect(String(query)).not.toMatch(/secret-1|987/);
  });
});

describe("a scan", () => {
  it.each([0, 1.5, -1, 2_000_000, Number.NaN])("in %s segments is refused", async (segments) => {
    for (const call of [
      () => table.items.scan().parallel({ segments }),
      () => table.items.scan().partition(segments),
    ]) {
      expect(await refusal(mock, call)).toBeInstanceOf(RangeError);
    }
  });

  it("of one segment cannot be divided again", async () => {
    const part = table.items.scan().segment({ segment: 0, of: 2 });
    expect(await refusal(mock, () => part.parallel())).toBeInstanceOf(TypeError);
    expect(await refusal(mock, () => part.segment({ segment: 2, of: 2 }))).toBeInstanceOf(RangeError);
  });

  it("in parallel takes turns with the segments, although all have a page", async () => {
    mock.on(ScanCommand).callsFake(async ({ Segment, ExclusiveStartKey }: ScanCommandInput) => {
      const page = Number(ExclusiveStartKey?.["orderId"]?.N ?? 0) + 1;
      const LastEvaluatedKey = page < 3 ? at(String(page)) : undefined;
      return { Items: [{ segment: { N: String(Segment) } }], Count: 1, LastEvaluatedKey };
    });
    const segments: number[] = [];
    for await (const { segment } of table.items.scan().parallel({ segments: 3 })) {
      segments.push(Number(segment));
      await turns();
    }
    const rounds = [segments.slice(0, 3), segments.slice(3, 6), segments.slice(6)];
    expect(rounds.map((round) => round.sort((a, b) => a - b))).toEqual([
      [0, 1, 2],
      [0, 1, 2],
      [0, 1, 2],
    ]);
  });

  it("in parallel ends with its signal, with nothing in flight", async () => {
    const controller = new AbortController();
    const ended: unknown[] = [];
    mock.on(ScanCommand).callsFake(async (_input, _client) => {
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
      return { Items: [], Count: 0, LastEvaluatedKey: { id: { S: String(Math.random()) } } };
    });
    const scan = table.items.scan().with({ abortSignal: controller.signal }).parallel({ segments: 3 });
    const reading = (async () => {
      for await (const page of scan.pages()) {
        ended.push(page.length);
        if (ended.length === 5) controller.abort();
      }
    })();
    await expect(reading).rejects.toThrow("abort");
    const before = operationsOf(mock).length;
    await turns();
    expect(operationsOf(mock)).toHaveLength(before);
  });
});

describe("a single item", () => {
  it("is undefined if missing", async () => {
    mock.on(GetItemCommand).resolves({});
    expect(await table.items.get(key)).toBeUndefined();
  });
});
