import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type ElasticmqServer, startElasticmq } from "../../../servers/elasticmq/elasticmq.js";
import { type Queue, SQSResource } from "../../../src/sqs/index.js";

// On elasticmq, which implements long polls, visibility, FIFO groups and dead letters correctly.

let server: ElasticmqServer;
let sqs: SQSResource;
let count = 0;

beforeAll(async () => {
  server = await startElasticmq();
  sqs = new SQSResource(server.config);
}, 300_000);
afterAll(async () => {
  await server.stop();
});

function newQueue(Attributes: Record<string, string> = {}): Promise<Queue> {
  const suffix = Attributes.FifoQueue === "true" ? ".fifo" : "";
  return sqs.createQueue({ QueueName: `story-${++count}${suffix}`, Attributes });
}

const fifo = { FifoQueue: "true", ContentBasedDeduplication: "true" };

describe("messages", () => {
  it("can be sent, received in a loop, and deleted", async () => {
    const queue = await newQueue();
    await queue.sendMessages(Array.from({ length: 25 }, (_, index) => ({ json: { index } })));
    const seen = new Set<unknown>();
    for await (const message of queue.messages.untilEmpty()) {
      seen.add(message.json<{ index: number }>().index);
      await message.delete();
    }
    expect(seen.size).toBe(25);
    await queue.waitUntilEmpty({ minDelay: 0.05, maxDelay: 0.05 });
  });

  it("are returned to the queue when a loop ends early", async () => {
    const queue = await newQueue();
    await queue.sendMessages(["a", "b", "c"]);
    for await (const message of queue.messages) {
      await message.delete();
      break;
    }
    await queue.reload();
    expect(queue.approximateNumberOfMessages).toBe(2);
    expect(queue.approximateNumberOfMessagesNotVisible).toBe(0);
  });

  it("have attributes whose checksums are verified", async () => {
    const queue = await newQueue();
    await queue.send("a", { attributes: { kind: "order", total: 12.5, raw: Uint8Array.of(1, 2, 255) } });
    const message = await queue.messages.first();
    expect(message?.messageAttributes).toMatchObject({
      kind: { StringValue: "order" },
      total: { DataType: "Number", StringValue: "12.5" },
    });
    expect(message?.approximateReceiveCount).toBe(1);
    expect(Date.now() - (message?.sentTimestamp?.getTime() ?? 0)).toBeLessThan(60_000);
  });
});

describe("a consumer", () => {
  it("handles messages that arrive during a poll, and ends within its poll", async () => {
    const queue = await newQueue();
    const bodies: string[] = [];
    const consumer = queue.consume(({ body }) => bodies.push(body), { waitTimeSeconds: 1 });
    await sleep(200);
    await queue.sendMessages(["a", "b"]);
    await vi.waitFor(() => expect(bodies).toHaveLength(2), 10_000);
    await consumer.drain();
    await queue.reload();
    expect(queue.approximateNumberOfMessages + queue.approximateNumberOfMessagesNotVisible).toBe(0);
  });

  it("keeps the order of each group, even if a message fails once", async () => {
    const queue = await newQueue(fifo);
    const sent = Array.from({ length: 30 }, (_, index) => ({
      body: String(index),
      groupId: `customer-${index % 3}`,
    }));
    await queue.sendMessages(sent);
    const done: number[] = [];
    let hasFailed = false;
    const consumer = queue.consume(
      ({ body }) => {
        if (body === "9" && !hasFailed) {
          hasFailed = true;
          throw new Error("not yet");
        }
        done.push(Number(body));
      },
      { waitTimeSeconds: 1, onError: () => undefined },
    );
    await vi.waitFor(() => expect(done).toHaveLength(30), 20_000);
    await consumer.drain();
    for (const customer of [0, 1, 2]) {
      const own = done.filter((index) => index % 3 === customer);
      expect(own).toEqual([...own].sort((one, other) => one - other));
    }
  });
});

describe("dead letters", () => {
  it("can be found and moved back", async () => {
    const dead = await newQueue();
    await dead.load();
    const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: dead.queueArn, maxReceiveCount: 1 });
    const queue = await newQueue({ VisibilityTimeout: "0", RedrivePolicy });
    await queue.send("a");
    await queue.receiveMessages();
    await vi.waitFor(async () => {
      await queue.receiveMessages();
      await dead.reload();
      expect(dead.approximateNumberOfMessages).toBe(1);
    }, 10_000);
    expect((await queue.deadLetterQueue())?.equals(dead)).toBe(true);
    const sources = await dead.deadLetterSourceQueues.toArray();
    expect(sources.map(({ url }) => url)).toEqual([queue.url]);

    const progress: number[] = [];
    await dead.redrive({ to: queue, pollInterval: 0.1, onProgress: ({ moved }) => progress.push(moved) });
    expect(progress.length).toBeGreaterThan(0);
    await vi.waitFor(async () => {
      await queue.reload();
      expect(queue.approximateNumberOfMessages).toBe(1);
    }, 10_000);
  });

  it("do not exist for a queue without a dead-letter queue", async () => {
    expect(await (await newQueue()).deadLetterQueue()).toBeUndefined();
  });
});

describe("queues", () => {
  it("can be selected by a prefix of their names, and deleted", async () => {
    for (const QueueName of ["ci-a", "ci-b", "keep-ci-"]) await sqs.createQueue({ QueueName });
    await sqs.queues.filter({ QueueNamePrefix: "ci-" }).delete();
    expect((await sqs.queues.toArray()).map(({ url }) => url.split("/").at(-1))).not.toContain("ci-a");
    const left = await sqs.queues.filter({ QueueNamePrefix: "keep-" }).toArray();
    expect(left).toHaveLength(1);
  });
});

describe("a queue", () => {
  it("can be purged", async () => {
    const queue = await newQueue();
    await queue.sendMessages(["a", "b"]);
    await queue.purge();
    await queue.reload();
    expect(queue.approximateNumberOfMessages).toBe(0);
  });

  it("ends its consumer when deleted", async () => {
    const queue = await newQueue();
    const consumer = queue.consume(() => undefined, { waitTimeSeconds: 1 });
    await sleep(100);
    await queue.delete();
    await expect(consumer.finished).rejects.toMatchObject({ code: "ResourceNotFound" });
  });
});
