import { startElasticmq } from "../../../servers/elasticmq/elasticmq.js";
import { inMemory } from "./consumer-run.js";
import { onElasticmq } from "./on-elasticmq.js";
import { runConsumers } from "./run.js";

/**
 * Runs consumers with faults, half of them on an in-memory queue and half on elasticmq, and returns the
 * violations.
 */
export async function consumerFaults({
  runs,
  seed,
}: {
  readonly runs: number;
  readonly seed: number;
}): Promise<string[]> {
  const half = Math.ceil(runs / 2);
  const inProcess = await runConsumers(inMemory, { runs: half, seed });
  const elasticmq = await startElasticmq();
  try {
    const remote = await runConsumers(onElasticmq(elasticmq), { runs: half, seed: seed + half });
    const problems = [...inProcess, ...remote];
    console.log([`consumers: ${2 * half} runs, ${problems.length} problems`, ...problems].join("\n  "));
    return problems;
  } finally {
    await elasticmq.stop();
  }
}
