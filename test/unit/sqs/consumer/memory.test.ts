import {
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { type Queue, SQSResource } from "../../../../src/sqs/index.js";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const MIB = 1024 * 1024;
const MESSAGES = 10_000;
const GROUPS = 40;

/** In milliseconds; on an idle processor it takes a tenth of that. */
const PATIENCE = 60_000;

/** A client that returns ten messages at a time, up to a total, and accepts every delete. */
class EndlessClient extends SQSClient {
  #sent = 0;

  override send = (async (command: unknown): Promise<unknown> => {
    await new Promise((resolve) => setImmediate(resolve));
    if (command instanceof DeleteMessageCommand) return {};
    if (command instanceof DeleteMessageBatchCommand)
      return { Successful: command.input.Entries?.map(({ Id }) => ({ Id })), Failed: [] };
    if (!(command instanceof ReceiveMessageCommand)) throw new Error("not expected");
    const count = Math.min(command.input.MaxNumberOfMessages ?? 1, MESSAGES - this.#sent);
    if (count === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    const Messages = Array.from({ length: count }, () => {
      const id = String(this.#sent++);
      // The messages of one receive have the same group, those of all receives many groups.
      const MessageGroupId = `group-${Math.floor(this.#sent / 10) % GROUPS}`;
      return {
        MessageId: id,
        ReceiptHandle: `r-${id}`,
        Body: `${id} `.repeat(500),
        Attributes: { MessageGroupId },
      };
    });
    return { Messages };
  }) as SQSClient["send"];
}

/** Samples the heap after a fifth of the messages and at the end. */
class Samples {
  readonly #heap: number[] = [];
  #count = 0;
  #finish: (() => void) | undefined;
  /** Resolves when all messages were counted. */
  readonly done = new Promise<void>((resolve) => (this.#finish = resolve));

  count(): void {
    this.#count++;
    if (this.#count !== MESSAGES / 5 && this.#count !== MESSAGES) return;
    collectGarbage();
    this.#heap.push(process.memoryUsage().heapUsed);
    if (this.#count === MESSAGES) this.#finish?.();
  }

  /** The growth of the heap in bytes. The bodies alone take more than 25 MiB. */
  get growth(): number {
    const [first = 0, last = Number.POSITIVE_INFINITY] = this.#heap;
    return last - first;
  }
}

function newQueue(name: string): Queue {
  const client = new EndlessClient({ region: "us-east-1" });
  return new SQSResource({ client }).queue(`https://sqs.us-east-1.amazonaws.com/1/${name}`);
}

describe("handled messages are not retained", () => {
  it.each(["jobs", "jobs.fifo"])(
    "by a consumer of %s",
    async (name) => {
      const samples = new Samples();
      const consumer = newQueue(name).consume(() => samples.count(), {
        concurrency: 100,
        visibilityTimeout: 30,
      });
      await Promise.race([samples.done, consumer.finished]);
      await consumer.drain();
      expect(consumer.stats).toMatchObject({ handled: MESSAGES, deleted: MESSAGES });
      expect(samples.growth).toBeLessThan(MIB);
    },
    PATIENCE,
  );

  it(
    "by a loop over messages",
    async () => {
      const samples = new Samples();
      for await (const message of newQueue("jobs").messages.limit(MESSAGES)) {
        await message.delete();
        samples.count();
      }
      expect(samples.growth).toBeLessThan(MIB);
    },
    PATIENCE,
  );
});
