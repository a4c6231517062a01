import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { SignalGroup } from "../../../../src/core/concurrency/signal-group.js";

describe("a signal group", () => {
  it("aborts all its signals when the caller's is aborted, for the same reason", () => {
    const controller = new AbortController();
    const group = new SignalGroup(controller.signal);
    const [one, two] = [group.open(), group.open()];
    const reason = new Error("mine");
    controller.abort(reason);
    expect([one.signal.reason, two.signal.reason]).toEqual([reason, reason]);
  });

  it("can abort a single signal", () => {
    const group = new SignalGroup(undefined);
    const [one, two] = [group.open(), group.open()];
    one.abort();
    expect([one.signal.aborted, two.signal.aborted]).toEqual([true, false]);
  });

  it("has one listener on the caller's signal while a signal is open, and none afterwards", () => {
    const { signal } = new AbortController();
    const listeners = (): number => getEventListeners(signal, "abort").length;
    const group = new SignalGroup(signal);
    const counts = [listeners()];
    const [one, two] = [group.open(), group.open()];
    counts.push(listeners());
    one.close();
    counts.push(listeners());
    two.close();
    counts.push(listeners());
    group.open().close();
    counts.push(listeners());
    expect(counts).toEqual([0, 1, 1, 0, 0]);
  });

  it("opens only aborted signals if the caller's is aborted", () => {
    expect(new SignalGroup(AbortSignal.abort()).open().signal.aborted).toBe(true);
  });

  it("closes the signal of a failed request", async () => {
    const { signal } = new AbortController();
    const failing = new SignalGroup(signal).run(() => Promise.reject(new Error("no")));
    await expect(failing).rejects.toThrow("no");
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});
