import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  DescribeTableCommand,
  TransactGetItemsCommand,
} from "@aws-sdk/client-dynamodb";
import { beforeEach, expect, it } from "vitest";
import { collect, mockedDynamoDB } from "../../../support/mocked-roots.js";

const { dynamodb, mock } = mockedDynamoDB();
const orders = dynamodb.table("orders");
const key = { id: "a" };

beforeEach(() => {
  mock.reset();
  mock.on(DescribeTableCommand).resolves({
    Table: { KeySchema: [{ AttributeName: "id", KeyType: "HASH" }] },
  });
});

const unexpected = { code: "UnexpectedResponse" };

it("does not treat items as missing if a response has none at all", async () => {
  mock.on(BatchGetItemCommand).resolves({});
  mock.on(TransactGetItemsCommand).resolves({});
  await expect(collect(orders.items.batchGet([key]))).rejects.toMatchObject(unexpected);
  const reading = dynamodb.transactGet([{ table: "orders", key }]);
  await expect(reading).rejects.toMatchObject(unexpected);
});

it("does not treat keys as processed if a response is about others", async () => {
  const other = { id: { S: "other" } };
  mock.on(BatchGetItemCommand).resolves({ Responses: {}, UnprocessedKeys: { orders: { Keys: [other] } } });
  await expect(collect(orders.items.batchGet([key]))).rejects.toMatchObject(unexpected);

  mock.on(BatchWriteItemCommand).resolves({
    UnprocessedItems: { orders: [{ DeleteRequest: { Key: other } }] },
  });
  const writing = orders.batchWriter().run((writer) => writer.delete(key));
  await expect(writing).rejects.toMatchObject({ cause: unexpected, failures: [{ id: '["a"]' }] });
});
