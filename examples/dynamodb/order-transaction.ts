import { isTucuxiError } from "tucuxi";
import { Attr, type DynamoDBResource, update } from "tucuxi/dynamodb";
import { runExample } from "../support/run-example.js";
import { withTable } from "../support/with-table.js";

export interface NewOrder {
  readonly orderId: string;
  readonly sku: string;
  readonly quantity: number;
}

/**
 * Places an order: either the order exists and the stock is reduced, or neither. `false` if there is not
 * enough stock. Both are in one table here; they may be in several.
 */
export async function placeOrder(
  dynamodb: DynamoDBResource,
  table: string,
  order: NewOrder,
): Promise<boolean> {
  const { orderId, sku, quantity } = order;
  try {
    await dynamodb.transactWrite([
      { table, put: { id: `order-${orderId}`, sku, quantity }, ifNotExists: true },
      {
        table,
        key: { id: `stock-${sku}` },
        update: update().add("left", -quantity),
        condition: Attr("left").gte(quantity),
      },
    ]);
    return true;
  } catch (error) {
    if (!isTucuxiError(error, "TransactionCanceled")) throw error;
    const [ofOrder, ofStock] = error.reasons;
    // The order exists already: it was placed before.
    if (ofOrder?.code === "ConditionalCheckFailed") return true;
    if (ofStock?.code === "ConditionalCheckFailed") return false;
    throw error;
  }
}

await runExample(import.meta.url, (session) =>
  withTable(session, { name: "tucuxi-shop", key: { id: "S" } }, async (dynamodb) => {
    const { items } = dynamodb.table("tucuxi-shop");
    await items.put({ id: "stock-tea", left: 3 });
    for (const [orderId, quantity] of [
      ["1", 2],
      ["1", 2],
      ["2", 2],
    ] as const) {
      const isPlaced = await placeOrder(dynamodb, "tucuxi-shop", { orderId, sku: "tea", quantity });
      console.log(orderId, isPlaced ? "placed" : "not enough in stock");
    }
    console.log((await items.get({ id: "stock-tea" }))?.["left"]); // 1
  }),
);
