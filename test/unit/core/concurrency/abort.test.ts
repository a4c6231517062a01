import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sleep, throwIfAborted } from "../../../../src/core/concurrency/abort.js";
import { AbortError } from "../../../../src/core/errors/errors.js";

describe("throwIfAborted", () => {
  it("throws an AbortError with the signal's reason if it is aborted", () => {
    const reason = new Error("enough");
    const error = ((): unknown => {
      try {
        throwIfAborted(AbortSignal.abort(reason));
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ name: "AbortError", code: "Aborted", cause: reason });
    expect(() => throwIfAborted(undefined)).not.toThrow();
    expect(() => throwIfAborted(new AbortController().signal)).not.toThrow();
  });
});

describe("sleep", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("waits for the given time and removes its listener", async () => {
    const { signal } = new AbortController();
    const sleeping = sleep(1_500, signal);
    await vi.advanceTimersByTimeAsync(1_499);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    await sleeping;
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("rejects on abort, and leaves neither a timer nor a listener", async () => {
    const controller = new AbortController();
    const sleeping = sleep(60_000, controller.signal);
    controller.abort("enough");
    await expect(sleeping).rejects.toMatchObject({ name: "AbortError", cause: "enough" });
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("rejects at once if the signal is aborted already", async () => {
    await expect(sleep(60_000, AbortSignal.abort())).rejects.toThrow(AbortError);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("leaves no timer if the signal is invalid", async () => {
    await expect(sleep(60_000, {} as AbortSignal)).rejects.toThrow(TypeError);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("waits long, and does not end at once, if the time exceeds a timer's maximum", async () => {
    void sleep(Infinity, undefined);
    await vi.advanceTimersByTimeAsync(24 * 3_600_000);
    expect(vi.getTimerCount()).toBe(1);
  });
});
