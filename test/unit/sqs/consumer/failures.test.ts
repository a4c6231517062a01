import { describe, expect, it } from "vitest";
import { backOff } from "../../../../src/sqs/index.js";
import { turnClockUntil } from "../../../support/fake-clock.js";
import { useQueues } from "../../../support/sqs/queues-in-process.js";

const newQueue = useQueues();

describe("a handler that fails", () => {
  it("gives its message back at once", async () => {
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

  it("gives it back after a while that depends on how often it was received", async () => {
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

  it("may back off, from some seconds to the most", () => {
    expect([1, 2, 3, 20].map(backOff({ first: 5, most: 100 }))).toEqual([5, 10, 20, 100]);
    expect([1, 2, 3, 20].map(backOff())).toEqual([1, 2, 4, 900]);
  });

  it("is one that takes longer than its time; its signal is aborted", async () => {
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

describe("a delete that fails", () => {
  it("is repeated where the service was at fault", async () => {
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

  it("is told of, and when the message comes again it is only deleted", async () => {
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
