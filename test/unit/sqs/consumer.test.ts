import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Input, storeBackend } from "../../../servers/sqs-server/sqs-operations.js";
import { type SqsFault, type SqsServer, startSqsServer } from "../../../servers/sqs-server/sqs-server.js";
import { SqsStore } from "../../../servers/sqs-server/sqs-store.js";
import {
  backOff,
  type ConsumeOptions,
  type Consumer,
  type MessageHandler,
  type Queue,
  SQSResource,
} from "../../../src/sqs/index.js";

// On a queue in memory, behind a server that can fail.

const ends: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

interface Setting {
  readonly store: SqsStore;
  readonly server: SqsServer;
  readonly queue: Queue;
  consume(handler: MessageHandler, options?: ConsumeOptions): Consumer;
}

async function setting(
  { isFifo = false, visibility = 30 } = {},
  fault: (operation: string, input: Input) => SqsFault | undefined = () => undefined,
): Promise<Setting> {
  const store = new SqsStore({ isFifo, visibility });
  const server = await startSqsServer(storeBackend(store), { fault });
  const credentials = { accessKeyId: "a", secretAccessKey: "b" };
  const sqs = new SQSResource({ region: "us-east-1", endpoint: server.endpoint, credentials });
  const queue = sqs.queue(`https://sqs.us-east-1.amazonaws.com/1/jobs${isFifo ? ".fifo" : ""}`);
  ends.push(async () => {
    sqs.meta.client.destroy();
    await server.stop();
  });
  return {
    store,
    server,
    queue,
    consume: (handler, options) => {
      const consumer = queue.consume(handler, { waitTimeSeconds: 1, onError: () => undefined, ...options });
      ends.unshift(() => consumer.drain({ timeout: 0 }).catch(() => undefined));
      return consumer;
    },
  };
}

const until = (condition: () => boolean): Promise<void> =>
  vi.waitFor(() => expect(condition()).toBe(true), { timeout: 20_000, interval: 5 });

const isEmpty = ({ store }: Setting) => store.counts.visible + store.counts.inFlight === 0;

describe("queue.consume", () => {
  it("handles each message once, and deletes it", async () => {
    const on = await setting();
    for (let index = 0; index < 25; index++) on.store.send(String(index));
    const bodies: string[] = [];
    const consumer = on.consume((message) => bodies.push(message.body));
    await until(() => isEmpty(on));
    await consumer.drain();
    expect(bodies.sort((one, other) => Number(one) - Number(other))).toEqual(
      Array.from({ length: 25 }, (_, index) => String(index)),
    );
    expect(consumer.stats).toMatchObject({ received: 25, handled: 25, deleted: 25, failed: 0, inFlight: 0 });
  });

  it("refills the pool while a slow handler goes on", async () => {
    const on = await setting();
    for (const body of ["slow", ...Array.from({ length: 30 }, () => "quick")]) on.store.send(body);
    let handled = 0;
    let release: (() => void) | undefined;
    on.consume(
      async ({ body }) => {
        if (body === "slow") await new Promise<void>((resolve) => (release = resolve));
        else handled++;
      },
      { concurrency: 3 },
    );
    await until(() => handled === 30);
    expect(on.store.counts.inFlight).toBeGreaterThan(0);
    release?.();
    await until(() => isEmpty(on));
  });

  it("never runs more handlers than it may", async () => {
    const on = await setting();
    for (let index = 0; index < 40; index++) on.store.send(String(index));
    let running = 0;
    let most = 0;
    on.consume(
      async () => {
        most = Math.max(most, ++running);
        await sleep(5);
        running--;
      },
      { concurrency: 4 },
    );
    await until(() => isEmpty(on));
    expect(most).toBe(4);
  });

  it("asks in tens, and gathers deletes", async () => {
    const on = await setting();
    for (let index = 0; index < 200; index++) on.store.send(String(index));
    on.consume(() => sleep(2), { concurrency: 10 });
    await until(() => isEmpty(on));
    expect(on.server.requests.ReceiveMessage).toBeLessThan(45);
    expect(on.server.requests.DeleteMessageBatch).toBeLessThan(60);
  });
});

describe("a handler that fails", () => {
  it("gives its message back at once", async () => {
    const on = await setting();
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
    await until(() => isEmpty(on));
    expect(counts).toEqual([1, 2]);
    expect(errors).toEqual([["not yet", "a"]]);
  });

  it("gives it back after a while that depends on how often it was received", async () => {
    const delays: unknown[] = [];
    const on = await setting({}, (operation, { Entries = [] }) => {
      if (operation === "ChangeMessageVisibilityBatch") delays.push(Entries[0]?.VisibilityTimeout);
      return undefined;
    });
    on.store.send("a");
    on.consume(() => Promise.reject(new Error("no")), { retryDelay: (count) => 60 * count });
    await until(() => delays.length === 1);
    expect(delays).toEqual([60]);
    expect([1, 2, 3, 20].map(backOff({ first: 5, most: 100 }))).toEqual([5, 10, 20, 100]);
  });

  it("is one that takes longer than its time; its signal is aborted", async () => {
    const on = await setting();
    on.store.send("a");
    const reasons: unknown[] = [];
    let calls = 0;
    on.consume(
      async (_, { abortSignal }) => {
        if (++calls > 1) return;
        abortSignal.addEventListener("abort", () => reasons.push(abortSignal.reason));
        await new Promise(() => undefined);
      },
      { handlerTimeout: 0.05 },
    );
    await until(() => isEmpty(on));
    expect(reasons).toMatchObject([{ code: "HandlerTimedOut" }]);
  });
});

describe("the heartbeat", () => {
  it("hides all messages in flight anew, in one call, and ends before the delete", async () => {
    const calls: string[] = [];
    const on = await setting({ visibility: 1 }, (operation, { Entries = [] }) => {
      if (operation.endsWith("Batch")) calls.push(`${operation} ${Entries.length}`);
      return undefined;
    });
    for (let index = 0; index < 5; index++) on.store.send(String(index));
    let repeats = 0;
    on.store.onRepeat = () => repeats++;
    on.consume(() => sleep(1600), { concurrency: 5 });
    await until(() => isEmpty(on));
    expect(repeats).toBe(0);
    expect(calls[0]).toBe("ChangeMessageVisibilityBatch 5");
    expect(calls.at(-1)).toMatch("DeleteMessageBatch");
  });

  it("aborts the handler's signal when the message is lost", async () => {
    let receives = 0;
    const on = await setting({ visibility: 1 }, (operation) =>
      operation === "ReceiveMessage" && receives++ > 0 ? { kind: "drop", after: 100 } : undefined,
    );
    on.store.send("a");
    const reasons: unknown[] = [];
    on.consume(
      async (_, { abortSignal }) => {
        await sleep(1700);
        reasons.push(abortSignal.reason);
      },
      { heartbeat: false },
    );
    await until(() => reasons.length === 1);
    expect(reasons).toMatchObject([{ code: "MessageExpired" }]);
  });

  it("is not needed for a message that comes again while it is handled: it is handled once", async () => {
    const on = await setting({ visibility: 1 });
    on.store.send("a");
    let calls = 0;
    const consumer = on.consume(
      async () => {
        calls++;
        await sleep(1700);
      },
      { heartbeat: false },
    );
    await until(() => isEmpty(on));
    expect([calls, consumer.stats.received]).toEqual([1, 2]);
  });
});

describe("a delete that fails", () => {
  it("is repeated where the service was at fault", async () => {
    let fails = 2;
    const on = await setting({}, (operation) =>
      operation === "DeleteMessageBatch" && fails-- > 0 ? { kind: "partial", keeps: () => false } : undefined,
    );
    on.store.send("a");
    let calls = 0;
    on.consume(() => calls++);
    await until(() => isEmpty(on));
    expect(calls).toBe(1);
  });

  it("is told of, and when the message comes again it is only deleted", async () => {
    let isFirst = true;
    const on = await setting({ visibility: 1 }, (operation) => {
      if (operation !== "DeleteMessageBatch" || !isFirst) return undefined;
      isFirst = false;
      return { kind: "refuse", status: 403, code: "AccessDenied" };
    });
    on.store.send("a");
    let calls = 0;
    const codes: unknown[] = [];
    on.consume(() => calls++, { onError: (error) => codes.push((error as { code?: string }).code) });
    await until(() => isEmpty(on));
    expect([calls, codes]).toEqual([1, ["MessageNotDeleted"]]);
  });
});

describe("a FIFO queue", () => {
  it("is handled one of a group at a time, in order, also where handlers fail", async () => {
    const on = await setting({ isFifo: true });
    for (let index = 0; index < 24; index++) on.store.send(String(index), `g-${index % 3}`);
    const done: number[] = [];
    const running = new Set<string>();
    const failedOnce = new Set<string>();
    on.consume(async ({ body, messageGroupId = "" }) => {
      expect(running.has(messageGroupId)).toBe(false);
      running.add(messageGroupId);
      await sleep(2);
      running.delete(messageGroupId);
      if (Number(body) % 5 === 0 && !failedOnce.has(body)) {
        failedOnce.add(body);
        throw new Error("not yet");
      }
      done.push(Number(body));
    });
    await until(() => isEmpty(on));
    for (const group of [0, 1, 2]) {
      const own = done.filter((index) => index % 3 === group);
      expect(own).toEqual([...own].sort((one, other) => one - other));
      expect(own).toHaveLength(8);
    }
  });
});

describe("the end of a consumer", () => {
  it("finishes what runs, and gives back the rest", async () => {
    const on = await setting({ isFifo: true });
    for (let index = 0; index < 8; index++) on.store.send(String(index), "one group");
    const consumer = on.consume(() => sleep(50));
    await until(() => consumer.stats.inFlight === 1 && consumer.stats.waiting > 0);
    await consumer.drain();
    expect(on.store.counts.inFlight).toBe(0);
    expect(on.store.counts.visible).toBe(8 - consumer.stats.handled);
    expect(consumer.stats.handled).toBeLessThan(3);
  });

  it("leaves behind a handler that hangs when the time is over, and gives its message back", async () => {
    const on = await setting();
    on.store.send("a");
    const reasons: unknown[] = [];
    const consumer = on.consume(async (_, { abortSignal }) => {
      abortSignal.addEventListener("abort", () => reasons.push(abortSignal.reason));
      await new Promise(() => undefined);
    });
    await until(() => consumer.stats.inFlight === 1);
    await consumer.drain({ timeout: 0.1 });
    expect(reasons).toHaveLength(1);
    expect(on.store.counts).toEqual({ visible: 1, inFlight: 0 });
  });

  it("waits for an answer that has begun, and gives back what it brings", async () => {
    const on = await setting({}, (operation) =>
      operation === "ReceiveMessage" ? { kind: "slow", after: 400 } : undefined,
    );
    on.store.send("a");
    let calls = 0;
    const consumer = on.consume(() => calls++);
    await until(() => on.store.counts.inFlight === 1);
    await sleep(100);
    await consumer.drain({ timeout: 0 });
    expect(calls).toBe(0);
    expect(on.store.counts).toEqual({ visible: 1, inFlight: 0 });
  });

  it("does not wait for a poll that hangs when the time is over", async () => {
    const on = await setting({}, (operation) =>
      operation === "ReceiveMessage" ? { kind: "drop", after: 5000 } : undefined,
    );
    const consumer = on.consume(() => undefined);
    await until(() => consumer.stats.receives === 1);
    const began = performance.now();
    await consumer.drain({ timeout: 0.1 });
    expect(performance.now() - began).toBeLessThan(3000);
  });

  it("comes with an abort, which leaves no listener", async () => {
    const on = await setting();
    on.store.send("a");
    const controller = new AbortController();
    const consumer = on.consume(() => new Promise(() => undefined), { abortSignal: controller.signal });
    await until(() => consumer.stats.inFlight === 1);
    controller.abort();
    await expect(consumer.finished).rejects.toMatchObject({ code: "Aborted" });
    expect(on.store.counts).toEqual({ visible: 1, inFlight: 0 });
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  it("comes when the queue is gone", async () => {
    const on = await setting({}, (operation) =>
      operation === "ReceiveMessage" ? { kind: "refuse", status: 400, code: "QueueDoesNotExist" } : undefined,
    );
    await expect(on.consume(() => undefined).finished).rejects.toMatchObject({ code: "ResourceNotFound" });
  });

  it("comes when onError throws", async () => {
    const on = await setting();
    on.store.send("a");
    const stop = new Error("enough");
    const consumer = on.consume(() => Promise.reject(new Error("no")), {
      onError: () => {
        throw stop;
      },
      retryDelay: 60,
    });
    await expect(consumer.finished).rejects.toBe(stop);
  });

  it("comes with the block of await using", async () => {
    const on = await setting();
    on.store.send("a");
    const consumer = on.consume(() => undefined);
    await until(() => isEmpty(on));
    await consumer[Symbol.asyncDispose]();
    await expect(consumer.finished).resolves.toBeUndefined();
    expect(inspect(consumer)).toBe('Consumer(url="https://sqs.us-east-1.amazonaws.com/1/jobs")');
  });
});

describe("faults of the network and the service", () => {
  it.each<[string, SqsFault]>([
    ["a broken connection", { kind: "drop", after: 0 }],
    ["a 500", { kind: "refuse", status: 500, code: "InternalError" }],
    ["throttling", { kind: "refuse", status: 400, code: "RequestThrottled" }],
    ["KMS that throttles", { kind: "refuse", status: 400, code: "KmsThrottled" }],
    ["an answer that breaks off", { kind: "cut" }],
  ])("do not end it: %s", async (_, fault) => {
    let fails = 2;
    const on = await setting({ visibility: 1 }, (operation) =>
      operation === "ReceiveMessage" && fails-- > 0 ? fault : undefined,
    );
    on.store.send("a");
    const errors: unknown[] = [];
    let calls = 0;
    on.consume(() => calls++, { onError: (error) => errors.push(error) });
    await until(() => isEmpty(on));
    expect([calls, errors.length]).toEqual([1, 2]);
  });

  it("end it where the service refuses it", async () => {
    const on = await setting({}, (operation) =>
      operation === "ReceiveMessage" ? { kind: "refuse", status: 403, code: "AccessDenied" } : undefined,
    );
    await expect(on.consume(() => undefined).finished).rejects.toMatchObject({ name: "AccessDenied" });
  });
});

describe("bad input", () => {
  it.each<[string, unknown, object, new () => Error]>([
    ["no function", "handler", {}, TypeError],
    ["a concurrency of 0", () => undefined, { concurrency: 0 }, RangeError],
    ["a batch size of 11", () => undefined, { batchSize: 11 }, RangeError],
    ["a batch size of 0", () => undefined, { batchSize: 0 }, RangeError],
    ["a wait of 21 s", () => undefined, { waitTimeSeconds: 21 }, RangeError],
    ["a visibility of 0", () => undefined, { visibilityTimeout: 0 }, RangeError],
    ["a heartbeat of 0", () => undefined, { heartbeat: 0 }, RangeError],
    ["too slow a heartbeat", () => undefined, { heartbeat: 30, visibilityTimeout: 30 }, RangeError],
    ["a negative delay", () => undefined, { retryDelay: -1 }, RangeError],
    ["a text for a number", () => undefined, { concurrency: "3" }, TypeError],
    ["an onError that is no function", () => undefined, { onError: true }, TypeError],
    ["an unknown option", () => undefined, { concurency: 3 }, TypeError],
  ])("is refused: %s", async (_, handler, options, ErrorClass) => {
    const { queue } = await setting();
    expect(() => queue.consume(handler as MessageHandler, options)).toThrow(ErrorClass);
  });
});

describe("the body of a message", () => {
  it("is in no warning", async () => {
    const on = await setting();
    on.store.send("secret words");
    const warnings: string[] = [];
    const listen = (warning: Error): void => void warnings.push(warning.message);
    process.on("warning", listen);
    let calls = 0;
    on.consume(
      ({ body }) => {
        if (++calls === 1) throw new Error(`Cannot read ${body}`);
      },
      { onError: undefined },
    );
    await until(() => isEmpty(on) && warnings.some((text) => text.includes("Consumer")));
    process.off("warning", listen);
    expect(warnings.join()).not.toContain("secret");
  });
});
