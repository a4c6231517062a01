import { CreateTableCommand, DynamoDBClient, ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { describe, expect, it, vi } from "vitest";
import { useMinistack } from "../../servers/ministack/vitest.js";
import { startMinistack } from "../../servers/ministack/ministack.js";

describe("ministack", () => {
  const aws = useMinistack();

  it.each(["a first", "a second"])("provides %s test with an empty AWS", async () => {
    const client = new DynamoDBClient(aws.config);
    const tables = async () => (await client.send(new ListTablesCommand({}))).TableNames;
    expect(await tables()).toEqual([]);
    await client.send(
      new CreateTableCommand({
        TableName: "orders",
        KeySchema: [{ AttributeName: "id", KeyType: "HASH" }],
        AttributeDefinitions: [{ AttributeName: "id", AttributeType: "S" }],
        BillingMode: "PAY_PER_REQUEST",
      }),
    );
    expect(await tables()).toEqual(["orders"]);
  });

  it("starts next to another server, ends on request, and listens on loopback only", async () => {
    const other = await startMinistack();
    expect(other.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(other.endpoint).not.toBe(aws.endpoint);
    await other.stop();
    await vi.waitFor(() => expect(fetch(other.endpoint)).rejects.toThrow("fetch failed"));
  });
});
