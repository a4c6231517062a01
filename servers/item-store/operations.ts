import type { Fault } from "./faults.js";
import type { StoredTable, WireItem } from "./table.js";

/** An error of the service. */
export class ServiceError extends Error {
  readonly code: string;
  readonly details: object;

  constructor(code: string, message: string, details: object = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

/** The tables of a store by name. */
export type Tables = (name: string) => StoredTable;

interface WriteRequest {
  readonly PutRequest?: { readonly Item: WireItem };
  readonly DeleteRequest?: { readonly Key: WireItem };
}

interface KeyedRequest {
  readonly TableName: string;
  readonly Key: WireItem;
  readonly Item: WireItem;
}

interface PageRequest {
  readonly TableName: string;
  readonly Limit?: number;
  readonly ExclusiveStartKey?: WireItem;
  readonly Segment?: number;
  readonly TotalSegments?: number;
  readonly Select?: string;
}

type Operation = (tables: Tables, input: never, fault: Fault) => object;

const MOST_WRITES = 25;
const MOST_READS = 100;
const PAGE_BYTES = 1024 * 1024;

/** The operations of the store. It does not support expressions: moto and ministack do. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  DescribeTable: (tables, { TableName }: { TableName: string }) => {
    const { name, keyNames } = tables(TableName);
    const KeySchema = keyNames.map((AttributeName, at) => ({
      AttributeName,
      KeyType: at === 0 ? "HASH" : "RANGE",
    }));
    return { Table: { TableName: name, TableStatus: "ACTIVE", KeySchema, AttributeDefinitions: [] } };
  },
  PutItem: (tables, { TableName, Item }: KeyedRequest) => {
    tables(TableName).put(Item);
    return {};
  },
  GetItem: (tables, { TableName, Key }: KeyedRequest) => {
    const item = tables(TableName).get(Key);
    return item ? { Item: item } : {};
  },
  BatchWriteItem: (tables, { RequestItems }: { RequestItems: Record<string, WriteRequest[]> }, fault) => {
    const all = Object.entries(RequestItems).flatMap(([name, requests]) =>
      requests.map((request) => ({ name, request })),
    );
    refuseUnless(
      all.length > 0 && all.length <= MOST_WRITES,
      "Too many items requested for the BatchWriteItem call",
    );
    const keyIn = ({ PutRequest, DeleteRequest }: WriteRequest): WireItem =>
      PutRequest?.Item ?? DeleteRequest?.Key ?? {};
    refuseDuplicates(all.map(({ name, request }) => name + tables(name).idOf(keyIn(request))));
    const processed = all.length - Math.min(all.length, fault.unprocessed ?? 0);
    for (const { name, request } of all.slice(0, processed)) {
      if (request.PutRequest) tables(name).put(request.PutRequest.Item);
      else tables(name).delete(keyIn(request));
    }
    return { UnprocessedItems: byTables(all.slice(processed).map(({ name, request }) => [name, request])) };
  },
  BatchGetItem: (tables, { RequestItems }: { RequestItems: Record<string, { Keys: WireItem[] }> }, fault) => {
    const all = Object.entries(RequestItems).flatMap(([name, { Keys }]) =>
      Keys.map((key) => ({ name, key })),
    );
    refuseUnless(
      all.length > 0 && all.length <= MOST_READS,
      "Too many items requested for the BatchGetItem call",
    );
    refuseDuplicates(all.map(({ name, key }) => name + tables(name).idOf(key)));
    const processed = all.length - Math.min(all.length, fault.unprocessed ?? 0);
    // Unordered, as in the service.
    const found = all
      .slice(0, processed)
      .reverse()
      .flatMap(({ name, key }): [string, WireItem][] => {
        const item = tables(name).get(key);
        return item ? [[name, item]] : [];
      });
    const left = byTables(all.slice(processed).map(({ name, key }) => [name, key]));
    const unprocessed = Object.entries(left).map(([name, Keys]) => [name, { Keys }]);
    return { Responses: byTables(found), UnprocessedKeys: Object.fromEntries(unprocessed) as object };
  },
  Scan: (tables, input: PageRequest, fault) => {
    const { Segment = 0, TotalSegments = 1 } = input;
    return pageOf(
      tables(input.TableName),
      tables(input.TableName).segment(Segment, TotalSegments),
      input,
      fault,
    );
  },
  TransactWriteItems: (tables, { TransactItems }: { TransactItems: Record<string, KeyedRequest>[] }) => {
    for (const { Put: put, Delete: gone } of TransactItems) {
      if (put) tables(put.TableName).put(put.Item);
      if (gone) tables(gone.TableName).delete(gone.Key);
    }
    return {};
  },
  TransactGetItems: (tables, { TransactItems }: { TransactItems: { Get: KeyedRequest }[] }) => {
    const found = TransactItems.map(({ Get: { TableName, Key } }) => tables(TableName).get(Key));
    return { Responses: found.map((item) => (item ? { Item: item } : {})) };
  },
};

function pageOf(
  table: StoredTable,
  all: readonly WireItem[],
  { Limit = Infinity, ExclusiveStartKey: start, Select }: PageRequest,
  { pageSize = Infinity }: Fault,
): object {
  const begin = start ? all.findIndex((item) => table.idOf(item) === table.idOf(start)) + 1 : 0;
  const most = Math.min(Limit, pageSize);
  const page: WireItem[] = [];
  let bytes = 0;
  for (let at = begin; at < all.length && page.length < most && bytes < PAGE_BYTES; at++) {
    const item = all[at];
    if (!item) break;
    page.push(item);
    bytes += JSON.stringify(item).length;
  }
  const last = page.at(-1);
  const isEnd = begin + page.length >= all.length;
  return {
    ...(Select === "COUNT" ? {} : { Items: page }),
    Count: page.length,
    ScannedCount: page.length,
    ...(!isEnd && last && { LastEvaluatedKey: table.keyOf(last) }),
  };
}

function byTables<Thing>(entries: readonly (readonly [string, Thing])[]): Record<string, Thing[]> {
  const tables: Record<string, Thing[]> = {};
  for (const [name, thing] of entries) (tables[name] ??= []).push(thing);
  return tables;
}

function refuseUnless(condition: boolean, message: string): void {
  if (!condition) throw new ServiceError("ValidationException", message);
}

function refuseDuplicates(ids: readonly string[]): void {
  refuseUnless(new Set(ids).size === ids.length, "Provided list of item keys contains duplicates");
}
