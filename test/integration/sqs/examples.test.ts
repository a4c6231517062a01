import { SNSResource } from "tucuxi/sns";
import { SQSResource } from "tucuxi/sqs";
import { describe, expect, it } from "vitest";
import { fanOut } from "../../../examples/sns/fan-out.js";
import { handleOrders, sendOrders } from "../../../examples/sqs/orders-per-customer.js";
import { startWorker } from "../../../examples/sqs/queue-worker.js";
import { handleRecords } from "../../../examples/sqs/lambda-handler.js";
import { useLocalAws } from "../../../servers/local-aws/vitest.js";

const aws = useLocalAws();

const record = (messageId: string, body: string, MessageGroupId: string) => ({
  messageId,
  body,
  attributes: { MessageGroupId },
});

describe("queue-worker", () => {
  it("handles all messages, and ends on request", async () => {
    const queue = await new SQSResource(aws.config).createQueue({ QueueName: "jobs" });
    await queue.sendMessages(["a", "b", "c"]);
    const done: string[] = [];
    const worker = startWorker(queue, async ({ body }) => {
      done.push(body);
      if (done.length === 3) await Promise.resolve(process.emit("SIGTERM"));
    });
    await worker.finished;
    expect(done.sort()).toEqual(["a", "b", "c"]);
    expect(worker.stats.deleted).toBe(3);
  });
});

describe("fan-out", () => {
  it("delivers to each queue the messages that match its filter", async () => {
    const sqs = new SQSResource(aws.config);
    const topic = await new SNSResource(aws.config).createTopic({ Name: "events" });
    const archive = await sqs.createQueue({ QueueName: "archive" });
    const orders = await sqs.createQueue({ QueueName: "orders" });
    await fanOut(topic, archive, { order: orders });
    await topic.publishAll([
      { message: "an order", attributes: { kind: "order" } },
      { message: "a refund", attributes: { kind: "refund" } },
    ]);
    const bodies = async (queue: typeof archive) =>
      (await queue.messages.untilEmpty().toArray()).map(({ body }) => body).sort();
    expect(await bodies(archive)).toEqual(["a refund", "an order"]);
    expect(await bodies(orders)).toEqual(["an order"]);
    expect(await topic.unsubscribe(orders)).toBe(true);
    expect(await topic.subscriptions.toArray()).toHaveLength(1);
  });
});

describe("orders-per-customer", () => {
  it("handles the orders of each customer in order", async () => {
    const sqs = new SQSResource(aws.config);
    const queue = await sqs.createQueue({ QueueName: "orders.fifo", Attributes: { FifoQueue: "true" } });
    const orders = ["ann", "bob"].flatMap((customer) => [1, 2, 3].map((number) => ({ customer, number })));
    await sendOrders(queue, orders);
    const seen: typeof orders = [];
    await handleOrders(queue, orders.length, async (order) => void seen.push(order));
    for (const customer of ["ann", "bob"]) {
      const numbers = seen.filter((order) => order.customer === customer).map(({ number }) => number);
      expect(numbers).toEqual([1, 2, 3]);
    }
  });
});

describe("lambda-handler", () => {
  it("reports failed messages, and those after them in the same group", async () => {
    const Records = [
      record("1", '{"ok":true}', "a"),
      record("2", "secret", "a"),
      record("3", '{"ok":true}', "a"),
      record("4", '{"ok":true}', "b"),
    ];
    const handled: unknown[] = [];
    const { batchItemFailures } = await handleRecords({ Records }, async (body) => void handled.push(body));
    expect(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(["2", "3"]);
    expect(handled).toHaveLength(2);
  });
});
