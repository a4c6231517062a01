import { getEventListeners } from "node:events";
import { DescribeInstancesCommand, DescribeVpcsCommand, StopInstancesCommand } from "@aws-sdk/client-ec2";
import { DescribeInstanceHealthCommand } from "@aws-sdk/client-elastic-load-balancing";
import { HeadBucketCommand, HeadObjectCommand } from "@aws-sdk/client-s3";
import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { AbortError } from "../../../../src/core/errors/errors.js";
import { WaiterTimeoutError } from "../../../../src/core/errors/waiter-errors.js";
import { waiterSchedule } from "../../../../src/core/waiter/schedule.js";
import type { WaiterOptions } from "../../../../src/core/waiter/waiter.js";
import { settled, useFakeClock } from "../../../support/process/fake-clock.js";
import { mockedEC2, mockedELB, mockedS3, optionsOf } from "../../../support/mocked-roots.js";

useFakeClock();

const pending = {
  Reservations: [{ Instances: [{ InstanceId: "i-1", State: { Name: "pending" } }] }],
} as const;

/** An instance that stays pending, and the seconds at which it was polled. */
function pendingInstance() {
  const { ec2, mock } = mockedEC2();
  const pollTimes: number[] = [];
  const started = Date.now();
  mock.on(DescribeInstancesCommand).callsFake(() => {
    pollTimes.push((Date.now() - started) / 1000);
    return pending;
  });
  return { instance: ec2.instance("i-1"), mock, asked: pollTimes };
}

async function timesOut(options: WaiterOptions): Promise<number[]> {
  const { instance, asked: pollTimes } = pendingInstance();
  expect(await settled(instance.waitUntilRunning(options))).toBeInstanceOf(WaiterTimeoutError);
  expect(vi.getTimerCount()).toBe(0);
  return pollTimes.map((at) => Math.round(at * 20) / 20);
}

describe("boto3's delays", () => {
  const { ec2, mock: ec2Mock } = mockedEC2();
  const { s3, mock: s3Mock } = mockedS3();
  const { elb, mock: elbMock } = mockedELB();
  const instance = ec2.instance("i-1");
  const vpc = ec2.vpc("vpc-1");
  const object = s3.object("b", "k");
  const bucket = s3.bucket("b");
  const throttled = Object.assign(new Error("slow"), {
    name: "SlowDown",
    $metadata: { httpStatusCode: 503 },
  });
  ec2Mock.on(DescribeInstancesCommand).rejects(throttled);
  ec2Mock.on(DescribeVpcsCommand).resolves({ Vpcs: [{ VpcId: "vpc-1", State: "pending" }] });
  s3Mock.on(HeadBucketCommand).rejects(throttled);
  s3Mock.on(HeadObjectCommand).rejects(throttled);
  elbMock.on(DescribeInstanceHealthCommand).resolves({ InstanceStates: [{ State: "OutOfService" }] });

  it.each([
    ["InstanceRunning", 15, 40, () => instance.waitUntilRunning()],
    ["InstanceStopped", 15, 40, () => instance.waitUntilStopped()],
    ["InstanceTerminated", 15, 40, () => instance.waitUntilTerminated()],
    ["VpcAvailable", 15, 40, () => vpc.waitUntilAvailable()],
    ["BucketExists", 5, 20, () => bucket.waitUntilExists()],
    ["BucketNotExists", 5, 20, () => bucket.waitUntilNotExists()],
    ["ObjectExists", 5, 20, () => object.waitUntilExists()],
    ["ObjectNotExists", 5, 20, () => object.waitUntilNotExists()],
    ["AnyInstanceInService", 15, 40, () => elb.loadBalancer("web").waitUntilAnyInstanceInService()],
  ])("are the defaults of %s: every %i s, %i times", async (waiter, delay, attempts, wait) => {
    const started = Date.now();
    expect(await settled(wait())).toMatchObject({ name: "WaiterTimeoutError", waiter, attempts });
    expect(Math.round((Date.now() - started) / 1000)).toBe(delay * (attempts - 1));
  });
});

describe("the caller's delays", () => {
  it("keep the default delay if only attempts are given", async () => {
    expect(await timesOut({ maxAttempts: 1 })).toEqual([0]);
    expect(await timesOut({ maxAttempts: 3 })).toEqual([0, 15, 30]);
  });

  it("allow as many polls as fit if only a time is given, and a last one just before the end", async () => {
    expect(await timesOut({ maxWaitTime: 40 })).toEqual([0, 15, 30, 39.95]);
    expect(await timesOut({ maxWaitTime: 30 })).toEqual([0, 15, 29.95]);
  });

  it("may be shorter than the default, and fractions of a second", async () => {
    expect(await timesOut({ maxWaitTime: 2 })).toEqual([0, 1.95]);
    expect(await timesOut({ maxWaitTime: 0.5 })).toEqual([0, 0.45]);
    expect(await timesOut({ maxWaitTime: 1, minDelay: 0.3, maxDelay: 0.3 })).toEqual([
      0, 0.3, 0.6, 0.9, 0.95,
    ]);
  });

  it("double from the first to the longest", async () => {
    expect(await timesOut({ minDelay: 1, maxDelay: 5, maxAttempts: 6 })).toEqual([0, 1, 3, 7, 12, 17]);
    expect(await timesOut({ minDelay: 20, maxAttempts: 3 })).toEqual([0, 20, 40]);
    expect(await timesOut({ maxDelay: 3, maxAttempts: 3 })).toEqual([0, 3, 6]);
  });

  it("end with the attempts or the time, whichever comes first", async () => {
    expect(await timesOut({ maxAttempts: 2, maxWaitTime: 600 })).toEqual([0, 15]);
    expect(await timesOut({ maxAttempts: 40, maxWaitTime: 16 })).toEqual([0, 15, 15.95]);
  });

  it("report the number of polls and the elapsed time in the error", async () => {
    const { instance } = pendingInstance();
    const error = await settled(instance.waitUntilRunning({ maxAttempts: 3 }));
    expect((error as Error).message).toBe(
      'Instance(id="i-1") did not reach InstanceRunning within 3 attempts and 30.0 s (last seen: pending). ' +
        "Increase maxWaitTime or maxAttempts.",
    );
  });

  it.each<WaiterOptions>([
    { maxWaitTime: 0 },
    { maxWaitTime: -1 },
    { maxWaitTime: NaN },
    { minDelay: 0 },
    { maxDelay: -1 },
    { minDelay: 5, maxDelay: 4 },
    { maxAttempts: 0 },
    { maxAttempts: 1.5 },
    { maxAttempts: -1 },
  ])("of %j throw a RangeError without a request", async (options) => {
    const { instance, mock } = pendingInstance();
    expect(await settled(instance.waitUntilRunning(options))).toBeInstanceOf(RangeError);
    expect(mock.calls()).toEqual([]);
  });
});

describe("an invalid argument", () => {
  it.each([
    ["boto3's own configuration", { WaiterConfig: { Delay: 5, MaxAttempts: 60 } }],
    ["an unknown option", { delay: 5 }],
    ["a misspelt option", { maxWaittime: 60 }],
    ["a number in place of options", 30],
    ["null in place of options", null],
    ["a string in place of a number", { maxWaitTime: "10" }],
    ["onPoll that is not a function", { onPoll: true }],
  ])("throws a TypeError without a request: %s", async (_, options) => {
    const { instance, mock } = pendingInstance();
    expect(await settled(instance.waitUntilRunning(options as WaiterOptions))).toBeInstanceOf(TypeError);
    expect(await settled(instance.waitUntil(() => true, options as WaiterOptions))).toBeInstanceOf(TypeError);
    expect(mock.calls()).toEqual([]);
  });

  it.each([[undefined], [null], [{ maxWaitTime: 10 }], ["available"]])(
    "throws a TypeError without a request if a condition is not a function: %j",
    async (condition) => {
      const { instance, mock } = pendingInstance();
      expect(await settled(instance.waitUntil(condition as never))).toBeInstanceOf(TypeError);
      expect(mock.calls()).toEqual([]);
    },
  );

  it("leads to an error with the intended option", async () => {
    const { instance } = pendingInstance();
    const error = await settled(instance.waitUntilRunning({ maxWaittime: 60 } as WaiterOptions));
    expect(String(error)).toContain("There is no option maxWaittime. Did you mean maxWaitTime?");
  });
});

describe("any schedule", () => {
  const seconds = fc.double({ min: 0.001, max: 10_000, noNaN: true });
  const definition = { name: "Anything", delay: 15, attempts: 40 };
  const options = fc
    .record(
      { minDelay: seconds, maxDelay: seconds, maxWaitTime: seconds, maxAttempts: fc.integer({ min: 1 }) },
      { requiredKeys: [] },
    )
    .filter(
      ({ minDelay, maxDelay }) => minDelay === undefined || maxDelay === undefined || minDelay <= maxDelay,
    );

  it("has delays that never decrease, between the shortest and the longest", () => {
    fc.assert(
      fc.property(options, fc.integer({ min: 1, max: 2_000 }), (given, attempt) => {
        const schedule = waiterSchedule(definition, given);
        const [delay, next] = [schedule.delay(attempt), schedule.delay(attempt + 1)];
        expect(delay).toBeGreaterThanOrEqual(given.minDelay ?? Math.min(15, given.maxDelay ?? 15));
        expect(delay).toBeLessThanOrEqual(given.maxDelay ?? Math.max(15, given.minDelay ?? 15));
        expect(next).toBeGreaterThanOrEqual(delay);
      }),
    );
  });

  it("ends eventually", () => {
    fc.assert(
      fc.property(options, (given) => {
        const { maxWaitTime, maxAttempts } = waiterSchedule(definition, given);
        expect(Math.min(maxWaitTime, maxAttempts)).toBeLessThan(Infinity);
      }),
    );
  });
});

describe("an aborted wait", () => {
  it("sends nothing if the signal is aborted already", async () => {
    const { instance, mock } = pendingInstance();
    const abortSignal = AbortSignal.abort("enough");
    const error = await settled(instance.waitUntilRunning({ abortSignal }));
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ cause: "enough" });
    expect(mock.calls()).toEqual([]);
  });

  it("during a delay ends at once, polls no more, and leaves neither timer nor listener", async () => {
    const { instance, asked: pollTimes } = pendingInstance();
    const controller = new AbortController();
    const wait = instance
      .waitUntilRunning({ abortSignal: controller.signal })
      .catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(16_000);
    controller.abort();
    expect(await wait).toBeInstanceOf(AbortError);
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(pollTimes).toHaveLength(2);
  });

  it("during a poll passes the signal to it, and polls no more", async () => {
    const { ec2, mock } = mockedEC2();
    const aborted = Object.assign(new Error("Request aborted"), { name: "AbortError" });
    const controller = new AbortController();
    mock.on(DescribeInstancesCommand).callsFake(() => {
      controller.abort();
      throw aborted;
    });
    const onPoll = vi.fn<() => void>();
    const wait = ec2.instance("i-1").waitUntilRunning({ abortSignal: controller.signal, onPoll });
    expect(await settled(wait)).toMatchObject({ name: "AbortError" });
    expect(optionsOf(mock)).toEqual([{ abortSignal: expect.objectContaining({ aborted: true }) as never }]);
    expect(onPoll).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("ignores the response of a poll that completes all the same", async () => {
    const { ec2, mock } = mockedEC2();
    const controller = new AbortController();
    mock.on(StopInstancesCommand).resolves({});
    mock.on(DescribeInstancesCommand).callsFake(() => {
      controller.abort();
      return pending;
    });
    const instance = ec2.instance("i-1");
    const error = await settled(instance.waitUntilStopped({ abortSignal: controller.signal }));
    expect(error).toBeInstanceOf(AbortError);
    expect(instance.isLoaded).toBe(false);
  });
});

describe("a poll", () => {
  it("that times out is retried", async () => {
    const { ec2, mock } = mockedEC2();
    mock
      .on(DescribeInstancesCommand)
      .callsFakeOnce(() => new Promise(() => undefined))
      .resolves({ Reservations: [{ Instances: [{ InstanceId: "i-1", State: { Name: "running" } }] }] });
    const instance = ec2.instance("i-1");
    expect(await settled(instance.waitUntilRunning({ requestTimeout: 1_000 }))).toBe(instance);
    expect(mock.calls()).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  });
});
