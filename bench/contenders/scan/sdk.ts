import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, paginateScan } from "@aws-sdk/lib-dynamodb";
import { connection, contend, Tally } from "../../task/contend.js";

await contend((task) => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(connection(task)));
  return async () => {
    const tally = new Tally(task);
    for await (const page of paginateScan({ client }, { TableName: "bench" })) {
      for (const item of page.Items ?? []) tally.add(item["id"] as string, item["n"] as number);
    }
    return tally.count;
  };
});
