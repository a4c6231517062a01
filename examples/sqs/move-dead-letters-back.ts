import { SQSResource, type Queue } from "tucuxi/sqs";
import { startElasticmq } from "../../servers/elasticmq/elasticmq.js";
import { runExample } from "../support/run-example.js";

/** Moves the dead letters of a queue back to it, at most this many per second, and returns their number. */
export async function moveDeadLettersBack(queue: Queue, maxPerSecond: number): Promise<number> {
  const dead = await queue.deadLetterQueue();
  if (!dead) throw new Error(`${queue.url} has no dead-letter queue.`);
  const { moved } = await dead.redrive({
    maxPerSecond,
    pollInterval: 0.5,
    onProgress: ({ moved: done, total }) => console.log(`${done} of ${total ?? "some"} moved`),
  });
  return moved;
}

/** Creates a queue whose messages become dead letters after their first failure. */
export async function queueWithDeadLetters(sqs: SQSResource, name: string): Promise<Queue> {
  const dead = await sqs.createQueue({ QueueName: `${name}-dead` });
  await dead.load();
  const RedrivePolicy = { deadLetterTargetArn: dead.queueArn, maxReceiveCount: 1 };
  return sqs.createQueue({ QueueName: name, Attributes: { RedrivePolicy } });
}

/** Handles messages, all of which fail, until the queue is empty. */
export async function failAll(queue: Queue): Promise<void> {
  const consumer = queue.consume(() => Promise.reject(new Error("The database is down.")), {
    waitTimeSeconds: 1,
    onError: () => undefined,
  });
  await queue.waitUntilEmpty({ minDelay: 0.1, maxDelay: 0.1 });
  await consumer.drain();
}

// On elasticmq, as moto cannot move messages.
await runExample(
  import.meta.url,
  async (session) => {
    const queue = await queueWithDeadLetters(session.resource(SQSResource), "jobs");
    await queue.sendMessages(["one", "two", "three"]);
    await failAll(queue);
    console.log(await moveDeadLettersBack(queue, 50), "messages are back");
    for await (const message of queue.messages.untilEmpty()) {
      console.log("again:", message.body);
      await message.delete();
    }
    await (await queue.deadLetterQueue())?.delete();
    await queue.delete();
  },
  startElasticmq,
);
