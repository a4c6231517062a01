import { setTimeout as sleep } from "node:timers/promises";
import { SendMessageBatchCommand, type SQSClient } from "@aws-sdk/client-sqs";

/** Nine of ten messages take 20 ms, the tenth 500 ms. */
export async function work(body: string | undefined): Promise<void> {
  await sleep(Number(body) % 10 === 0 ? 500 : 20);
}

/** Fills a queue with numbers as messages; not measured, and the same for all contenders. */
export async function fill(client: SQSClient, QueueUrl: string, count: number): Promise<void> {
  for (let start = 0; start < count; start += 10) {
    const Entries = Array.from({ length: Math.min(10, count - start) }, (_, index) => ({
      Id: String(index),
      MessageBody: String(start + index),
    }));
    await client.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
  }
}
