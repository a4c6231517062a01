import { remoteBackend } from "../../../servers/sqs-server/sqs-operations.js";
import { SQSResource } from "../../../src/sqs/index.js";
import type { ElasticmqServer } from "../../../servers/elasticmq/elasticmq.js";
import type { MakeQueue } from "./consumer-run.js";

/** Queues of an elasticmq behind the server that injects the faults. */
export function onElasticmq({ endpoint, config }: ElasticmqServer): MakeQueue {
  const sqs = new SQSResource(config);
  return async ({ seed, isFifo }, visibility) => {
    const fifo = { FifoQueue: "true", ContentBasedDeduplication: "true" };
    const queue = await sqs.createQueue({
      QueueName: `run-${seed}${isFifo ? ".fifo" : ""}`,
      Attributes: { VisibilityTimeout: String(visibility), ...(isFifo && fifo) },
    });
    return {
      backend: remoteBackend(endpoint),
      url: queue.url,
      send: (body, groupId) => queue.send(body, { groupId }),
      counts: async () => {
        await queue.reload();
        const { approximateNumberOfMessages: visible } = queue;
        return { visible, inFlight: queue.approximateNumberOfMessagesNotVisible };
      },
    };
  };
}
