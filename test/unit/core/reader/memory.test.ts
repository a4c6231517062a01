import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { bodyDecoderOf } from "../../../../src/core/reader/compile.js";
import { readDocument } from "../../../../src/core/reader/document/document.js";
import { operationOf } from "../../../support/reader/operations.js";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const MIB = 1024 * 1024;

it("a value does not retain the page that contained it", () => {
  const decoder = bodyDecoderOf(operationOf("s3", "ListObjectsV2").output)!;
  const kept: unknown[] = [];
  const keepOne = (page: number): void => {
    const keys = Array.from(
      { length: 5_000 },
      (_, index) => `<Contents><Key>logs/2024/${page}/${index}</Key></Contents>`,
    );
    const body = Buffer.from(`<ListBucketResult>${keys.join("")}</ListBucketResult>`);
    const { Contents } = readDocument(body, "ListBucketResult", decoder) as { Contents: object[] };
    kept.push(Contents[page]);
  };
  keepOne(0);
  collectGarbage();
  const before = process.memoryUsage();
  for (let page = 1; page < 100; page++) keepOne(page);
  collectGarbage();
  const after = process.memoryUsage();
  // All pages together have 25 MiB.
  expect(after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers).toBeLessThan(4 * MIB);
  expect(kept).toHaveLength(100);
});
