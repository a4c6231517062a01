import { getEventListeners } from "node:events";
import { DescribeInstancesCommand } from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { AbortError } from "../../../../src/core/errors/errors.js";
import { SharedCall } from "../../../../src/core/call/shared-call.js";
import { mockedEC2 } from "../../../support/mocked-roots.js";

/** A call that ends when the test says so or when its signal is aborted. */
function heldCall() {
  let resolve: ((result: string) => void) | undefined;
  let signal: AbortSignal | undefined;
  const call = new SharedCall<string>((given) => {
    signal = given;
    return new Promise((fulfil, reject) => {
      resolve = fulfil;
      given.addEventListener("abort", () => reject(given.reason as Error));
    });
  });
  return { call, resolve: (result: string) => resolve?.(result), isAborted: () => signal?.aborted };
}

describe("a shared call", () => {
  it("returns its one result to all callers", async () => {
    const { call, resolve } = heldCall();
    const { signal } = new AbortController();
    const callers = [call.join(), call.join({ abortSignal: signal })];
    resolve("answer");
    expect(await Promise.all(callers)).toEqual(["answer", "answer"]);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("continues for the others when one caller aborts", async () => {
    const { call, resolve, isAborted } = heldCall();
    const [leaving, staying] = [new AbortController(), new AbortController()];
    const [left, stayed] = [
      call.join({ abortSignal: leaving.signal }),
      call.join({ abortSignal: staying.signal }),
    ];
    leaving.abort("tired");
    const error = await left.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ cause: "tired" });
    expect(isAborted()).toBe(false);
    resolve("answer");
    expect(await stayed).toBe("answer");
    expect(getEventListeners(leaving.signal, "abort")).toEqual([]);
  });

  it("continues for a caller without a signal", async () => {
    const { call, resolve } = heldCall();
    const controller = new AbortController();
    const [left, stayed] = [call.join({ abortSignal: controller.signal }), call.join()];
    controller.abort();
    await expect(left).rejects.toThrow(AbortError);
    expect(call.isAbandoned).toBe(false);
    resolve("answer");
    expect(await stayed).toBe("answer");
  });

  it("is cancelled when the last caller has aborted", async () => {
    const { call, isAborted } = heldCall();
    const [one, two] = [new AbortController(), new AbortController()];
    const callers = [call.join({ abortSignal: one.signal }), call.join({ abortSignal: two.signal })];
    one.abort();
    expect(call.isAbandoned).toBe(false);
    two.abort();
    const outcomes = await Promise.allSettled(callers);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(call.isAbandoned).toBe(true);
    expect(isAborted()).toBe(true);
  });

  it("does not abort a request that has its response, so that the connection is reused", async () => {
    const { call, resolve, isAborted } = heldCall();
    const caller = call.join({ abortSignal: new AbortController().signal });
    resolve("answer");
    await caller;
    expect(isAborted()).toBe(false);
  });

  it("rejects a caller whose signal is aborted already", async () => {
    const { call } = heldCall();
    await expect(call.join({ abortSignal: AbortSignal.abort() })).rejects.toThrow(AbortError);
    expect(call.isAbandoned).toBe(false);
  });
});

describe("load() with a signal", () => {
  it("does not cancel a request that others wait for", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(DescribeInstancesCommand).resolves({ Reservations: [{ Instances: [{ InstanceId: "i-1" }] }] });
    const instance = ec2.instance("i-1");
    const controller = new AbortController();
    const [aborted, other] = [instance.load({ abortSignal: controller.signal }), instance.load()];
    controller.abort();
    await expect(aborted).rejects.toThrow(AbortError);
    expect(await other).toBe(instance);
    expect(mock.calls()).toHaveLength(1);
  });

  it("sends a new request after all callers aborted the previous one", async () => {
    const { ec2, mock } = mockedEC2();
    mock.on(DescribeInstancesCommand).resolves({ Reservations: [{ Instances: [{ InstanceId: "i-1" }] }] });
    const instance = ec2.instance("i-1");
    const controller = new AbortController();
    const aborted = instance.load({ abortSignal: controller.signal });
    controller.abort();
    const later = instance.load();
    await expect(aborted).rejects.toThrow(AbortError);
    expect(await later).toBe(instance);
    expect(mock.calls()).toHaveLength(2);
  });

  it("sends nothing if the signal is aborted already", async () => {
    const { ec2, mock } = mockedEC2();
    const abortSignal = AbortSignal.abort();
    const instance = ec2.instance("i-1");
    await expect(instance.load({ abortSignal })).rejects.toThrow(AbortError);
    await expect(instance.reload({ abortSignal })).rejects.toThrow(AbortError);
    await expect(instance.exists({ abortSignal })).rejects.toThrow(AbortError);
    await expect(instance.stop({}, { abortSignal })).rejects.toThrow(AbortError);
    expect(mock.calls()).toEqual([]);
  });
});
