import { SQSResource, type Queue } from "tucuxi/sqs";
import { runExample } from "./support/run-example.js";

/** Moves the dead letters of a queue back to it, at most so many in a second, and gives how many they were. */
export async function moveDeadLettersBack(queue: Queue, maxPerSecond: number): Promise<number> {
  const dead = await queue.deadLetterQueue();
  if (!dead) throw new Error(`${queue.url} has no dead-letter queue.`);
  const { moved } = await dead.redrive({
    maxPerSecond,
    onProgress: ({ moved: done, total }) => console.log(`${done} of ${total ?? "some"} moved`),
  });
  return moved;
}

await runExample(import.meta.url, async (session) => {
  const sqs = session.resource(SQSResource);
  const dead = await sqs.createQueue({ QueueName: "jobs-dead" });
  await dead.load();
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: dead.queueArn, maxReceiveCount: 3 });
  const queue = await sqs.createQueue({ QueueName: "jobs", Attributes: { RedrivePolicy } });
  console.log("dead letters go to", (await queue.deadLetterQueue())?.url);
  console.log("moto cannot move messages; on AWS: await moveDeadLettersBack(queue, 50)");
  await Promise.all([queue.delete(), dead.delete()]);
});
