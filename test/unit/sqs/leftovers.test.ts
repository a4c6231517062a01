import { ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { getEventListeners } from "node:events";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Consumer, type Queue, SQSResource } from "../../../src/sqs/index.js";
import { settled, useFakeClock } from "../../support/process/fake-clock.js";

const Messages = ["a", "b", "c"].map((id) => ({ MessageId: id, ReceiptHandle: `r-${id}`, Body: id }));

/** Returns three messages, then long polls for 20 s without any; accepts deletes and visibility changes. */
class StubClient extends SQSClient {
  receives = 0;

  override send = (async (command: unknown): Promise<unknown> => {
    if (!(command instanceof ReceiveMessageCommand))
      return { Successful: Messages.map((_, index) => ({ Id: String(index) })), Failed: [] };
    if (this.receives++ === 0) return { Messages };
    await new Promise((resolve) => setTimeout(resolve, 20_000));
    return {};
  }) as SQSClient["send"];
}

let client: StubClient;
let queue: Queue;

useFakeClock();

beforeEach(() => {
  client = new StubClient({ region: "us-east-1" });
  queue = new SQSResource({ client }).queue("https://sqs.us-east-1.amazonaws.com/1/jobs");
});

/** Timers and listeners that would keep a process alive, or a signal's owner from being collected. */
const leftOf = ({ signal }: AbortController) => ({
  timers: vi.getTimerCount(),
  listeners: getEventListeners(signal, "abort").length,
});

const NOTHING = { timers: 0, listeners: 0 };

describe("a consumer that has ended leaves no timers or listeners", () => {
  const ends: [string, (consumer: Consumer) => Promise<unknown>][] = [
    ["drain", (consumer) => consumer.drain()],
    ["drain, twice", (consumer) => Promise.all([consumer.drain(), consumer.drain({ timeout: 60 })])],
    [
      "drain, and using after it has ended",
      async (started) => {
        await using consumer = started;
        await consumer.drain();
      },
    ],
    ["drain without a limit", (consumer) => consumer.drain({ timeout: Infinity })],
    [
      "using",
      (started) => {
        {
          using consumer = started;
          expect(consumer.stats.inFlight).toBeGreaterThan(0);
        }
        return started.finished;
      },
    ],
    [
      "await using",
      async (started) => {
        await using consumer = started;
        expect(consumer.stats.inFlight).toBeGreaterThan(0);
      },
    ],
  ];

  it.each(ends)("after %s", async (_, end) => {
    const controller = new AbortController();
    const failures: unknown[] = [];
    const consumer = queue.consume(() => new Promise((resolve) => setTimeout(resolve, 5_000)), {
      visibilityTimeout: 6,
      handlerTimeout: 60,
      concurrency: 2,
      abortSignal: controller.signal,
      onError: (error) => failures.push(error),
    });
    await vi.advanceTimersByTimeAsync(100);
    expect(leftOf(controller)).not.toMatchObject({ timers: 0 });
    expect(leftOf(controller).listeners).toBeGreaterThan(0);
    await settled(end(consumer));
    expect(failures).toEqual([]);
    expect(consumer.stats).toMatchObject({ inFlight: 0, waiting: 0, handled: 2, givenBack: 1 });
    expect(leftOf(controller)).toEqual(NOTHING);
  });
});

describe("a loop over messages that has ended leaves no timers or listeners", () => {
  const loops: [string, (signal: AbortSignal) => Promise<void>][] = [
    [
      "a break",
      async (abortSignal) => {
        for await (const message of queue.messages.with({ abortSignal })) if (message.body === "b") break;
      },
    ],
    [
      "its limit",
      async (abortSignal) => {
        for await (const message of queue.messages.limit(2).with({ abortSignal })) void message.body;
      },
    ],
    [
      "the last message",
      async (abortSignal) => {
        for await (const message of queue.messages.untilEmpty().with({ abortSignal })) void message.body;
      },
    ],
    [
      "an error",
      async (abortSignal) => {
        for await (const message of queue.messages.with({ abortSignal })) throw new Error(message.body);
      },
    ],
  ];

  it.each(loops)("after %s", async (_, loop) => {
    const controller = new AbortController();
    await settled(loop(controller.signal));
    expect(client.receives).toBeGreaterThan(0);
    expect(leftOf(controller)).toEqual(NOTHING);
  });
});
