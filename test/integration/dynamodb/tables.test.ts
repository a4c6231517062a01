import { beforeEach, describe, expect, it } from "vitest";
import { emulators, useEmulator } from "../../../servers/ministack/vitest.js";
import { DynamoDBResource, update } from "../../../src/dynamodb/index.js";
import { isResourceNotFound } from "../../../src/index.js";
import { S3Resource } from "../../../src/s3/index.js";

const soon = { minDelay: 0.01 };

describe.each(emulators)("on %s", (name) => {
  const aws = useEmulator(name);

  let dynamodb: DynamoDBResource;

  beforeEach(() => {
    dynamodb = new DynamoDBResource(aws.config);
  });

  describe("a table", () => {
    it("is created with a short schema, awaited, listed and deleted", async () => {
      const table = await dynamodb.createTable({
        name: "orders",
        key: { customerId: "S", orderId: "N" },
        indexes: {
          byStatus: { status: "S", createdAt: "N" },
          byCity: { key: { city: "S" }, projection: ["total"] },
        },
        localIndexes: { byTotal: { key: { customerId: "S", total: "N" }, projection: "KEYS_ONLY" } },
        stream: "NEW_AND_OLD_IMAGES",
        tags: { Stage: "test" },
      });
      await table.waitUntilExists(soon);
      await table.waitUntilIndexActive("byStatus", soon);
      expect(table.tableStatus).toBe("ACTIVE");
      expect(table.billingModeSummary?.BillingMode).toBe("PAY_PER_REQUEST");
      expect(table.keySchema).toEqual([
        { AttributeName: "customerId", KeyType: "HASH" },
        { AttributeName: "orderId", KeyType: "RANGE" },
      ]);
      expect(table.globalSecondaryIndexes.map(({ Projection }) => Projection)).toEqual([
        { ProjectionType: "ALL" },
        { ProjectionType: "INCLUDE", NonKeyAttributes: ["total"] },
      ]);
      expect(table.localSecondaryIndexes.map(({ IndexName }) => IndexName)).toEqual(["byTotal"]);
      expect(await table.getTags()).toEqual({ Stage: "test" });
      expect((await dynamodb.tables.toArray()).map(String)).toEqual(['Table(name="orders")']);
      await dynamodb.tables.all().addTags({ Owner: "me" });
      expect(await table.getTags()).toEqual({ Stage: "test", Owner: "me" });
      await table.delete();
      await table.waitUntilNotExists(soon);
      expect(await table.exists()).toBe(false);
      await expect(table.reload()).rejects.toSatisfy(isResourceNotFound);
    });

    it("accepts boto3's own input, and provisioned capacity", async () => {
      const own = await dynamodb.createTable({
        TableName: "own",
        KeySchema: [{ AttributeName: "id", KeyType: "HASH" }],
        AttributeDefinitions: [{ AttributeName: "id", AttributeType: "S" }],
        BillingMode: "PAY_PER_REQUEST",
      });
      expect(own.name).toBe("own");
      const table = await dynamodb.createTable({
        name: "bytes",
        key: { id: "B" },
        capacity: { read: 2, write: 3 },
      });
      expect(table.provisionedThroughput).toMatchObject({ ReadCapacityUnits: 2, WriteCapacityUnits: 3 });
    });

    it("has a time to live and point-in-time recovery", async () => {
      const table = await dynamodb.createTable({ name: "sessions", key: { id: "S" } });
      await table.enableTimeToLive("expiresAt");
      expect(await table.timeToLive()).toMatchObject({
        AttributeName: "expiresAt",
        TimeToLiveStatus: "ENABLED",
      });
      await table.disableTimeToLive();
      expect((await table.timeToLive()).TimeToLiveStatus).toBe("DISABLED");
      await table.enablePointInTimeRecovery();
      expect((await table.pointInTimeRecovery()).PointInTimeRecoveryStatus).toBe("ENABLED");
      await table.disablePointInTimeRecovery();
      expect((await table.pointInTimeRecovery()).PointInTimeRecoveryStatus).toBe("DISABLED");
    });

    it("is exported to S3, with a waiter", async () => {
      const table = await dynamodb.createTable({ name: "orders", key: { id: "S" } });
      await table.enablePointInTimeRecovery();
      await new S3Resource(aws.config).createBucket({ Bucket: "backups" });
      const exported = await table.exportToS3({
        S3Bucket: "backups",
        S3Prefix: "orders",
        ExportFormat: "DYNAMODB_JSON",
      });
      await exported.waitUntilCompleted(soon);
      expect([exported.exportStatus, exported.s3Bucket]).toEqual(["COMPLETED", "backups"]);
      // moto lists only those of a single table.
      expect(
        (await dynamodb.exports.filter({ TableArn: table.tableArn }).toArray()).map(({ arn }) => arn),
      ).toEqual([exported.arn]);
    });

    it("is imported from S3, with a waiter", async () => {
      const bucket = await new S3Resource(aws.config).createBucket({ Bucket: "items" });
      await bucket
        .object("data/one.json")
        .write(JSON.stringify({ Item: { id: { S: "a" }, total: { N: "12" } } }));
      const imported = await dynamodb.importTable({
        S3BucketSource: { S3Bucket: "items", S3KeyPrefix: "data" },
        InputFormat: "DYNAMODB_JSON",
        TableCreationParameters: {
          TableName: "imported",
          KeySchema: [{ AttributeName: "id", KeyType: "HASH" }],
          AttributeDefinitions: [{ AttributeName: "id", AttributeType: "S" }],
          BillingMode: "PAY_PER_REQUEST",
        },
      });
      await imported.waitUntilCompleted(soon);
      expect(await dynamodb.table("imported").items.scan().toArray()).toEqual([{ id: "a", total: 12 }]);
    });
  });

  describe("the stream of a table", () => {
    it("yields all changes, with native values", async () => {
      const table = await dynamodb.createTable({
        name: "orders",
        key: { id: "S" },
        stream: "NEW_AND_OLD_IMAGES",
      });
      await table.items.put({ id: "a", tags: new Set(["x"]) });
      await table.items.update({ id: "a" }, update().set("total", 12n));
      await table.items.delete({ id: "a" });
      const changes: unknown[] = [];
      for await (const { kind, key, before, after } of table.stream({ from: "oldest", pollInterval: 0.01 })) {
        changes.push([kind, key, before, after]);
        if (kind === "REMOVE") break;
      }
      const [first, second] = [
        { id: "a", tags: new Set(["x"]) },
        { id: "a", tags: new Set(["x"]), total: 12 },
      ];
      expect(changes).toEqual([
        ["INSERT", { id: "a" }, undefined, first],
        ["MODIFY", { id: "a" }, first, second],
        ["REMOVE", { id: "a" }, second, undefined],
      ]);
    });

    it("ends with its signal, and is refused for a table without one", async () => {
      const table = await dynamodb.createTable({ name: "streamed", key: { id: "S" }, stream: "KEYS_ONLY" });
      const abortSignal = AbortSignal.timeout(100);
      const read = async (options: Parameters<typeof table.stream>[0]): Promise<void> => {
        for await (const change of dynamodb.table(table.name).stream(options)) expect(change).toBeUndefined();
      };
      await expect(read({ abortSignal, pollInterval: 0.01 })).rejects.toThrow("abort");
      const other = await dynamodb.createTable({ name: "silent", key: { id: "S" } });
      await expect(other.stream()[Symbol.asyncIterator]().next()).rejects.toThrow("LatestStreamArn");
    });
  });
});
