import { SNSResource, type Topic } from "tucuxi/sns";
import { SQSResource, type Queue } from "tucuxi/sqs";
import { runExample } from "../support/run-example.js";

/** Subscribes queues to a topic: one to all messages, the others to one kind each. */
export async function fanOut(
  topic: Topic,
  all: Queue,
  byKind: Readonly<Record<string, Queue>>,
): Promise<void> {
  await topic.subscribe(all, { rawMessageDelivery: true });
  for (const [kind, queue] of Object.entries(byKind)) {
    await topic.subscribe(queue, { rawMessageDelivery: true, filterPolicy: { kind: [kind] } });
  }
}

await runExample(import.meta.url, async (session) => {
  const sqs = session.resource(SQSResource);
  const topic = await session.resource(SNSResource).createTopic({ Name: "events" });
  const names = ["archive", "orders"];
  const [archive, orders] = await Promise.all(names.map((QueueName) => sqs.createQueue({ QueueName })));
  if (!archive || !orders) return;
  await fanOut(topic, archive, { order: orders });
  await topic.publishAll([
    { message: "an order", attributes: { kind: "order" } },
    { message: "a refund", attributes: { kind: "refund" } },
  ]);
  for (const queue of [archive, orders]) {
    const messages = await queue.messages.untilEmpty().toArray();
    console.log(
      queue.url,
      messages.map(({ body }) => body),
    );
    await topic.unsubscribe(queue);
    await queue.delete();
  }
  await topic.delete();
});
