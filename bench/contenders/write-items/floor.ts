import { BatchWriteItemCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { itemText } from "../../server/items.js";
import { connection, contend } from "../../task/contend.js";

const BATCH = 25;
const requests = Array.from({ length: BATCH }, (_, at) => `{"PutRequest":{"Item":${itemText(at)}}}`);
const body = Buffer.from(`{"RequestItems":{"bench":[${requests.join(",")}]}}`);

// What each request costs in the client itself, signing included: no item is converted or written as JSON.
await contend((task) => {
  const client = new DynamoDBClient(connection(task));
  return async () => {
    for (let count = 0; count < task.items; count += BATCH) {
      const command = new BatchWriteItemCommand({ RequestItems: {} });
      command.middlewareStack.add(
        (next) => (given) => {
          (given.request as { body: unknown }).body = body;
          return next(given);
        },
        { step: "serialize", priority: "low" },
      );
      await client.send(command);
    }
    return task.items;
  };
});
