import { getEventListeners, once } from "node:events";
import { stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { DescribeInstancesCommand, EC2Client } from "@aws-sdk/client-ec2";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { isAbortError, isTucuxiError } from "../../../../src/core/errors/error-guards.js";
import { withTimeout } from "../../../../src/core/call/request-timeout.js";
import { EC2Resource } from "../../../../src/ec2/index.js";
import { inTime, useFakePauses } from "../../../support/process/fake-clock.js";
import { mockedEC2 } from "../../../support/mocked-roots.js";

describe("requestTimeout", () => {
  let server: Server;
  let client: EC2Client;
  const requests: IncomingMessage[] = [];

  /** Accepts requests and never responds. */
  beforeAll(async () => {
    server = createServer((request) => requests.push(request)).listen(0, "127.0.0.1");
    await once(server, "listening");
    client = new EC2Client({
      region: "eu-west-1",
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      credentials: { accessKeyId: "AKIA", secretAccessKey: "secret" },
    });
  });

  afterAll(() => {
    client.destroy();
    server.closeAllConnections();
    server.close();
  });

  it("cancels a request without a response, whatever the client's configuration", async () => {
    const warn = vi.spyOn(console, "warn");
    const { signal } = new AbortController();
    const instance = new EC2Resource({ client }).instance("i-1");
    const error = await instance
      .reboot({}, { requestTimeout: 400, abortSignal: signal })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "TimeoutError", code: "TimedOut" });
    expect(isTucuxiError(error, "TimedOut")).toBe(true);
    expect(isAbortError(error)).toBe(false);
    expect((error as Error).message).toBe(
      "The request took longer than its requestTimeout of 400 ms. Increase it, or retry.",
    );
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(warn).not.toHaveBeenCalled();
    expect(requests).toHaveLength(1);
    await vi.waitUntil(() => requests[0]?.socket.destroyed);
    warn.mockRestore();
  });

  it("does not hide an abort by the signal", async () => {
    const controller = new AbortController();
    const instance = new EC2Resource({ client }).instance("i-1");
    const reboot = instance.reboot({}, { requestTimeout: 60_000, abortSignal: controller.signal });
    await once(server, "request");
    controller.abort();
    await expect(reboot).rejects.toMatchObject({ name: "AbortError" });
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  it("accepts a response that arrived in time, even if a busy thread processes it late", async () => {
    const answer = withTimeout(30, undefined, () => stat("package.json"));
    const end = performance.now() + 150;
    while (performance.now() < end);
    expect((await answer).isFile()).toBe(true);
  });

  it("of 0 means no timeout, as in the SDK; a request that ends in time leaves no timer", async () => {
    vi.useFakeTimers();
    const { ec2, mock } = mockedEC2();
    mock.on(DescribeInstancesCommand).resolves({});
    await ec2.instances.with({ requestTimeout: 0 }).toArray();
    await ec2.instances.with({ requestTimeout: 1_000 }).toArray();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});

describe("the requestTimeout of a collection", () => {
  useFakePauses();

  it("applies to each page", async () => {
    const { ec2, mock } = mockedEC2();
    let page = 0;
    mock.on(DescribeInstancesCommand).callsFake(async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return { NextToken: ++page < 3 ? `${page}` : undefined };
    });
    const pages = ec2.instances.with({ requestTimeout: 80 });
    expect(await inTime(pages.toArray())).toEqual([]);
    expect(mock.calls()).toHaveLength(3);
  });
});
