import type { Session } from "tucuxi";
import { DynamoDBResource, type NewTable } from "tucuxi/dynamodb";

/** Creates a table for an example, and deletes it afterwards, however the example ended. */
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
