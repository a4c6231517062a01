import { setTimeout as sleep } from "node:timers/promises";
import { startElasticmq } from "../../servers/elasticmq/elasticmq.js";
import { type Backend, type Input } from "../../servers/sqs-server/sqs-operations.js";
import { startSqsServer } from "../../servers/sqs-server/sqs-server.js";
import type { Done } from "./settings.js";
import type { BenchServer } from "./start.js";

/** elasticmq, or a queue that takes messages after so many milliseconds and keeps none. */
export type QueueServer = "elasticmq" | { readonly latency: number };

const nothing: Done = { deletedKeys: 0, deletedChecksum: 0, uploadedBytes: 0, putItems: 0 };

/** Starts the server of a queue. */
export async function startQueueServer(queue: QueueServer): Promise<BenchServer> {
  const { endpoint, stop } =
    queue === "elasticmq" ? await startElasticmq() : await startSqsServer(slowSends(queue.latency));
  return { endpoint, certificate: undefined, done: async () => nothing, stop };
}

function slowSends(latency: number): Backend {
  return async (_, { Entries = [] }: Input) => {
    await sleep(latency);
    return { Successful: Entries.map(({ Id }) => ({ Id, MessageId: Id })), Failed: [] };
  };
}
