import { DynamoDBResource } from "tucuxi/dynamodb";
import { connection, contend, Tally } from "../../task/contend.js";

interface Item {
  readonly id: string;
  readonly n: number;
}

await contend((task) => {
  const table = new DynamoDBResource(connection(task)).table<Item, "id">("bench");
  return async () => {
    const tally = new Tally(task);
    for await (const item of table.items.scan()) tally.add(item.id, item.n);
    return tally.count;
  };
});
