import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { pause } from "../../../../servers/sqs-server/sqs-faults.js";
import { inTime, turnClockUntil } from "../../../support/process/fake-clock.js";
import { useQueues } from "../../../support/sqs/queues-in-process.js";

const newQueue = useQueues();

describe("the shutdown of a consumer", () => {
  it("finishes running handlers, and returns the other messages", async () => {
    const on = newQueue({ isFifo: true });
    for (let index = 0; index < 8; index++) on.store.send(String(index), "one group");
    const consumer = on.consume(() => pause(50));
    await turnClockUntil(() => consumer.stats.inFlight === 1 && consumer.stats.waiting > 0);
    await inTime(consumer.drain());
    expect(on.store.counts.inFlight).toBe(0);
    expect(on.store.counts.visible).toBe(8 - consumer.stats.handled);
    expect(consumer.stats.handled).toBe(1);
  });

  it("abandons a handler that exceeds the time limit, and returns its message", async () => {
    const on = newQueue();
    on.store.send("a");
    const reasons: unknown[] = [];
    const consumer = on.consume(async (_, { abortSignal }) => {
      abortSignal.addEventListener("abort", () => reasons.push(abortSignal.reason));
      await new Promise(() => undefined);
    });
    await turnClockUntil(() => consumer.stats.inFlight === 1);
    const began = performance.now();
    await inTime(consumer.drain({ timeout: 10 }));
    const took = performance.now() - began;
    expect(took).toBeGreaterThanOrEqual(10_000);
    expect(took).toBeLessThan(12_000);
    expect(reasons).toHaveLength(1);
    expect(on.store.counts).toEqual({ visible: 1, inFlight: 0 });
  });

  it("waits for a response that has begun to arrive, and returns its messages", async () => {
    const on = newQueue({
      fault: (operation) => (operation === "ReceiveMessage" ? { kind: "slow", after: 400 } : undefined),
    });
    on.store.send("a");
    let calls = 0;
    const consumer = on.consume(() => calls++);
    await turnClockUntil(() => on.store.counts.inFlight === 1);
    await inTime(pause(100));
    await inTime(consumer.drain({ timeout: 0 }));
    expect(calls).toBe(0);
    expect(on.store.counts).toEqual({ visible: 1, inFlight: 0 });
  });

  it("lets a pending poll deliver its messages within the time limit", async () => {
    const on = newQueue();
    let calls = 0;
    const consumer = on.consume(() => calls++, { waitTimeSeconds: 20 });
    await turnClockUntil(() => consumer.stats.receives === 1);
    const ended = consumer.drain();
    await inTime(pause(5_000));
    on.store.send("a");
    await inTime(ended);
    expect([calls, consumer.stats.receives, consumer.stats.givenBack]).toEqual([0, 1, 1]);
    expect(on.store.counts).toEqual({ visible: 1, inFlight: 0 });
  });

  it("does not wait for a poll beyond the time limit", async () => {
    const on = newQueue({
      fault: (operation) => (operation === "ReceiveMessage" ? { kind: "drop", after: 100_000 } : undefined),
    });
    const consumer = on.consume(() => undefined);
    await turnClockUntil(() => consumer.stats.receives === 1);
    const began = performance.now();
    await inTime(consumer.drain({ timeout: 10 }));
    expect(performance.now() - began).toBeLessThan(12_000);
  });

  it("starts with an abort, and removes the listener", async () => {
    const on = newQueue();
    on.store.send("a");
    const controller = new AbortController();
    const consumer = on.consume(() => new Promise(() => undefined), { abortSignal: controller.signal });
    await turnClockUntil(() => consumer.stats.inFlight === 1);
    controller.abort();
    await expect(inTime(consumer.finished)).rejects.toMatchObject({ code: "Aborted" });
    expect(on.store.counts).toEqual({ visible: 1, inFlight: 0 });
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  it("starts when the queue no longer exists", async () => {
    const on = newQueue({
      fault: (operation) =>
        operation === "ReceiveMessage"
          ? { kind: "refuse", status: 400, code: "QueueDoesNotExist" }
          : undefined,
    });
    const { finished } = on.consume(() => undefined);
    await expect(inTime(finished)).rejects.toMatchObject({ code: "ResourceNotFound" });
  });

  it("starts when onError throws", async () => {
    const on = newQueue();
    on.store.send("a");
    const stop = new Error("enough");
    const { finished } = on.consume(() => Promise.reject(new Error("no")), {
      onError: () => {
        throw stop;
      },
      retryDelay: 60,
    });
    await expect(inTime(finished)).rejects.toBe(stop);
  });

  it("starts at the end of an await using block", async () => {
    const on = newQueue();
    on.store.send("a");
    const consumer = on.consume(() => undefined);
    await on.emptied();
    await inTime(consumer[Symbol.asyncDispose]());
    await expect(consumer.finished).resolves.toBeUndefined();
    expect(inspect(consumer)).toBe('Consumer(url="https://sqs.us-east-1.amazonaws.com/1/jobs")');
  });
});
