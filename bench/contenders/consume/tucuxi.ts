import { type Consumer, SQSResource } from "tucuxi/sqs";
import { connection, contend } from "../../task/contend.js";
import { fill, work } from "../queue-work.js";

/** The most receives for so many messages: twice as many as full ones, and a few to begin and to end with. */
const mostReceives = (messages: number): number => messages / 5 + 10;

await contend(async (task) => {
  const sqs = new SQSResource(connection(task));
  const queue = await sqs.createQueue({ QueueName: `tucuxi-${task.concurrency}` });
  return async () => {
    await fill(sqs.meta.client, queue.url, task.items);
    let count = 0;
    const consumer = await new Promise<Consumer>((resolve) => {
      const started = queue.consume(
        async ({ body }) => {
          await work(body);
          if (++count === task.items) resolve(started);
        },
        { concurrency: task.concurrency, waitTimeSeconds: 1 },
      );
    });
    const { receives } = consumer.stats;
    if (receives > mostReceives(task.items)) throw new Error(`There were ${receives} receives.`);
    // Not waited for, as nobody waits for the end of the other one.
    consumer.drain().catch(console.error);
    return count;
  };
});
