import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { Context } from "../../../../../src/core/call/context.js";
import { BatchWriter, type BatchWriterOptions } from "../../../../../src/dynamodb/batch/batch-writer.js";
import { keyNamesOf } from "../../../../../src/dynamodb/batch/key-names.js";
import { type FaultPlan, ItemStore } from "../../../../../servers/item-store/index.js";

export interface Row {
  readonly id: string;
  readonly n: number;
  readonly text?: string;
}
export type Key = Pick<Row, "id" | "n">;

const open: AsyncDisposable[] = [];

/** Closes a test's stores; for `afterEach`. */
export async function closeStores(): Promise<void> {
  for (const one of open.splice(0)) await one[Symbol.asyncDispose]();
}

export function storeWith(
  faults?: FaultPlan,
  tables: ConstructorParameters<typeof ItemStore>[0]["tables"] = { rows: ["id", "n"] },
): ItemStore {
  const store = new ItemStore({ tables, faults });
  open.push(store);
  return store;
}

export async function writerTo(
  store: ItemStore,
  options?: BatchWriterOptions,
  prepare?: (client: DynamoDBClient) => void,
): Promise<BatchWriter<Row, Key>> {
  const client = new DynamoDBClient({
    endpoint: await store.listen(),
    region: "eu-west-1",
    credentials: { accessKeyId: "key", secretAccessKey: "secret" },
  });
  prepare?.(client);
  const context = new Context(client, "dynamodb");
  const target = {
    tableName: "rows",
    action: "Table.batchWriter",
    context,
    keyNames: (given: object) => keyNamesOf(context, "rows", given),
  };
  return new BatchWriter<Row, Key>(target, options);
}

export function row(n: number, text = "x"): Row {
  return { id: `id-${n % 10}`, n, text };
}

export function rows(count: number): Row[] {
  return Array.from({ length: count }, (_, n) => row(n));
}

export async function putAll(writer: BatchWriter<Row, Key>, all: readonly Row[]): Promise<void> {
  for (const one of all) await writer.put(one);
}

export function onlyWrites(plan: FaultPlan): FaultPlan {
  return (request) => (request.operation === "BatchWriteItem" ? plan(request) : undefined);
}

export function textsIn(store: ItemStore): unknown[] {
  return [...store.table("rows").items.values()].map((item) => item["text"]?.["S"]);
}
