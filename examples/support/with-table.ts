import type { Session } from "tucuxi";
import { DynamoDBResource, type NewTable } from "tucuxi/dynamodb";

/** Makes a table for an example, and deletes it behind it, however it ended. */
export async function withTable(
  session: Session,
  table: NewTable,
  example: (dynamodb: DynamoDBResource) => Promise<void>,
): Promise<void> {
  const dynamodb = session.resource(DynamoDBResource);
  const made = await dynamodb.createTable(table);
  try {
    await made.waitUntilExists({ minDelay: 0.5, maxDelay: 5 });
    await example(dynamodb);
  } finally {
    await made.delete();
    await made.waitUntilNotExists({ minDelay: 0.5, maxDelay: 5 });
  }
}
