import { describe, expect, it } from "vitest";
import { pause } from "../../../../servers/sqs-server/sqs-faults.js";
import { inTime, turnClockUntil } from "../../../support/process/fake-clock.js";
import { useQueues } from "../../../support/sqs/queues-in-process.js";

const newQueue = useQueues();

describe("the heartbeat", () => {
  it("extends the visibility of all messages in flight with one call, and ends before the delete", async () => {
    const calls: string[] = [];
    const on = newQueue({
      fault: (operation, { Entries = [] }) => {
        if (operation.endsWith("Batch")) calls.push(`${operation} ${Entries.length}`);
        return undefined;
      },
    });
    for (let index = 0; index < 5; index++) on.store.send(String(index));
    let repeats = 0;
    on.store.onRepeat = () => repeats++;
    on.consume(() => pause(50_000), { concurrency: 5 });
    await on.emptied();
    expect(repeats).toBe(0);
    expect(calls).toEqual([
      ...Array.from({ length: calls.length - 1 }, () => "ChangeMessageVisibilityBatch 5"),
      "DeleteMessageBatch 5",
    ]);
    expect(calls.length).toBeGreaterThan(2);
  });

  it("is awaited by the delete if it is in flight", async () => {
    const calls: string[] = [];
    const on = newQueue({
      visibility: 3,
      fault: (operation) => {
        if (!operation.endsWith("Batch")) return undefined;
        calls.push(operation);
        return operation === "ChangeMessageVisibilityBatch" ? { kind: "slow", after: 800 } : undefined;
      },
    });
    on.store.send("a");
    let endedAt = 0;
    let deletedAt = 0;
    on.consume(async () => {
      await untilCalled(calls, "ChangeMessageVisibilityBatch");
      endedAt = performance.now();
    });
    await turnClockUntil(() => on.store.deleted.length === 1);
    deletedAt = performance.now();
    expect(calls).toEqual(["ChangeMessageVisibilityBatch", "DeleteMessageBatch"]);
    expect(deletedAt - endedAt).toBeGreaterThanOrEqual(800);
  });

  it("aborts the handler's signal when the message is lost", async () => {
    let receives = 0;
    const on = newQueue({
      visibility: 1,
      fault: (operation) =>
        operation === "ReceiveMessage" && receives++ > 0 ? { kind: "drop", after: 100 } : undefined,
    });
    on.store.send("a");
    const reasons: unknown[] = [];
    on.consume(
      async (_, { abortSignal }) => {
        await pause(1700);
        reasons.push(abortSignal.reason);
      },
      { heartbeat: false },
    );
    await turnClockUntil(() => reasons.length === 1);
    expect(reasons).toMatchObject([{ code: "MessageExpired" }]);
  });

  it("gives back a message whose visibility was extended in time, even if the response came after it had expired", async () => {
    let receives = 0;
    const on = newQueue({
      visibility: 3,
      fault: (operation) => {
        if (operation === "ChangeMessageVisibilityBatch") return { kind: "slow", after: 2500 };
        return operation === "ReceiveMessage" && receives++ > 0 ? { kind: "drop", after: 100 } : undefined;
      },
    });
    on.store.send("a");
    const reasons: unknown[] = [];
    const consumer = on.consume(async (_, { abortSignal }) => {
      await new Promise((resolve) => abortSignal.addEventListener("abort", resolve));
      reasons.push(abortSignal.reason);
      throw abortSignal.reason;
    });
    await turnClockUntil(() => consumer.stats.inFlight === 1);
    await inTime(consumer.drain());
    expect(reasons).toMatchObject([{ code: "MessageExpired" }]);
    expect(consumer.stats.givenBack).toBe(1);
    expect(on.store.counts).toEqual({ visible: 1, inFlight: 0 });
  });

  it("aborts the handler's signal when the service reports a stale receipt handle", async () => {
    const on = newQueue({ visibility: 30 });
    on.store.send("a");
    const reasons: unknown[] = [];
    on.consume(
      (_, { abortSignal }) =>
        new Promise<void>((resolve) => {
          on.store.makeStale();
          abortSignal.addEventListener("abort", () => {
            reasons.push(abortSignal.reason);
            resolve();
          });
        }),
      { concurrency: 1 },
    );
    await turnClockUntil(() => reasons.length === 1);
    expect(reasons).toMatchObject([
      { code: "MessageExpired", cause: expect.stringContaining("ReceiptHandleIsInvalid") },
    ]);
  });

  it("handles a message once even if it is received again meanwhile", async () => {
    const on = newQueue({ visibility: 1 });
    on.store.send("a");
    let calls = 0;
    const consumer = on.consume(
      async () => {
        calls++;
        await pause(1700);
      },
      { heartbeat: false },
    );
    await on.emptied();
    expect([calls, consumer.stats.received]).toEqual([1, 2]);
  });
});

/** Resolves when such a call was made. */
async function untilCalled(calls: readonly string[], name: string): Promise<void> {
  while (!calls.includes(name)) await pause(5);
}
