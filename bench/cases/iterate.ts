import { ListObjectsV2Command } from "@aws-sdk/client-s3";
import * as source from "../../src/s3/index.js";
import { benchS3Client } from "../client.js";
import { type Contender, measure } from "../measure.js";
import { report } from "../report.js";
import { startServer } from "../server/start.js";

// Iterating a collection against a loop over the same command, on the same client.

const KEYS = 10_000;
const RUNS = 10;
const ROUNDS = 5;
const LIMIT = 1.05;

type S3Module = typeof source;

await using server = await startServer({ keys: KEYS });
const client = benchS3Client(server.endpoint);

const byHand: Contender = {
  name: "a loop by hand",
  async run() {
    let bytes = 0;
    let count = 0;
    let token: string | undefined;
    do {
      const page = await client.send(new ListObjectsV2Command({ Bucket: "bench", ContinuationToken: token }));
      for (const object of page.Contents ?? []) {
        bytes += object.Size ?? 0;
        count += object.Key === undefined ? 0 : 1;
      }
      token = page.NextContinuationToken;
    } while (token !== undefined);
    return bytes > 0 ? count : 0;
  },
};

function iterating(name: string, { S3Resource }: S3Module): Contender {
  return {
    name,
    async run() {
      let bytes = 0;
      let count = 0;
      for await (const object of new S3Resource({ client }).bucket("bench").objects) {
        bytes += object.size ?? 0;
        count += object.key === undefined ? 0 : 1;
      }
      return bytes > 0 ? count : 0;
    },
  };
}

const load = async (path: string): Promise<S3Module> =>
  (await import(new URL(`../../dist/${path}`, import.meta.url).href)) as S3Module;

const contenders = [
  byHand,
  iterating("tucuxi, dist/cjs", await load("cjs/s3.js")),
  iterating("tucuxi, dist/esm", await load("esm/s3.js")),
  iterating("tucuxi, src", source),
];
const results = await measure(contenders, { rounds: ROUNDS, runs: RUNS, expected: KEYS });
const floor = results[0]?.cpu ?? NaN;
report(
  `Iterating ${(KEYS * RUNS).toLocaleString("en")} objects, 1,000 per page, medians of ${ROUNDS} (at most ${LIMIT} of the loop's CPU)`,
  results.map(({ name, cpu, wall }) => ({
    way: name,
    "CPU ms": cpu.toFixed(0),
    "wall ms": wall.toFixed(0),
    "CPU ratio": (cpu / floor).toFixed(3),
  })),
);
if (results.some(({ cpu }) => cpu / floor > LIMIT)) process.exitCode = 1;
