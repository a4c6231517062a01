import { parseArgs } from "node:util";
import { consumerFaults } from "./sqs/consumer-faults.js";
import { transferKinds } from "./fault.js";
import { transferFaults } from "./transfer-faults.js";

// The long form of test/integration/s3/transfer/faults.test.ts: npm run test:faults -- --runs 500 --seed 1 --only upload, or consumer

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "500" },
    only: { type: "string", default: "" },
    seed: { type: "string", default: String(Date.now() % 100_000) },
  },
});
const transfers = transferKinds.filter((kind) => kind.includes(values.only));
const settings = { runs: Number(values.runs), seed: Number(values.seed), transfers };
console.log(`seed ${settings.seed}`);

const problems = [
  ...(transfers.length > 0 ? await transferFaults(settings) : []),
  ...("consumer".includes(values.only) ? await consumerFaults(settings) : []),
];
if (problems.length > 0) process.exitCode = 1;
