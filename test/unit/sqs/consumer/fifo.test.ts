import { describe, expect, it } from "vitest";
import { pause } from "../../../../servers/sqs-server/sqs-faults.js";
import { turnClockUntil } from "../../../support/process/fake-clock.js";
import { useQueues } from "../../../support/sqs/queues-in-process.js";

const newQueue = useQueues();

describe("a FIFO queue", () => {
  it("is handled one message of a group at a time, in order, even if handlers fail", async () => {
    const on = newQueue({ isFifo: true });
    for (let index = 0; index < 24; index++) on.store.send(String(index), `g-${index % 3}`);
    const done: number[] = [];
    const running = new Set<string>();
    const overlaps: string[] = [];
    const failedOnce = new Set<string>();
    on.consume(async ({ body, messageGroupId = "" }) => {
      if (running.has(messageGroupId)) overlaps.push(body);
      running.add(messageGroupId);
      await pause(2);
      running.delete(messageGroupId);
      if (Number(body) % 5 === 0 && !failedOnce.has(body)) {
        failedOnce.add(body);
        throw new Error("not yet");
      }
      done.push(Number(body));
    });
    await on.emptied();
    expect(overlaps).toEqual([]);
    for (const group of [0, 1, 2]) {
      const own = done.filter((index) => index % 3 === group);
      expect(own).toEqual([...own].sort((one, other) => one - other));
      expect(own).toHaveLength(8);
    }
  });

  it("has a failure delay its group, and no other", async () => {
    const on = newQueue({ isFifo: true });
    for (const body of ["a1", "a2", "b1", "b2"]) on.store.send(body, body.slice(0, 1));
    const done: [body: string, at: number][] = [];
    const began = performance.now();
    let hasFailed = false;
    on.consume(
      ({ body }) => {
        if (body === "a1" && !hasFailed) {
          hasFailed = true;
          throw new Error("not yet");
        }
        done.push([body, performance.now() - began]);
      },
      { retryDelay: 20 },
    );
    await turnClockUntil(() => done.length === 4);
    expect(done.map(([body]) => body)).toEqual(["b1", "b2", "a1", "a2"]);
    expect(done[1]![1]).toBeLessThan(1000);
    expect(done[2]![1]).toBeGreaterThanOrEqual(20_000);
    await on.emptied();
  });
});
