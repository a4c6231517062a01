import { beforeEach, describe, expect, it } from "vitest";
import { emulators, useEmulator } from "../../../servers/ministack/vitest.js";
import {
  Attr,
  DynamoDBResource,
  isConditionFailed,
  Key,
  path,
  type Table,
  update,
} from "../../../src/dynamodb/index.js";

interface Order {
  customerId: string;
  orderId: number;
  status: string;
  total: number;
  tags?: Set<string>;
  address?: { city: string };
}

const indexes = { byStatus: ["status", "total"] } as const;

describe.each(emulators)("on %s", (name) => {
  const aws = useEmulator(name);

  let dynamodb: DynamoDBResource;
  let orders: Table<Order, "customerId", "orderId", typeof indexes>;

  beforeEach(async () => {
    dynamodb = new DynamoDBResource(aws.config);
    const table = await dynamodb.createTable({
      name: "orders",
      key: { customerId: "S", orderId: "N" },
      indexes: { byStatus: { status: "S", total: "N" } },
    });
    await table.waitUntilExists({ minDelay: 0.01 });
    orders = dynamodb.table<Order, "customerId", "orderId", typeof indexes>("orders", indexes);
  });

  function order(orderId: number, more: Partial<Order> = {}): Order {
    return {
      customerId: "c-1",
      orderId,
      status: orderId % 2 ? "open" : "done",
      total: orderId * 10,
      ...more,
    };
  }

  async function fill(count: number): Promise<void> {
    for (let id = 1; id <= count; id++) await orders.items.put(order(id));
  }

  const ids = (items: readonly Partial<Order>[]): (number | undefined)[] =>
    items.map(({ orderId }) => orderId);

  async function sorted(items: Promise<Order[]>): Promise<unknown[]> {
    return ids(await items).sort((one, other) => Number(one) - Number(other));
  }

  describe("an item", () => {
    const key = { customerId: "c-1", orderId: 1 };

    it("is returned as it was put, updated and deleted", async () => {
      const given = order(1, { tags: new Set(["new", "gift"]), address: { city: "Manaus" } });
      expect(await orders.items.get(key)).toBeUndefined();
      expect(await orders.items.put(given)).toBeUndefined();
      expect(await orders.items.get(key, { consistent: true })).toEqual(given);
      expect(await orders.items.getAttributes(key, ["total"])).toEqual({ total: 10 });
      const changed = await orders.items.update(key, update().set("status", "paid").add("total", 5));
      expect(changed).toEqual({ ...given, status: "paid", total: 15 });
      expect(await orders.items.put(order(1))).toEqual(changed);
      expect(await orders.items.delete(key)).toEqual(order(1));
      expect(await orders.items.delete(key)).toBeUndefined();
    });

    it("is written only if its condition holds, and the error has the existing item", async () => {
      await orders.items.put(order(1), { ifNotExists: true });
      const writes = [
        () => orders.items.put(order(1), { ifNotExists: true }),
        () => orders.items.put(order(1), { condition: Attr("total").gt(100) }),
        () => orders.items.update(key, update().set("status", "paid"), { condition: Attr("total").gt(100) }),
        () => orders.items.delete(key, { condition: Attr("status").eq("done") }),
      ];
      for (const write of writes) {
        const error: unknown = await write().catch((reason: unknown) => reason);
        expect(isConditionFailed(error) && error.item).toEqual(order(1));
      }
      const absent = orders.items.update({ customerId: "c-1", orderId: 2 }, update().set("status", "paid"), {
        ifExists: true,
      });
      await expect(absent).rejects.toMatchObject({ code: "ConditionFailed", item: undefined });
      expect(await orders.items.scan().count()).toBe(1);
    });
  });

  describe("a query", () => {
    beforeEach(() => fill(10));

    it("continues to the last page, forwards and backwards", async () => {
      const query = orders.items.query({ customerId: "c-1" }).pageSize(3);
      expect(ids(await query.toArray())).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      expect(ids(await query.reverse().limit(4).toArray())).toEqual([10, 9, 8, 7]);
      expect((await query.first())?.orderId).toBe(1);
      expect(await query.count()).toBe(10);
    });

    it("can be narrowed by the sort key, filters and a projection", async () => {
      const query = orders.items.query(Key("customerId").eq("c-1").and(Key("orderId").between(3, 8)));
      const open = query.filter(Attr("status").eq("open")).filter(Attr("total").lt(70));
      expect(ids(await open.toArray())).toEqual([3, 5]);
      expect(await open.select("orderId", "total").first()).toEqual({ orderId: 3, total: 30 });
      expect(await open.select("orderId", path("address", "city")).first()).toEqual({ orderId: 3 });
      expect(ids(await query.where(({ total }) => total > 60).toArray())).toEqual([7, 8]);
    });

    it("limits items, not the items that are read for them", async () => {
      const open = orders.items.query({ customerId: "c-1" }).filter(Attr("total").gt(60)).pageSize(2);
      expect(ids(await open.limit(3).toArray())).toEqual([7, 8, 9]);
    });

    it("continues from a cursor, which is safe in a URL", async () => {
      const query = orders.items.query({ customerId: "c-1" }).limit(4);
      const cursors: (string | undefined)[] = [];
      const found: number[] = [];
      for (let from = query; ;) {
        for await (const page of from.pages()) {
          found.push(...[...page].map(({ orderId }) => orderId));
          cursors.push(page.cursor);
        }
        const cursor = cursors.at(-1);
        if (cursor === undefined) break;
        expect(encodeURIComponent(cursor)).toBe(cursor);
        from = query.startFrom(cursor);
      }
      expect(found).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    });

    it("reads an index, with the consumed capacity of its pages", async () => {
      const query = orders.items.query(Key("status").eq("open").and(Key("total").gte(50))).index("byStatus");
      for await (const page of query.pages()) {
        expect([page.length, page.count, page.scannedCount]).toEqual([3, 3, 3]);
        expect(page.consumedCapacity?.TableName).toBe("orders");
      }
      expect(ids(await query.toArray())).toEqual([5, 7, 9]);
    });
  });

  describe("a scan", () => {
    beforeEach(() => fill(30));

    it("finds all items, also in parallel and on several machines", async () => {
      const scan = orders.items.scan().pageSize(4);
      const all = Array.from({ length: 30 }, (_, index) => index + 1);
      expect(await sorted(scan.toArray())).toEqual(all);
      expect(await sorted(scan.parallel({ segments: 4 }).toArray())).toEqual(all);
      const parts = scan.partition(3).map((segment) => scan.segment(segment).toArray());
      expect(await sorted(Promise.all(parts).then((found) => found.flat()))).toEqual(all);
      expect(await scan.parallel({ segments: 4 }).count()).toBe(30);
      expect(await scan.limit(7).parallel({ segments: 4 }).toArray()).toHaveLength(7);
    });
  });

  describe("a batch action on items", () => {
    beforeEach(() => fill(30));

    it("deletes only the selected items", async () => {
      await orders.items.query(Key("customerId").eq("c-1").and(Key("orderId").gt(28))).delete();
      await orders.items.scan().filter(Attr("status").eq("open")).delete();
      const left = await orders.items.query({ customerId: "c-1" }).toArray();
      expect(ids(left)).toEqual([2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28]);
      await orders.items
        .scan()
        .all()
        .where(({ total }) => total > 50)
        .delete();
      expect(ids(await orders.items.scan().toArray())).toEqual([2, 4]);
      await orders.items.scan().all().delete();
      expect(await orders.items.scan().count()).toBe(0);
    });

    it("updates only the selected items", async () => {
      const open = orders.items.scan().filter(Attr("status").eq("open"));
      const outputs = await open.update(update().set("status", "late"));
      expect(outputs).toHaveLength(15);
      expect(await open.count()).toBe(0);
      expect(await orders.items.scan().filter(Attr("status").eq("late")).count()).toBe(15);
    });

    it("is refused without a selection", async () => {
      await expect(orders.items.scan().delete()).rejects.toThrow(TypeError);
      await expect(orders.items.scan().filter(Attr("orderId").exists()).delete()).rejects.toThrow(TypeError);
      expect(await orders.items.scan().count()).toBe(30);
    });
  });

  describe("boto3's own actions", () => {
    it("accept and return native values, and accept conditions", async () => {
      const table = dynamodb.table("orders");
      await table.putItem({ Item: { ...order(1), tags: new Set(["a"]) } });
      const { Item: item } = await table.getItem({ Key: { customerId: "c-1", orderId: 1 } });
      expect(item).toEqual({ ...order(1), tags: new Set(["a"]) });
      const { Items: items } = await table.query({ KeyConditionExpression: Key("customerId").eq("c-1") });
      expect(items).toEqual([item]);
      const { Items: scanned } = await table.scan({ FilterExpression: Attr("total").eq(10) });
      expect(scanned).toEqual([item]);
      const { Responses: responses } = await dynamodb.batchGetItem({
        RequestItems: { orders: { Keys: [{ customerId: "c-1", orderId: 1 }] } },
      });
      expect(responses?.orders).toEqual([item]);
    });
  });
});
