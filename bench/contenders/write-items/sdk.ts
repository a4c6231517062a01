import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { BatchWriteCommand, DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { connection, contend } from "../../task/contend.js";
import { benchItem } from "../../task/item.js";

await contend((task) => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(connection(task)));
  return async () => {
    let count = 0;
    while (count < task.items) {
      const requests = Array.from({ length: Math.min(25, task.items - count) }, (_, at) => ({
        PutRequest: { Item: benchItem(count + at) },
      }));
      await client.send(new BatchWriteCommand({ RequestItems: { bench: requests } }));
      count += requests.length;
    }
    return count;
  };
});
