import { getEventListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { TaskGroup } from "../../../../src/core/concurrency/task-group.js";

describe("a task group", () => {
  it("waits for all tasks, including those that a task adds", async () => {
    const group = new TaskGroup(undefined);
    const ended: string[] = [];
    group.add(async () => {
      await sleep(5);
      ended.push("first");
      group.add(async () => {
        await sleep(5);
        ended.push("second");
      });
    });
    await group.done();
    expect([ended, group.size]).toEqual([["first", "second"], 0]);
  });

  it("accepts a new task when one has ended", async () => {
    const group = new TaskGroup(undefined);
    let hasEnded = false;
    group.add(async () => {
      await sleep(5);
      hasEnded = true;
    });
    await group.room(2);
    expect(hasEnded).toBe(false);
    await group.room(1);
    expect(hasEnded).toBe(true);
  });

  it("counts a task as several if it is to", async () => {
    const group = new TaskGroup(undefined);
    let hasEnded = false;
    group.add(async () => {
      await sleep(5);
      hasEnded = true;
    }, 3);
    expect(group.size).toBe(3);
    await group.room(4);
    expect(hasEnded).toBe(false);
    await group.room(3);
    expect([hasEnded, group.size]).toEqual([true, 0]);
  });

  it("aborts its signal on the first failure and starts no more tasks", async () => {
    const group = new TaskGroup(undefined);
    let reason: unknown;
    group.add(async (signal) => {
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      ({ reason } = signal);
      throw new Error("a consequence");
    });
    const failure = new Error("no");
    group.add(() => Promise.reject(failure));
    await expect(group.room(1)).rejects.toBe(failure);
    group.add(async () => expect.unreachable());
    await expect(group.done()).rejects.toBe(failure);
    expect([reason, group.size]).toEqual([failure, 0]);
  });

  it("ends when the caller's signal is aborted, and removes its listener when closed", async () => {
    const controller = new AbortController();
    const group = new TaskGroup(controller.signal);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
    controller.abort("enough");
    await expect(group.done()).rejects.toMatchObject({ name: "AbortError", cause: "enough" });
    expect(group.signal.aborted).toBe(true);

    const { signal } = new AbortController();
    new TaskGroup(signal).close();
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(() => new TaskGroup(controller.signal)).toThrow(expect.objectContaining({ name: "AbortError" }));
  });
});
