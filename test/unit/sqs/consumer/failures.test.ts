import { describe, expect, it } from "vitest";
import { backOff } from "../../../../src/sqs/index.js";
import { turnClockUntil } from "../../../support/process/fake-clock.js";
import { useQueues } from "../../../support/sqs/queues-in-process.js";

const newQueue = useQueues();

describe("a failed handler", () => {
  it("returns its message at once", async () => {
    const on = newQueue();
    on.store.send("a");
    const counts: (number | undefined)[] = [];
    const errors: unknown[] = [];
    on.consume(
      (message) => {
        counts.push(message.approximateReceiveCount);
        if (counts.length === 1) throw new Error("not yet");
      },
      { onError: (error, message) => errors.push([(error as Error).message, message?.body]) },
    );
    await on.emptied();
    expect(counts).toEqual([1, 2]);
    expect(errors).toEqual([["not yet", "a"]]);
  });

  it("returns its message after a delay that depends on its receive count", async () => {
    const delays: unknown[] = [];
    const on = newQueue({
      fault: (operation, { Entries = [] }) => {
        if (operation === "ChangeMessageVisibilityBatch") delays.push(Entries[0]?.VisibilityTimeout);
        return undefined;
      },
    });
    on.store.send("a");
    on.consume(() => Promise.reject(new Error("no")), { retryDelay: (count) => 3 * count });
    await turnClockUntil(() => delays.length === 3);
    expect(delays).toEqual([3, 6, 9]);
  });

  it("can back off, from a few seconds up to a maximum", () => {
    expect([1, 2, 3, 20].map(backOff({ first: 5, most: 100 }))).toEqual([5, 10, 20, 100]);
    expect([1, 2, 3, 20].map(backOff())).toEqual([1, 2, 4, 900]);
  });

  it("is also one that exceeds its time limit; its signal is aborted", async () => {
    const on = newQueue();
    on.store.send("a");
    const reasons: unknown[] = [];
    let calls = 0;
    on.consume(
      async (_, { abortSignal }) => {
        if (++calls > 1) return;
        abortSignal.addEventListener("abort", () => reasons.push(abortSignal.reason));
        await new Promise(() => undefined);
      },
      { handlerTimeout: 20 },
    );
    await on.emptied();
    expect(reasons).toMatchObject([{ code: "HandlerTimedOut" }]);
  });
});

describe("a failed delete", () => {
  it("is retried after a server error", async () => {
    let fails = 2;
    const on = newQueue({
      fault: (operation) =>
        operation === "DeleteMessageBatch" && fails-- > 0
          ? { kind: "partial", keeps: () => false }
          : undefined,
    });
    on.store.send("a");
    let calls = 0;
    on.consume(() => calls++);
    await on.emptied();
    expect(calls).toBe(1);
  });

  it("is reported, and when the message is received again it is only deleted", async () => {
    let isFirst = true;
    const on = newQueue({
      visibility: 1,
      fault: (operation) => {
        if (operation !== "DeleteMessageBatch" || !isFirst) return undefined;
        isFirst = false;
        return { kind: "refuse", status: 403, code: "AccessDenied" };
      },
    });
    on.store.send("a");
    let calls = 0;
    const codes: unknown[] = [];
    on.consume(() => calls++, { onError: (error) => codes.push((error as { code?: string }).code) });
    await on.emptied();
    expect([calls, codes]).toEqual([1, ["MessageNotDeleted"]]);
  });
});
