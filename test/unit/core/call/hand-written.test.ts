import { getEventListeners, once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { CallOptions } from "../../../../src/core/call/call-options.js";
import { HAND_WRITTEN_CALLS, rootsWith } from "../../../support/service/hand-written-calls.js";
import { abortWithoutGrace } from "../../../support/process/abort-without-grace.js";
import { listenerWarnings } from "../../../support/process/listener-warnings.js";

const CALLS = 20;

const rows = Object.entries(HAND_WRITTEN_CALLS);

/** Roots of a client that responds to everything with this value. */
function answeredWith(output: unknown) {
  const send = vi.fn<() => Promise<unknown>>(async () => output);
  return { send, roots: rootsWith({ client: { config: { region: async () => "eu-west-1" }, send } }) };
}

/** The thrown error, and the errors that it contains. */
function chain(error: unknown): unknown[] {
  return error instanceof Error ? [error, ...chain(error.cause)] : [];
}

let server: Server;
let requests = 0;
let endpoint: string;

/** Accepts requests and never responds. */
beforeAll(async () => {
  server = createServer(() => requests++).listen(0, "127.0.0.1");
  await once(server, "listening");
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe.each(rows)("to %s", (_, call) => {
  it.each([undefined, null, [], "<html></html>"])("rejects without a response: %j", async (output) => {
    const { roots } = answeredWith(output);
    const error: unknown = await call(roots, {}).catch((thrown: unknown) => thrown);
    expect(chain(error)).toContainEqual(expect.objectContaining({ code: "UnexpectedResponse" }));
  });

  const misfits: Record<string, unknown>[] = [
    { abortSignal: new AbortController() },
    { abortSignal: "signal" },
    { requestTimeout: "5" },
    { requestTimeout: -1 },
    { requestTimeout: Number.NaN },
    { abortsignal: new AbortController().signal },
    { Limit: 1 },
  ];

  it("refuses an option that would have no effect, and sends nothing", async () => {
    for (const options of misfits) {
      const { roots, send } = answeredWith({ $metadata: {} });
      // A call may also throw synchronously.
      const thrown: unknown = await (async () => call(roots, options))().catch((error: unknown) => error);
      expect([options, (thrown as Error).name]).toEqual([
        options,
        expect.stringMatching(/^(?:Type|Range)Error$/),
      ]);
      expect(send).not.toHaveBeenCalled();
    }
  });

  it("twenty times with one signal ends on abort, without leftover listeners or warnings", async () => {
    const warnings = listenerWarnings();
    const controller = new AbortController();
    const options: CallOptions = { abortSignal: controller.signal };
    const roots = rootsWith({
      region: "eu-west-1",
      endpoint,
      credentials: { accessKeyId: "AKIA", secretAccessKey: "secret" },
      maxAttempts: 1,
    });
    requests = 0;
    const calls = Promise.allSettled(Array.from({ length: CALLS }, () => call(roots, options)));
    await vi.waitUntil(() => requests > 0, { timeout: 20_000, interval: 1 });
    abortWithoutGrace(controller);
    for (const outcome of await calls) {
      expect(outcome).toMatchObject({ status: "rejected", reason: { name: "AbortError" } });
    }
    await vi.waitUntil(() => getEventListeners(controller.signal, "abort").length === 0, { interval: 1 });
    expect(warnings).toEqual([]);
  });
});

it("refuses a controller in place of its signal, and names the signal", async () => {
  const { roots } = answeredWith({});
  const options: object = { abortSignal: new AbortController() };
  await expect(roots.queue.send("a", options)).rejects.toThrow(
    "abortSignal must be an AbortSignal, but it is an AbortController: pass its signal.",
  );
});
