import { SQSResource } from "tucuxi/sqs";
import { connection, contend } from "../../task/contend.js";

// The handlers do nothing: the process's memory is the consumer's.
await contend((task) => {
  const queue = new SQSResource(connection(task)).queue("https://sqs.us-east-1.amazonaws.com/1/jobs");
  return async () => {
    let count = 0;
    let end: (() => void) | undefined;
    const isDone = new Promise<void>((resolve) => (end = resolve));
    const consumer = queue.consume(
      () => {
        if (++count === task.items) end?.();
      },
      { concurrency: task.concurrency, waitTimeSeconds: 1 },
    );
    await Promise.race([isDone, consumer.finished]);
    await consumer.drain();
    return Math.min(count, task.items);
  };
});
