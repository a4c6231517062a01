import { type BenchCase, type Contender, number, type Sizes } from "../case.js";

/**
 * What ten times the items may add: the effects of a longer process lifetime, but nothing that grows with
 * the items.
 */
const FLAT = 1.25;

/**
 * More than of other cases: for the first runs, which take up to two and a half times as long, code is still being
 * compiled, most of it the SDK's. The median of seven varied by a tenth of it from process to process.
 */
const WARM = 31;

/** Reading and writing the items of a DynamoDB table. */
export function itemCases({ items, itemsInSegments, manyItems }: Sizes): BenchCase[] {
  const boto3 = { of: "tucuxi", against: "boto3", atMost: 0.2 };
  const scan = { server: { items }, expected: items };
  const read: BenchCase = {
    group: "items",
    name: "items-read",
    title: `Scan ${number(items)} items of 12 attributes`,
    measure: "cpu",
    rounds: 9,
    contenders: [
      { id: "sdk", label: "lib-dynamodb paginateScan", script: "scan/sdk", task: {}, ...scan },
      { id: "tucuxi", label: "table.items.scan()", script: "scan/tucuxi", task: {}, ...scan },
      { id: "floor", label: "raw HTTP and JSON.parse", script: "scan/floor", task: {}, ...scan },
      { id: "boto3", label: "boto3 Table.scan", script: "scan/python", task: {}, rounds: 3, ...scan },
    ],
    limits: [
      { of: "tucuxi", against: "sdk", atMost: 0.55 },
      { of: "tucuxi", against: "floor", atMost: 1.8 },
      boto3,
    ],
  };
  const write = { group: "items", rounds: 7 } as const;
  return [
    read,
    {
      ...write,
      rounds: WARM,
      name: "items-write",
      title: `Write ${number(items)} items of 12 attributes`,
      measure: "cpu",
      contenders: writers(items, 0),
      limits: [{ of: "tucuxi", against: "sdk", atMost: 0.7 }, boto3],
    },
    {
      ...write,
      name: "items-write-20ms",
      title: `Write ${number(items)} items of 12 attributes, 20 ms a request`,
      measure: "wall",
      contenders: writers(items, 20),
      limits: [{ of: "tucuxi", against: "sdk", atMost: 0.35 }],
    },
    parallelScan(itemsInSegments),
    memory(items * 10, manyItems),
  ];
}

function writers(items: number, latency: number): Contender[] {
  const shared = {
    server: { latency: { items: latency } },
    task: { items },
    expected: items,
    proof: "put",
  } as const;
  return [
    { id: "sdk", label: "lib-dynamodb, batches of 25 in a loop", script: "write-items/sdk", ...shared },
    { id: "tucuxi", label: "table.batchWriter()", script: "write-items/tucuxi", ...shared },
    {
      id: "floor",
      label: "client-dynamodb, one body made beforehand",
      script: "write-items/floor",
      ...shared,
    },
    { id: "boto3", label: "boto3 batch_writer", script: "write-items/python", rounds: 3, ...shared },
  ];
}

function parallelScan(items: number): BenchCase {
  const shared = { server: { items, latency: { items: 20 } }, expected: items };
  return {
    group: "items",
    name: "items-parallel",
    title: `Scan ${number(items)} items of 12 attributes, 20 ms a request`,
    measure: "wall",
    rounds: 5,
    contenders: [
      { id: "sdk", label: "lib-dynamodb paginateScan", script: "scan/sdk", task: {}, ...shared },
      {
        id: "tucuxi",
        label: "table.items.scan().parallel()",
        script: "parallel-scan/tucuxi",
        task: { concurrency: 16 },
        ...shared,
      },
      {
        id: "floor",
        label: "raw HTTP and JSON.parse, 16 segments",
        script: "scan/floor",
        task: { concurrency: 16 },
        ...shared,
      },
    ],
    limits: [{ of: "tucuxi", against: "sdk", atMost: 0.15 }],
  };
}

function scanOf(items: number): Pick<Contender, "expected" | "script" | "server" | "task"> {
  return { script: "scan/tucuxi", server: { items }, task: {}, expected: items };
}

function memory(few: number, many: number): BenchCase {
  return {
    group: "items",
    name: "items-memory",
    title: "Memory of a process that scans",
    measure: "peak",
    rounds: 3,
    isFresh: true,
    contenders: [
      { id: "few", label: `table.items.scan(), ${number(few)} items`, ...scanOf(few) },
      { id: "many", label: `table.items.scan(), ${number(many)} items`, ...scanOf(many) },
    ],
    limits: [{ of: "many", against: "few", atMost: FLAT }],
  };
}
