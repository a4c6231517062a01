import { setTimeout as sleep } from "node:timers/promises";
import { startElasticmq } from "../../servers/elasticmq/elasticmq.js";
import { type Backend, type Input } from "../../servers/sqs-server/sqs-operations.js";
import { startSqsServer } from "../../servers/sqs-server/sqs-server.js";
import { toResponse } from "../../servers/sqs-server/sqs-store.js";
import type { Done } from "./settings.js";
import type { BenchServer } from "./start.js";

/**
 * elasticmq, a queue that never runs empty, or one that accepts messages after this many milliseconds and
 * stores none.
 */
export type QueueServer = "elasticmq" | "endless" | { readonly latency: number };

const nothing: Done = { deletedKeys: 0, deletedChecksum: 0, uploadedBytes: 0, putItems: 0 };

/** Starts the server of a queue. */
export async function startQueueServer(queue: QueueServer): Promise<BenchServer> {
  const { endpoint, stop } =
    queue === "elasticmq" ? await startElasticmq() : await startSqsServer(backendOf(queue));
  return { endpoint, certificate: undefined, done: async () => nothing, stop };
}

function backendOf(queue: Exclude<QueueServer, "elasticmq">): Backend {
  return queue === "endless" ? endless() : slowSends(queue.latency);
}

/** Returns ten messages for each receive, and accepts every delete. */
function endless(): Backend {
  let count = 0;
  return async (operation, { Entries = [], MaxNumberOfMessages = 1 }: Input) => {
    if (operation === "GetQueueAttributes") return { Attributes: { VisibilityTimeout: "30" } };
    if (operation !== "ReceiveMessage") return { Successful: Entries.map(({ Id }) => ({ Id })), Failed: [] };
    const Messages = Array.from({ length: MaxNumberOfMessages }, () => {
      const id = String(count++);
      const message = { id, body: `${id} `.repeat(50), group: undefined, sentAt: Date.now(), visibleAt: 0 };
      return toResponse({ ...message, receives: 1, handle: id });
    });
    return { Messages };
  };
}

function slowSends(latency: number): Backend {
  return async (_, { Entries = [] }: Input) => {
    await sleep(latency);
    return { Successful: Entries.map(({ Id }) => ({ Id, MessageId: Id })), Failed: [] };
  };
}
