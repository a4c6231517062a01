import type { QueryCommandOutput } from "@aws-sdk/client-dynamodb";
import { describe, expectTypeOf, it } from "vitest";
import {
  Attr,
  type DynamoDBResource,
  Key,
  type NativeItem,
  path,
  type StreamChange,
  type StreamPage,
  type TableStream,
  type Table,
  update,
} from "../../src/dynamodb/index.js";

declare const dynamodb: DynamoDBResource;

interface Order {
  customerId: string;
  orderId: number;
  status: "open" | "done";
  total: number;
  lines?: { name: string; price: number }[];
}

const indexes = { byStatus: ["status", "total"] } as const;
const orders = dynamodb.table<Order, "customerId", "orderId", typeof indexes>("orders", indexes);
const key = { customerId: "c-1", orderId: 1 };

describe("a typed table", () => {
  it("types keys", () => {
    expectTypeOf(orders.items.get).toBeCallableWith(key);
    // @ts-expect-error a part of the key is missing
    void orders.items.get({ customerId: "c-1" });
    // @ts-expect-error it is a number
    void orders.items.get({ customerId: "c-1", orderId: "1" });
    // @ts-expect-error not part of the key
    void orders.items.delete({ ...key, status: "open" });
    // @ts-expect-error an unknown attribute
    dynamodb.table<Order, "customer">("orders");
  });

  it("types items", () => {
    expectTypeOf(orders.items.get(key)).resolves.toEqualTypeOf<Order | undefined>();
    expectTypeOf(orders.items.update(key, update().set("total", 1))).resolves.toEqualTypeOf<Order>();
    expectTypeOf(orders.items.put).toBeCallableWith({ ...key, status: "open", total: 1 });
    // @ts-expect-error an attribute is missing
    void orders.items.put({ ...key, status: "open" });
    expectTypeOf(orders.stream()).toEqualTypeOf<TableStream<Order>>();
    expectTypeOf(orders.stream().startFrom("cursor")).toExtend<AsyncIterable<StreamChange<Order>>>();
    expectTypeOf(orders.stream().pages()).toExtend<AsyncIterable<StreamPage<Order>>>();
  });

  it("types queries, scans and projections", () => {
    const query = orders.items.query(Key("customerId").eq("c-1")).filter(Attr("total").gt(1)).reverse();
    expectTypeOf(query.toArray()).resolves.toEqualTypeOf<Order[]>();
    expectTypeOf(orders.items.query({ customerId: "c-1" }).first()).resolves.toEqualTypeOf<
      Order | undefined
    >();
    const selected = query.select("orderId", "total").limit(1);
    expectTypeOf(selected.toArray()).resolves.toEqualTypeOf<Pick<Order, "orderId" | "total">[]>();
    const parts = orders.items.scan().select("orderId", path("lines", 0, "name"));
    expectTypeOf(parts.toArray()).resolves.toEqualTypeOf<Partial<Order>[]>();
    expectTypeOf(orders.items.scan().parallel().toArray()).resolves.toEqualTypeOf<Order[]>();
    expectTypeOf(orders.items.getAttributes(key, ["total"])).resolves.toEqualTypeOf<
      Pick<Order, "total"> | undefined
    >();
    // @ts-expect-error an unknown attribute
    orders.items.query({ customer: "c-1" });
  });

  it("types the names of indexes", () => {
    orders.items.query({ status: "open" }).index("byStatus");
    // @ts-expect-error an unknown index
    orders.items.query({ status: "open" }).index("byCity");
    // @ts-expect-error an unknown attribute
    dynamodb.table<Order, "customerId", "orderId">("orders", { byCity: ["city"] });
  });
});

describe("an untyped table", () => {
  const table = dynamodb.table("orders");

  it("has plain native values", () => {
    expectTypeOf(table).toEqualTypeOf<Table>();
    expectTypeOf(table.items.get({ id: 1n })).resolves.toEqualTypeOf<NativeItem | undefined>();
    expectTypeOf(table.items.query({ id: "a" }).index("any").toArray()).resolves.toEqualTypeOf<
      NativeItem[]
    >();
  });

  it("has boto3's actions with native values and conditions", () => {
    expectTypeOf(table.putItem).toBeCallableWith({ Item: { id: "a", tags: new Set(["x"]), total: 12n } });
    expectTypeOf(table.query).toBeCallableWith({ KeyConditionExpression: Key("id").eq("a") });
    type Output = Awaited<ReturnType<typeof table.query>>;
    expectTypeOf<NonNullable<Output["Items"]>[number]>().toExtend<NativeItem>();
    expectTypeOf<Output["Count"]>().toEqualTypeOf<QueryCommandOutput["Count"]>();
    // @ts-expect-error the table is filled in
    void table.getItem({ TableName: "other", Key: { id: "a" } });
  });
});
