import { DynamoDBResource } from "tucuxi/dynamodb";
import { connection, contend } from "../../task/contend.js";
import { benchItem } from "../../task/item.js";

await contend((task) => {
  const table = new DynamoDBResource(connection(task)).table<{ readonly id: string }, "id">("bench");
  return async () => {
    const writer = table.batchWriter();
    for (let number = 0; number < task.items; number++) await writer.put(benchItem(number));
    await writer.close();
    return writer.written;
  };
});
