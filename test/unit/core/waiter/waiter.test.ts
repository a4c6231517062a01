import {
  DescribeInstancesCommand,
  type DescribeInstancesCommandOutput,
  StopInstancesCommand,
} from "@aws-sdk/client-ec2";
import { DescribeInstanceHealthCommand } from "@aws-sdk/client-elastic-load-balancing";
import { HeadBucketCommand, HeadObjectCommand } from "@aws-sdk/client-s3";
import { describe, expect, it, vi } from "vitest";
import { isWaiterFailure, isWaiterTimeout } from "../../../../src/core/errors/error-guards.js";
import type { WaiterPoll } from "../../../../src/core/waiter/waiter.js";
import { settled, useFakeClock } from "../../../support/process/fake-clock.js";
import { inputsOf, mockedEC2, mockedELB, mockedS3 } from "../../../support/mocked-roots.js";

useFakeClock();

function described(state: string): Partial<DescribeInstancesCommandOutput> {
  return { Reservations: [{ Instances: [{ InstanceId: "i-1", State: { Name: state as "running" } }] }] };
}

function failure(name: string, httpStatusCode?: number, more: object = {}): Error {
  return Object.assign(new Error(`${name}!`), { name, $metadata: { httpStatusCode }, ...more });
}

/** An instance with these states or errors in turn, the last one for ever; and when it was polled. */
function instanceOf(...answers: (string | Error)[]) {
  const { ec2, mock } = mockedEC2();
  const pollTimes: number[] = [];
  mock.on(DescribeInstancesCommand).callsFake(() => {
    const answer = answers[Math.min(pollTimes.push(Date.now() / 1000) - 1, answers.length - 1)] ?? "running";
    if (answer instanceof Error) throw answer;
    return described(answer);
  });
  const started = Date.now() / 1000;
  return { instance: ec2.instance("i-1"), mock, asked: () => pollTimes.map((at) => at - started) };
}

/** Whole seconds between the polls; the SDK adds a few milliseconds. */
function gaps(pollTimes: readonly number[]): number[] {
  return pollTimes.slice(1).map((at, index) => Math.round(at - (pollTimes[index] ?? 0)));
}

describe("a waiter", () => {
  it("polls once if the state is reached at once, and resolves to the refreshed resource", async () => {
    const { instance, mock } = instanceOf("running");
    expect(await settled(instance.waitUntilRunning())).toBe(instance);
    expect(instance.state?.Name).toBe("running");
    expect(inputsOf(mock)).toEqual([{ InstanceIds: ["i-1"] }]);
    await instance.load();
    expect(mock.calls()).toHaveLength(1);
  });

  it("polls until the state is reached, with boto3's delays", async () => {
    const { instance, asked: pollTimes } = instanceOf("pending", "pending", "pending", "running");
    expect(await settled(instance.waitUntilRunning())).toBe(instance);
    expect(gaps(pollTimes())).toEqual([15, 15, 15]);
  });

  it("fails at once in a state from which the awaited one cannot be reached", async () => {
    const { instance, asked: pollTimes } = instanceOf("pending", "terminated");
    const error = await settled(instance.waitUntilRunning());
    expect(isWaiterFailure(error)).toBe(true);
    expect(error).toMatchObject({
      message:
        'Instance(id="i-1") cannot reach InstanceRunning (last seen: terminated): a resource in that state never reaches it.',
      waiter: "InstanceRunning",
      identifiers: { id: "i-1" },
      response: described("terminated"),
    });
    expect(pollTimes()).toHaveLength(2);
    expect(instance.state?.Name).toBe("terminated");
  });

  it("polls on after a not-found error if its acceptors say so", async () => {
    const { instance, asked: pollTimes } = instanceOf(failure("InvalidInstanceID.NotFound", 400), "running");
    expect(await settled(instance.waitUntilRunning())).toBe(instance);
    expect(pollTimes()).toHaveLength(2);
  });

  it("of S3 treats a 404 as the awaited state, or polls on", async () => {
    const { s3, mock } = mockedS3();
    const notFound = failure("NotFound", 404);
    mock.on(HeadObjectCommand).rejectsOnce(notFound).resolvesOnce({ ContentLength: 3 }).rejects(notFound);
    const object = s3.object("b", "k");
    expect(await settled(object.waitUntilExists())).toBe(object);
    expect(object.contentLength).toBe(3);
    expect(await settled(object.waitUntilNotExists())).toBe(object);
    expect(mock.calls()).toHaveLength(3);
  });

  it("leaves the resource stale if its responses contain no snapshot", async () => {
    const { elb, mock } = mockedELB();
    mock
      .on(DescribeInstanceHealthCommand)
      .resolves({ InstanceStates: [{ InstanceId: "i-1", State: "InService" }] });
    const balancer = elb.loadBalancer("web");
    expect(await settled(balancer.waitUntilAnyInstanceInService())).toBe(balancer);
    expect(balancer.isLoaded).toBe(false);
    expect(balancer["needsLoad"]).toBe(true);
  });
});

describe("a permanent error", () => {
  it.each([
    ["a 403", failure("UnauthorizedOperation", 403)],
    ["a 401", failure("AuthFailure", 401)],
    ["a validation error", failure("InvalidParameterValue", 400)],
    ["a malformed id", failure("InvalidInstanceID.Malformed", 400)],
    ["a redirect", failure("PermanentRedirect", 301)],
    ["missing credentials", Object.assign(new Error("none"), { name: "CredentialsProviderError" })],
    ["a client error", new TypeError("Invalid URL")],
  ])("fails the wait at once, and is its cause: %s", async (_, cause) => {
    const { instance, asked: pollTimes } = instanceOf(cause);
    const error = await settled(instance.waitUntilRunning());
    expect(isWaiterFailure(error)).toBe(true);
    expect((error as Error).cause).toBe(cause);
    expect((error as Error).message).toContain(`${cause.name}: ${cause.message}`);
    expect(pollTimes()).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("fails an S3 wait for an object without permission", async () => {
    const { s3, mock } = mockedS3();
    mock.on(HeadBucketCommand).rejects(failure("Unknown", 403));
    expect(isWaiterFailure(await settled(s3.bucket("b").waitUntilExists()))).toBe(true);
    expect(isWaiterFailure(await settled(s3.bucket("b").waitUntilNotExists()))).toBe(true);
    expect(mock.calls()).toHaveLength(2);
  });
});

describe("a temporary error", () => {
  it.each([
    ["throttling", failure("RequestLimitExceeded", 400)],
    ["throttling by status", failure("Whatever", 429)],
    ["an internal error", failure("InternalError", 500)],
    ["an unavailable service", failure("Unavailable", 503)],
    ["a broken connection", Object.assign(new Error("reset"), { code: "ECONNRESET" })],
    ["a DNS failure", Object.assign(new Error("dns"), { code: "ENOTFOUND" })],
    ["a slow connection", Object.assign(new Error("slow"), { name: "TimeoutError" })],
    ["an error that the SDK marks as retryable", failure("Strange", 400, { $retryable: {} })],
  ])("does not end the wait: %s", async (_, error) => {
    const { instance, asked: pollTimes } = instanceOf(error, error, "running");
    expect(await settled(instance.waitUntilRunning())).toBe(instance);
    expect(gaps(pollTimes())).toEqual([15, 15]);
  });

  it("is the cause of a timeout", async () => {
    const cause = failure("InternalError", 500);
    const { instance } = instanceOf(cause);
    const error = await settled(instance.waitUntilRunning({ maxAttempts: 2 }));
    expect(isWaiterTimeout(error)).toBe(true);
    expect((error as Error).cause).toBe(cause);
  });
});

describe("onPoll", () => {
  it("is called after each poll, once the resource is refreshed and before the wait ends", async () => {
    const notYet = failure("InvalidInstanceID.NotFound", 400);
    const { instance } = instanceOf(notYet, "pending", "running");
    const polls: (WaiterPoll & { state: string | undefined })[] = [];
    const onPoll = (poll: WaiterPoll): void => {
      polls.push({
        ...poll,
        elapsed: Math.round(poll.elapsed),
        state: instance.isLoaded ? instance.state?.Name : "",
      });
    };
    await settled(instance.waitUntilRunning({ onPoll }).finally(() => polls.push({ attempt: 0 } as never)));
    expect(polls).toEqual([
      { attempt: 1, elapsed: 0, response: undefined, error: notYet, state: "" },
      { attempt: 2, elapsed: 15, response: described("pending"), error: undefined, state: "pending" },
      { attempt: 3, elapsed: 30, response: described("running"), error: undefined, state: "running" },
      { attempt: 0 },
    ]);
  });

  it.each([
    ["throws", () => expect.fail("mine")],
    ["rejects", async () => expect.fail("mine")],
  ])("ends the wait with its error if it %s", async (_, onPoll) => {
    const { instance, asked: pollTimes } = instanceOf("pending");
    expect(await settled(instance.waitUntilRunning({ onPoll }))).toMatchObject({ message: "mine" });
    expect(pollTimes()).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("the snapshot", () => {
  it("is that of the last poll on a timeout", async () => {
    const { instance, mock } = instanceOf("running", "stopping");
    expect(isWaiterTimeout(await settled(instance.waitUntilStopped({ maxAttempts: 2 })))).toBe(true);
    expect(instance.state?.Name).toBe("stopping");
    await instance.load();
    expect(mock.calls()).toHaveLength(2);
  });

  it("is stale if an action ended during the poll", async () => {
    const { instance, mock } = instanceOf("running");
    mock.on(StopInstancesCommand).resolves({});
    const wait = instance.waitUntilRunning();
    await instance.stop();
    await settled(wait);
    expect(instance.state?.Name).toBe("running");
    await instance.load();
    expect(mock.commandCalls(DescribeInstancesCommand)).toHaveLength(2);
  });

  it("of a later poll is not replaced by an earlier load", async () => {
    const { ec2, mock } = mockedEC2();
    const answers: ((output: object) => void)[] = [];
    mock.on(DescribeInstancesCommand).callsFake(() => new Promise((resolve) => answers.push(resolve)));
    const instance = ec2.instance("i-1");
    const [load, wait] = [instance.load(), instance.waitUntilRunning()];
    await vi.advanceTimersByTimeAsync(1);
    answers[1]?.(described("running"));
    await settled(wait);
    answers[0]?.(described("pending"));
    await load;
    expect(instance.state?.Name).toBe("running");
  });
});
