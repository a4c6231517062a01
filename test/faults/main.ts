import { parseArgs } from "node:util";
import { startLocalAws } from "../../servers/local-aws/index.js";
import { findVersitygw } from "../../servers/s3-server/versitygw.js";
import { startVersitygwProcess } from "../../servers/s3-server/versitygw-process.js";
import { consumerFaults } from "./sqs/consumer-faults.js";
import { transferKinds } from "./fault.js";
import { report } from "./report.js";
import { runFaults } from "./run.js";
import { motoKinds, versitygwKinds } from "./subjects.js";

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

const gateway = await startVersitygwProcess(await findVersitygw({ log: console.error }), {
  onCrash: console.error,
});
const { endpoint, credentials } = gateway;
const onGateway = await runFaults(
  { config: { endpoint, credentials, region: "us-east-1", forcePathStyle: true }, kinds: versitygwKinds },
  settings,
);
await gateway.stop();
console.log(report("versitygw", onGateway));

const moto = await startLocalAws({ log: console.error });
const onMoto = await runFaults(
  { config: { ...moto.config, forcePathStyle: true }, kinds: motoKinds },
  { ...settings, runs: Math.ceil(settings.runs / 4) },
);
await moto.stop();
console.log(report("moto", onMoto));

const consumers = "consumer".includes(values.only) ? await consumerFaults(settings) : [];

if (onGateway.problems.length + onMoto.problems.length + consumers.length > 0) process.exitCode = 1;
