import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { eventLoopTurn } from "../../../../src/core/concurrency/event-loop-turn.js";
import { isWaiterTimeout } from "../../../../src/core/errors/error-guards.js";
import { EC2Resource } from "../../../../src/ec2/index.js";

let server: Server;
let ec2: EC2Resource;
let requests: number;
let answer: (response: ServerResponse) => void;

/** EC2 responds with a throttling error. */
const throttled = (response: ServerResponse): void => {
  response.writeHead(503, { "content-type": "text/xml" });
  response.end(
    "<Response><Errors><Error><Code>RequestLimitExceeded</Code><Message>Slow down.</Message></Error></Errors></Response>",
  );
};

const silent = (): void => undefined;

const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

beforeAll(async () => {
  server = createServer((_, response) => {
    requests++;
    answer(response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  // In the default retry mode of EC2 clients.
  ec2 = new EC2Resource({
    region: "eu-west-1",
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials: { accessKeyId: "AKIA", secretAccessKey: "secret" },
  });
});

beforeEach(() => {
  requests = 0;
});

afterAll(() => {
  ec2.meta.client.destroy();
  server.closeAllConnections();
  server.close();
});

describe("maxWaitTime", () => {
  it("ends a wait for a response that never arrives", async () => {
    answer = silent;
    const error = await caught(ec2.instance("i-1").waitUntilRunning({ maxWaitTime: 0.3, minDelay: 0.1 }));
    expect(isWaiterTimeout(error) && error.attempts).toBe(1);
  });

  it("ends many throttled waits together and in time", async () => {
    answer = throttled;
    const waits = Array.from({ length: 50 }, (_, index) =>
      caught(ec2.instance(`i-${index}`).waitUntilRunning({ maxWaitTime: 0.5, minDelay: 0.2, maxDelay: 0.2 })),
    );
    const errors = await Promise.all(waits);
    expect(errors.filter((error) => isWaiterTimeout(error))).toHaveLength(50);
    expect(requests).toBeLessThan(10);
  });

  it.each([
    ["a predicate", { maxWaitTime: 0.2 }],
    ["onPoll", { maxWaitTime: 0.2, onPoll: () => new Promise(() => undefined) }],
  ])("ends a wait for %s that never resolves", async (what, options) => {
    answer = (response) => {
      response.end(
        "<R><reservationSet><item><instancesSet><item><instanceId>i-1</instanceId></item></instancesSet></item></reservationSet></R>",
      );
    };
    const never = (): Promise<boolean> =>
      what === "onPoll" ? Promise.resolve(false) : new Promise(() => undefined);
    expect(isWaiterTimeout(await caught(ec2.instance("i-1").waitUntil(never, options)))).toBe(true);
  });
});

describe("an abort", () => {
  it.each([
    ["a server that never answers", silent, 1],
    ["a service that throttles every poll", throttled, 3],
  ])("ends all waits for %s, and leaves neither request nor timer", async (_, answering, polls) => {
    answer = answering;
    const before = timers();
    const controller = new AbortController();
    const options = { abortSignal: controller.signal, minDelay: 0.05, maxDelay: 0.05, maxWaitTime: 60 };
    const waits = Array.from({ length: 20 }, (_each, index) =>
      caught(ec2.instance(`i-${index}`).waitUntilRunning(options)),
    );
    await vi.waitUntil(() => requests >= polls, { interval: 1 });
    controller.abort();
    expect(await Promise.all(waits)).toEqual(
      waits.map(() => expect.objectContaining({ name: "AbortError" })),
    );
    // Without a timer, nothing can send another request.
    while (timers() > before) await eventLoopTurn();
    // The server may see the last one only after it was aborted.
    expect(requests).toBeLessThanOrEqual(polls + 1);
  });
});
