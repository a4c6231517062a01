import { parseArgs } from "node:util";
import { startElasticmq } from "../../../servers/elasticmq/elasticmq.js";
import { inMemory } from "./consumer-run.js";
import { onElasticmq } from "./on-elasticmq.js";
import { runConsumers } from "./run.js";

// The long form of test/integration/sqs/faults.test.ts: npm run test:faults:sqs -- --runs 500 --seed 1
// Half of the runs are on a queue in memory, half on elasticmq.

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "500" },
    seed: { type: "string", default: String(Date.now() % 100_000) },
  },
});
const seed = Number(values.seed);
const half = Math.ceil(Number(values.runs) / 2);
console.log(`seed ${seed}`);

const inProcess = await runConsumers(inMemory, { runs: half, seed });
const elasticmq = await startElasticmq();
const remote = await runConsumers(onElasticmq(elasticmq), { runs: half, seed: seed + half });
await elasticmq.stop();

const problems = [...inProcess, ...remote];
console.log([`consumers: ${2 * half} runs, ${problems.length} problems`, ...problems].join("\n  "));
if (problems.length > 0) process.exitCode = 1;
