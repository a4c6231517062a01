import { SQSResource, type Queue } from "tucuxi/sqs";
import { runExample } from "../support/run-example.js";

export interface Order {
  readonly customer: string;
  readonly number: number;
}

/** Sends orders to a FIFO queue, which keeps each customer's orders in order. */
export async function sendOrders(queue: Queue, orders: Iterable<Order>): Promise<void> {
  const messages = Array.from(orders, (order) => ({
    json: order,
    groupId: order.customer,
    // If it is sent twice within five minutes, it is delivered once.
    deduplicationId: `${order.customer}-${order.number}`,
  }));
  await queue.sendMessages(messages);
}

/**
 * Handles this many orders: those of one customer one after another, those of different customers
 * concurrently.
 */
export async function handleOrders(
  queue: Queue,
  count: number,
  handle: (order: Order) => Promise<void>,
): Promise<void> {
  let left = count;
  const consumer = queue.consume(
    async (message) => {
      await handle(message.json<Order>());
      if (--left === 0) void consumer.drain();
    },
    { concurrency: 50, waitTimeSeconds: 1 },
  );
  await consumer.finished;
}

await runExample(import.meta.url, async (session) => {
  const Attributes = { FifoQueue: "true" };
  const queue = await session.resource(SQSResource).createQueue({ QueueName: "orders.fifo", Attributes });
  const orders = ["ann", "bob"].flatMap((customer) => [1, 2, 3].map((number) => ({ customer, number })));
  await sendOrders(queue, orders);
  await handleOrders(queue, orders.length, async ({ customer, number }) => console.log(customer, number));
  await queue.delete();
});
