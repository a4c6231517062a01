import { SQSResource } from "tucuxi/sqs";
import { connection, contend } from "../../contend.js";
import { fill, work } from "../queue-work.js";

/** The most receives for so many messages: twice as many as full ones, and a few to begin and to end with. */
const mostReceives = (messages: number): number => messages / 5 + 10;

await contend(async (task) => {
  const sqs = new SQSResource(connection(task));
  const queue = await sqs.createQueue({ QueueName: `tucuxi-${task.concurrency}` });
  return async () => {
    await fill(sqs.meta.client, queue.url, task.items);
    let count = 0;
    const { promise, resolve } = deferred();
    const consumer = queue.consume(
      async ({ body }) => {
        await work(body);
        if (++count === task.items) resolve();
      },
      { concurrency: task.concurrency, waitTimeSeconds: 1 },
    );
    await promise;
    const { receives } = consumer.stats;
    if (receives > mostReceives(task.items)) throw new Error(`There were ${receives} receives.`);
    // Not waited for, as nobody waits for the end of the other one.
    consumer.drain().catch(console.error);
    return count;
  };
});

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
