import type * as source from "../../src/s3/index.js";
import { benchS3Client } from "../client.js";
import { report, type Row } from "../report.js";
import { startServer } from "../server/start.js";

// Whether memory grows with the number of objects that a loop passes.

const SIZES = [100_000, 1_000_000];
/** What the heap may differ by, in MiB, between the shortest and the longest listing. */
const SLACK = 2;

// What a program gets that imports tucuxi/s3 in Node.
const { S3Resource } = (await import(
  new URL("../../dist/node/s3.js", import.meta.url).href
)) as typeof source;

const rows: Row[] = [];
const kept: number[] = [];
for (const keys of SIZES) {
  await using server = await startServer({ keys });
  const client = benchS3Client(server.endpoint);
  let count = 0;
  let most = 0;
  let heap = 0;
  for await (const object of new S3Resource({ client }).bucket("bench").objects) {
    if (object.size === undefined) throw new Error("An object came without its data.");
    if (++count % 1_000 !== 0) continue;
    most = Math.max(most, process.memoryUsage().rss);
    // At the same place in each listing's last page, so that the page itself makes no difference.
    if (count === keys) heap = heapAfterCollection();
  }
  if (count !== keys) throw new Error(`${count} of ${keys} objects came.`);
  client.destroy();
  kept.push(heap);
  rows.push({ objects: keys.toLocaleString("en"), "heap kept, MiB": mib(heap), "most RSS, MiB": mib(most) });
}
report(`Memory of iterating (the heap may differ by ${SLACK} MiB)`, rows);
if ((Math.max(...kept) - Math.min(...kept)) / 2 ** 20 > SLACK) process.exitCode = 1;

function heapAfterCollection(): number {
  if (!globalThis.gc) throw new Error("Run it by npm run bench, which allows it to collect garbage.");
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

function mib(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}
