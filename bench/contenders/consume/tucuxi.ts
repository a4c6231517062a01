import { type Consumer, SQSResource } from "tucuxi/sqs";
import { connection, contend } from "../../task/contend.js";
import { fill, work } from "../queue-work.js";

/**
 * The maximum number of receives for this many messages: twice the number of full ones, and a few for the
 * start and the end.
 */
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
    // Not awaited, as the end of the other contender is not awaited either.
    consumer.drain().catch(console.error);
    return count;
  };
});
