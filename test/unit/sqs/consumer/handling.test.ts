import { describe, expect, it } from "vitest";
import { pause } from "../../../../servers/sqs-server/sqs-faults.js";
import { inTime, turnClockUntil } from "../../../support/process/fake-clock.js";
import { useQueues } from "../../../support/sqs/queues-in-process.js";

const newQueue = useQueues();

const numbers = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index));

describe("queue.consume", () => {
  it("handles each message once, and deletes it", async () => {
    const on = newQueue();
    for (const body of numbers(25)) on.store.send(body);
    const bodies: string[] = [];
    const consumer = on.consume((message) => bodies.push(message.body));
    await on.emptied();
    await inTime(consumer.drain());
    expect(bodies.sort((one, other) => Number(one) - Number(other))).toEqual(numbers(25));
    expect(consumer.stats).toMatchObject({ received: 25, handled: 25, deleted: 25, failed: 0, inFlight: 0 });
  });

  it("starts new handlers while a slow one is running", async () => {
    const on = newQueue();
    for (const body of ["slow", ...numbers(30)]) on.store.send(body);
    let handled = 0;
    let release: (() => void) | undefined;
    on.consume(
      async ({ body }) => {
        if (body === "slow") await new Promise<void>((resolve) => (release = resolve));
        else handled++;
      },
      { concurrency: 3 },
    );
    await turnClockUntil(() => handled === 30);
    expect(on.store.counts.inFlight).toBeGreaterThan(0);
    release?.();
    await on.emptied();
  });

  it("never exceeds its concurrency", async () => {
    const on = newQueue();
    for (const body of numbers(40)) on.store.send(body);
    let running = 0;
    let most = 0;
    on.consume(
      async () => {
        most = Math.max(most, ++running);
        await pause(5);
        running--;
      },
      { concurrency: 4 },
    );
    await on.emptied();
    expect(most).toBe(4);
  });

  it("receives ten messages at a time, and batches deletes", async () => {
    const on = newQueue();
    for (const body of numbers(200)) on.store.send(body);
    on.consume(() => pause(2), { concurrency: 10 });
    await on.emptied();
    expect(on.requests["ReceiveMessage"]).toBeLessThan(45);
    expect(on.requests["DeleteMessageBatch"]).toBeLessThan(60);
  });

  it("has several receives in flight for more than ten handlers", async () => {
    let underWay = 0;
    let most = 0;
    const on = newQueue();
    for (const body of numbers(300)) on.store.send(body);
    on.queue.meta.client.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          const isReceive = commandName === "ReceiveMessageCommand";
          if (isReceive) most = Math.max(most, ++underWay);
          await pause(10);
          try {
            return await next(args);
          } finally {
            if (isReceive) underWay--;
          }
        },
      { step: "initialize" },
    );
    const consumer = on.consume(() => pause(100), { concurrency: 50 });
    await on.emptied();
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(6);
    expect(consumer.stats.handled).toBe(300);
  });
});
