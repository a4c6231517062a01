import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { Session } from "tucuxi";
import { DynamoDBResource } from "tucuxi/dynamodb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { backfill } from "../../../examples/dynamodb/backfill.js";
import { increment, take } from "../../../examples/dynamodb/counter.js";
import { messageServer } from "../../../examples/dynamodb/http-pages.js";
import { change } from "../../../examples/dynamodb/optimistic-locking.js";
import { placeOrder } from "../../../examples/dynamodb/order-transaction.js";
import { walk } from "../../../examples/dynamodb/order-lifecycle.js";
import { useLocalAws } from "../../../servers/local-aws/vitest.js";

const aws = useLocalAws();
let session: Session;
beforeEach(() => {
  session = new Session(aws.config);
});
afterEach(() => session.destroy());

describe("the DynamoDB examples", () => {
  const tables = {
    orders: { customerId: "S", orderId: "S" },
    one: { id: "S" },
    named: { name: "S" },
  } as const;
  let dynamodb: DynamoDBResource;
  beforeEach(() => {
    dynamodb = session.resource(DynamoDBResource);
    vi.spyOn(console, "log").mockImplementation(() => {});
  });
  afterEach(() => vi.restoreAllMocks());

  async function create(name: keyof typeof tables): Promise<void> {
    await dynamodb.createTable({ name, key: tables[name] });
  }

  it("follow an order from creation to completion", async () => {
    await create("orders");
    expect(await walk(dynamodb.table("orders") as never)).toEqual(["2026-11-28 open", "2026-11-27 paid"]);
    expect(await dynamodb.table("orders").items.scan().count()).toBe(0);
  });

  it("migrate an attribute once for each item, on several machines", async () => {
    await create("one");
    const users = dynamodb.table<{ id: string; email: string; emailKey?: string }, "id">("one");
    for (let number = 0; number < 9; number++) await users.items.put({ id: `u-${number}`, email: " A@B " });
    const changed = await Promise.all(
      users.items
        .scan()
        .partition(3)
        .map((part) => backfill(users, part)),
    );
    expect(changed.reduce((sum, count) => sum + count, 0)).toBe(9);
    expect(await backfill(users)).toBe(0);
    expect(await users.items.get({ id: "u-0" })).toEqual({ id: "u-0", email: " A@B ", emailKey: "a@b" });
  });

  it("count, and sell no ticket twice", async () => {
    await create("named");
    const counters = dynamodb.table<{ name: string; count: number }, "name">("named");
    for (const count of [1, 2, 3]) expect(await increment(counters, "tickets")).toBe(count);
    const taken = await Promise.all([1, 2, 3, 4, 5].map(() => take(counters, "tickets")));
    expect(taken.filter(Boolean)).toHaveLength(3);
  });

  it("lose no concurrent change of a document", async () => {
    await create("one");
    const documents = dynamodb.table<{ id: string; version: number; text: string }, "id">("one");
    await Promise.all(["a", "b", "c"].map((letter) => change(documents, "d", (text) => text + letter)));
    const { text, version } = (await documents.items.get({ id: "d" })) ?? {};
    expect([(text ?? "").split("").sort().join(""), version]).toEqual(["abc", 3]);
  });

  it("place an order once, and none without stock", async () => {
    await create("one");
    const { items } = dynamodb.table("one");
    await items.put({ id: "stock-tea", left: 3 });
    const place = (orderId: string, quantity: number) =>
      placeOrder(dynamodb, "one", { orderId, sku: "tea", quantity });
    expect([await place("1", 2), await place("1", 2), await place("2", 2)]).toEqual([true, true, false]);
    expect(await items.get({ id: "stock-tea" })).toEqual({ id: "stock-tea", left: 1 });
    expect(await items.scan().count()).toBe(2);
  });

  it("return a page at a time, and refuse a cursor of another room", async () => {
    await dynamodb.createTable({ name: "messages", key: { room: "S", sentAt: "S" } });
    const messages = dynamodb.table<{ room: string; sentAt: string; text: string }, "room", "sentAt">(
      "messages",
    );
    for (const sentAt of ["1", "2", "3"])
      await messages.items.put({ room: "tea", sentAt, text: `cup ${sentAt}` });
    const server = messageServer(messages).listen(0, "127.0.0.1");
    await once(server, "listening");
    const get = async (path: string): Promise<[number, unknown]> => {
      const response = await fetch(
        `http://127.0.0.1:${(server.address() as AddressInfo).port}/rooms/${path}`,
      );
      return [response.status, response.ok ? await response.json() : undefined];
    };
    try {
      const [, first] = await get("tea?limit=2");
      const { cursor } = first as { cursor: string };
      expect(first).toEqual({
        messages: [
          { sentAt: "3", text: "cup 3" },
          { sentAt: "2", text: "cup 2" },
        ],
        cursor,
      });
      expect(await get(`tea?limit=2&cursor=${cursor}`)).toEqual([
        200,
        { messages: [{ sentAt: "1", text: "cup 1" }] },
      ]);
      expect(await get(`coffee?cursor=${cursor}`)).toEqual([400, undefined]);
      expect(await get("tea?cursor=nonsense")).toEqual([400, undefined]);
    } finally {
      server.close();
    }
  });
});
