import { SQSResource, backOff, type Consumer, type Message, type Queue } from "tucuxi/sqs";
import { runExample } from "../support/run-example.js";

/** Handles the messages of a queue until SIGTERM or SIGINT; running handlers finish first. */
export function startWorker(queue: Queue, work: (message: Message) => Promise<void>): Consumer {
  const consumer = queue.consume((message) => work(message), {
    concurrency: 20,
    retryDelay: backOff({ first: 2, most: 300 }),
    onError: (error, message) => console.error(message?.messageId, error),
  });
  // Kubernetes, ECS and docker stop send SIGTERM, and kill the process half a minute later.
  const end = (): void => void consumer.drain({ timeout: 25 });
  for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, end);
  return consumer;
}

await runExample(import.meta.url, async (session) => {
  const queue = await session.resource(SQSResource).createQueue({ QueueName: "jobs" });
  await queue.sendMessages(Array.from({ length: 30 }, (_, index) => ({ json: { job: index } })));
  const worker = startWorker(queue, async (message) => console.log("done:", message.body));
  setTimeout(() => process.kill(process.pid, "SIGTERM"), 3_000);
  await worker.finished;
  console.log(worker.stats);
  await queue.delete();
});
