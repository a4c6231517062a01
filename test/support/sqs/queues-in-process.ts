import { afterEach } from "vitest";
import type { FaultOf } from "../../../servers/sqs-server/sqs-faults.js";
import { storeBackend } from "../../../servers/sqs-server/sqs-operations.js";
import { SqsStore } from "../../../servers/sqs-server/sqs-store.js";
import {
  type ConsumeOptions,
  type Consumer,
  type MessageHandler,
  type Queue,
  SQSResource,
} from "../../../src/sqs/index.js";
import { inTime, turnClockUntil, useFakeClock } from "../process/fake-clock.js";
import { InProcessSqs } from "./in-process-sqs.js";

/** A test's queue: its contents, and consumers for it. */
export interface TestQueue {
  readonly store: SqsStore;
  readonly queue: Queue;
  /** The number of requests of each operation. */
  readonly requests: Readonly<Record<string, number>>;
  consume(handler: MessageHandler, options?: ConsumeOptions): Consumer;
  /** Resolves when the queue is empty. */
  emptied(): Promise<void>;
}

interface QueueSettings {
  readonly isFifo?: boolean;
  /** In seconds. */
  readonly visibility?: number;
  readonly fault?: FaultOf;
}

/**
 * Provides the tests of a file with a fake clock, and with in-memory queues whose consumers end with
 * the test.
 */
export function useQueues(): (settings?: QueueSettings) => TestQueue {
  useFakeClock();
  const consumers: Consumer[] = [];
  afterEach(async () => {
    const ends = consumers.splice(0).map((consumer) => consumer.drain({ timeout: 0 }));
    await inTime(Promise.allSettled(ends));
  });
  return ({ isFifo = false, visibility = 30, fault = () => undefined } = {}) => {
    const store = new SqsStore({ isFifo, visibility });
    const requestHandler = new InProcessSqs(storeBackend(store), fault);
    const credentials = { accessKeyId: "a", secretAccessKey: "b" };
    const sqs = new SQSResource({ region: "us-east-1", credentials, requestHandler });
    const queue = sqs.queue(`https://sqs.us-east-1.amazonaws.com/1/jobs${isFifo ? ".fifo" : ""}`);
    return {
      store,
      queue,
      requests: requestHandler.requests,
      consume: (handler, options) => {
        const consumer = queue.consume(handler, { waitTimeSeconds: 1, onError: () => undefined, ...options });
        consumer.finished.catch(() => undefined);
        consumers.push(consumer);
        return consumer;
      },
      emptied: () => turnClockUntil(() => store.counts.visible + store.counts.inFlight === 0),
    };
  };
}
