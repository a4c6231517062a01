import { describe, expect, it } from "vitest";
import type { SqsFault } from "../../../../servers/sqs-server/sqs-faults.js";
import { inTime } from "../../../support/process/fake-clock.js";
import { useQueues } from "../../../support/sqs/queues-in-process.js";

const newQueue = useQueues();

describe("network and server errors", () => {
  it.each<[string, SqsFault]>([
    ["a broken connection", { kind: "drop", after: 0 }],
    ["a 500", { kind: "refuse", status: 500, code: "InternalError" }],
    ["throttling", { kind: "refuse", status: 400, code: "RequestThrottled" }],
    ["throttling by KMS", { kind: "refuse", status: 400, code: "KmsThrottled" }],
    ["a truncated response", { kind: "cut" }],
  ])("do not end the consumer: %s", async (_, fault) => {
    let fails = 2;
    const on = newQueue({
      visibility: 1,
      fault: (operation) => (operation === "ReceiveMessage" && fails-- > 0 ? fault : undefined),
    });
    on.store.send("a");
    const errors: unknown[] = [];
    let calls = 0;
    on.consume(() => calls++, { onError: (error) => errors.push(error) });
    await on.emptied();
    expect([calls, errors.length]).toEqual([1, 2]);
  });

  it("are followed by growing pauses", async () => {
    const at: number[] = [];
    const on = newQueue({
      fault: (operation) => {
        if (operation !== "ReceiveMessage") return undefined;
        at.push(performance.now());
        return at.length < 8 ? { kind: "refuse", status: 503, code: "ServiceUnavailable" } : undefined;
      },
    });
    on.store.send("a");
    on.consume(() => undefined);
    await on.emptied();
    const pauses = at.slice(1, 8).map((time, index) => time - at[index]!);
    for (const [index, pause] of pauses.entries()) {
      expect(pause).toBeGreaterThanOrEqual(100 * 2 ** index);
      expect(pause).toBeLessThan(200 * 2 ** index + 100);
    }
  });

  it("end the consumer if the service denies access", async () => {
    const on = newQueue({
      fault: (operation) =>
        operation === "ReceiveMessage" ? { kind: "refuse", status: 403, code: "AccessDenied" } : undefined,
    });
    const { finished } = on.consume(() => undefined);
    await expect(inTime(finished)).rejects.toMatchObject({ name: "AccessDenied" });
  });
});
