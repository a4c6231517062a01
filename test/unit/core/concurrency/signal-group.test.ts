import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { SignalGroup } from "../../../../src/core/concurrency/signal-group.js";

describe("a group of signals", () => {
  it("ends them all with the caller's, and for its reason", () => {
    const controller = new AbortController();
    const group = new SignalGroup(controller.signal);
    const [one, two] = [group.open(), group.open()];
    const reason = new Error("mine");
    controller.abort(reason);
    expect([one.signal.reason, two.signal.reason]).toEqual([reason, reason]);
  });

  it("ends one alone", () => {
    const group = new SignalGroup(undefined);
    const [one, two] = [group.open(), group.open()];
    one.abort();
    expect([one.signal.aborted, two.signal.aborted]).toEqual([true, false]);
  });

  it("has one listener on the caller's signal while something is open, and none afterwards", () => {
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

  it("of an aborted signal opens none that is not", () => {
    expect(new SignalGroup(AbortSignal.abort()).open().signal.aborted).toBe(true);
  });

  it("closes the signal of a request that fails", async () => {
    const { signal } = new AbortController();
    const failing = new SignalGroup(signal).run(() => Promise.reject(new Error("no")));
    await expect(failing).rejects.toThrow("no");
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});
