import { DescribeImagesCommand, DescribeInstancesCommand, EC2Client } from "@aws-sdk/client-ec2";
import { mockClient } from "aws-sdk-client-mock";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isWaiterFailure, isWaiterTimeout } from "../../../src/core/errors/error-guards.js";
import { EC2Resource } from "../../../src/ec2/index.js";

const aws = mockClient(EC2Client);
// The mock is of the class, which other files share.
afterAll(() => aws.restore());
const ec2 = new EC2Resource({ client: new EC2Client({ region: "eu-west-1" }) });

const inState = (Name: "pending" | "running" | "terminated") => ({
  Reservations: [{ Instances: [{ InstanceId: "i-1", State: { Name } }] }],
});
const image = (State: "pending" | "available") => ({ Images: [{ ImageId: "ami-1", State }] });
const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

beforeEach(() => {
  aws.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a waiter's error", () => {
  it("names the state seen last when time runs out", async () => {
    aws.on(DescribeInstancesCommand).resolves(inState("pending"));
    const done = caught(ec2.instance("i-1").waitUntilRunning({ maxAttempts: 2 }));
    await vi.advanceTimersByTimeAsync(60_000);
    const error = await done;
    expect(isWaiterTimeout(error) && error.lastState).toBe("pending");
    expect(String(error)).toContain("last seen: pending");
  });

  it("comes at once when the state cannot come back", async () => {
    aws.on(DescribeInstancesCommand).resolves(inState("terminated"));
    const instance = ec2.instance("i-1");
    const done = caught(instance.waitUntilRunning());
    await vi.advanceTimersByTimeAsync(100);
    const error = await done;
    expect(isWaiterFailure(error) && error.lastState).toBe("terminated");
    expect(aws.commandCalls(DescribeInstancesCommand)).toHaveLength(1);
    expect(instance.state?.Name).toBe("terminated");
  });
});

describe("waitUntil", () => {
  it("asks until the predicate is true of the fresh resource", async () => {
    aws.on(DescribeImagesCommand).resolvesOnce(image("pending")).resolves(image("available"));
    const polls: number[] = [];
    const done = ec2.image("ami-1").waitUntil(({ state }) => state === "available", {
      minDelay: 1,
      onPoll: ({ attempt }) => void polls.push(attempt),
    });
    await vi.advanceTimersByTimeAsync(2_000);
    expect((await done).state).toBe("available");
    expect(polls).toEqual([1, 2]);
  });

  it("takes an async predicate", async () => {
    aws.on(DescribeImagesCommand).resolves(image("pending"));
    const done = caught(ec2.image("ami-1").waitUntil(async () => false, { maxAttempts: 1 }));
    await vi.advanceTimersByTimeAsync(100);
    const error = await done;
    expect(isWaiterTimeout(error) && error.lastState).toBe("pending");
  });

  it("ends with the error of a look, such as a resource that is gone", async () => {
    aws.on(DescribeImagesCommand).resolves({ Images: [] });
    await expect(ec2.image("ami-1").waitUntil(() => true)).rejects.toMatchObject({
      code: "ResourceNotFound",
    });
  });

  it("stops when its signal is aborted, and leaves no timer", async () => {
    aws.on(DescribeImagesCommand).resolves(image("pending"));
    const controller = new AbortController();
    const done = caught(ec2.image("ami-1").waitUntil(() => false, { abortSignal: controller.signal }));
    await vi.advanceTimersByTimeAsync(100);
    controller.abort();
    expect(await done).toMatchObject({ name: "AbortError" });
    expect(vi.getTimerCount()).toBe(0);
    expect(aws.commandCalls(DescribeImagesCommand)).toHaveLength(1);
  });
});
