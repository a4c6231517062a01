import { getEventListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { concurrently } from "../../../../src/core/concurrency/concurrently.js";
import { listenerWarnings, listenUntil } from "../../../support/process/listener-warnings.js";

async function* oneAnd(then: () => Promise<unknown>): AsyncGenerator<number> {
  yield 1;
  await then();
}

/** A source whose next item comes from this function; `leave` is called when the source is closed. */
function sourceOf(next: () => Promise<IteratorResult<number>>) {
  const leave = vi.fn<() => Promise<IteratorResult<number>>>(async () => ({ done: true, value: 0 }));
  return { leave, [Symbol.asyncIterator]: () => ({ next, return: leave }) };
}

describe("concurrently", () => {
  it("runs up to the given number of tasks at once", async () => {
    let now = 0;
    let most = 0;
    const done: number[] = [];
    await concurrently(Array.from({ length: 9 }).keys(), 3, async (item) => {
      most = Math.max(most, ++now);
      await sleep(5);
      now--;
      done.push(item);
    });
    expect([most, done.length]).toEqual([3, 9]);
  });

  it("aborts the others on the first failure, and waits for them", async () => {
    let running = 0;
    const running2 = concurrently([1, 2, 3, 4], 2, async (item, signal) => {
      running++;
      try {
        if (item === 2) throw new Error("no");
        await sleep(10_000, undefined, { signal });
      } finally {
        await sleep(10);
        running--;
      }
    });
    await expect(running2).rejects.toThrow("no");
    expect(running).toBe(0);
  });

  it("causes no warning about listeners, however many tasks run", async () => {
    const warnings = listenerWarnings();
    await concurrently(Array.from({ length: 20 }).keys(), 20, async (_, signal) =>
      listenUntil(signal, sleep(5)),
    );
    expect(warnings).toEqual([]);
  });

  it("rethrows errors of the source", async () => {
    await expect(
      concurrently(
        oneAnd(() => Promise.reject(new Error("no"))),
        2,
        async () => sleep(1),
      ),
    ).rejects.toThrow("no");
  });

  it("ends on abort, even while the source hangs, and removes its listeners", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 10);
    const ended = concurrently(
      oneAnd(() => new Promise(() => {})),
      2,
      async () => {},
      controller.signal,
    );
    await expect(ended).rejects.toMatchObject({ name: "AbortError" });
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  it("closes a source that it stops reading, but not one that failed", async () => {
    const left = sourceOf(async () => ({ done: false, value: 1 }));
    await expect(concurrently(left, 2, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    const failed = sourceOf(() => Promise.reject(new Error("gone")));
    await expect(concurrently(failed, 2, async () => {})).rejects.toThrow("gone");
    expect([left.leave.mock.calls.length, failed.leave.mock.calls.length]).toEqual([1, 0]);
  });
});
