import { Attr, Key, type Table, update } from "tucuxi/dynamodb";
import { runExample } from "../support/run-example.js";
import { withTable } from "../support/with-table.js";

export interface Order {
  customerId: string;
  orderId: string;
  status: "open" | "paid" | "shipped";
  total: number;
  tags?: Set<string>;
}

/** The life of an order: put, read, updated, found and deleted. */
export async function walk(orders: Table<Order, "customerId", "orderId">): Promise<string[]> {
  const { items } = orders;
  const key = { customerId: "c-1", orderId: "2026-11-27" };
  await items.put({ ...key, status: "open", total: 40, tags: new Set(["gift"]) }, { ifNotExists: true });
  await items.put({ customerId: "c-1", orderId: "2026-11-28", status: "open", total: 7 });

  const paid = await items.update(key, update().set("status", "paid").add("total", 2), {
    condition: Attr("status").eq("open"),
  });
  console.log(paid.status, paid.total); // paid 42
  console.log(await items.get(key)); // { customerId: 'c-1', orderId: …, tags: Set(1) { 'gift' } }

  const found: string[] = [];
  const november = Key("customerId").eq("c-1").and(Key("orderId").beginsWith("2026-11"));
  for await (const { orderId, status } of items.query(november).select("orderId", "status").reverse()) {
    found.push(`${orderId} ${status}`);
  }
  console.log(found);

  await items.query({ customerId: "c-1" }).filter(Attr("status").eq("open")).delete();
  const last = await items.delete(key);
  console.log("deleted", last?.total, "left", await items.scan().count());
  return found;
}

await runExample(import.meta.url, (session) =>
  withTable(session, { name: "tucuxi-walk", key: { customerId: "S", orderId: "S" } }, async (dynamodb) => {
    await walk(dynamodb.table<Order, "customerId", "orderId">("tucuxi-walk"));
  }),
);
