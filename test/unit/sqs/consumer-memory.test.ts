import { DeleteMessageBatchCommand, ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { SQSResource } from "../../../src/sqs/index.js";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const MIB = 1024 * 1024;
const MESSAGES = 100_000;

/** A client that always has ten more messages, up to a number, and deletes all that it is told to. */
class EndlessClient extends SQSClient {
  #sent = 0;

  override send = (async (command: unknown): Promise<unknown> => {
    await new Promise((resolve) => setImmediate(resolve));
    if (command instanceof DeleteMessageBatchCommand)
      return { Successful: command.input.Entries?.map(({ Id }) => ({ Id })), Failed: [] };
    if (!(command instanceof ReceiveMessageCommand)) throw new Error("not expected");
    const count = Math.min(command.input.MaxNumberOfMessages ?? 1, MESSAGES - this.#sent);
    if (count === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    const Messages = Array.from({ length: count }, () => {
      const id = String(this.#sent++);
      return { MessageId: id, ReceiptHandle: `r-${id}`, Body: `${id} `.repeat(50) };
    });
    return { Messages };
  }) as SQSClient["send"];
}

it("a consumer holds nothing of the messages that it has handled", async () => {
  const client = new EndlessClient({ region: "us-east-1" });
  const queue = new SQSResource({ client }).queue("https://sqs.us-east-1.amazonaws.com/1/jobs");
  const heap: number[] = [];
  let handled = 0;
  let done: (() => void) | undefined;
  const isDone = new Promise<void>((resolve) => (done = resolve));
  const consumer = queue.consume(
    () => {
      handled++;
      if (handled === MESSAGES / 10 || handled === MESSAGES) {
        collectGarbage();
        heap.push(process.memoryUsage().heapUsed);
      }
      if (handled === MESSAGES) done?.();
    },
    { concurrency: 100, visibilityTimeout: 30 },
  );
  await Promise.race([isDone, consumer.finished]);
  await consumer.drain();
  expect(consumer.stats).toMatchObject({ handled: MESSAGES, deleted: MESSAGES });
  // Their bodies alone are of more than 25 MiB.
  expect(heap[1]! - heap[0]!).toBeLessThan(4 * MIB);
});
