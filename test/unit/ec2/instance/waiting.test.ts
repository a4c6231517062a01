import {
  DescribeImagesCommand,
  DescribeInstancesCommand,
  DescribeInstanceStatusCommand,
  GetPasswordDataCommand,
} from "@aws-sdk/client-ec2";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { mockedEC2 } from "../../../support/mocked-roots.js";
import { isWaiterFailure, isWaiterTimeout } from "../../../../src/core/errors/error-guards.js";

const { mock: aws, ec2 } = mockedEC2();

const inState = (Name: "pending" | "running" | "terminated") => ({
  Reservations: [{ Instances: [{ InstanceId: "i-1", State: { Name } }] }],
});
const gone = (Name: "shutting-down" | "terminated") => ({
  Reservations: [
    {
      Instances: [
        {
          InstanceId: "i-1",
          State: { Name },
          StateReason: { Code: "Server.SpotInstanceTermination", Message: "Spot instance termination" },
        },
      ],
    },
  ],
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
  it("contains the last state on a timeout", async () => {
    aws.on(DescribeInstancesCommand).resolves(inState("pending"));
    const done = caught(ec2.instance("i-1").waitUntilRunning({ maxAttempts: 2 }));
    await vi.advanceTimersByTimeAsync(60_000);
    const error = await done;
    expect(isWaiterTimeout(error) && error.lastState).toBe("pending");
    expect(String(error)).toContain("last seen: pending");
  });

  it("is thrown at once if the awaited state cannot be reached any more", async () => {
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

describe("a state from which the awaited one cannot be reached", () => {
  it("ends a wait with the service's reason", async () => {
    aws.on(DescribeInstancesCommand).resolves(gone("terminated"));
    const error = await caught(ec2.instance("i-1").waitUntilRunning());
    expect(isWaiterFailure(error)).toBe(true);
    expect(error).toMatchObject({
      lastState: "terminated",
      reason: "Spot instance termination",
      response: gone("terminated"),
      message: expect.stringContaining("(last seen: terminated, Spot instance termination)") as string,
    });
  });

  it("ends a wait for status checks, which EC2 omits unless requested", async () => {
    const InstanceStatuses = [
      {
        InstanceId: "i-1",
        InstanceState: { Name: "terminated" as const },
        InstanceStatus: { Status: "not-applicable" as const },
        SystemStatus: { Status: "not-applicable" as const },
      },
    ];
    aws.on(DescribeInstanceStatusCommand, { InstanceIds: ["i-1"], IncludeAllInstances: true }).resolves({
      InstanceStatuses,
    });
    for (const wait of ["waitUntilStatusOk", "waitUntilSystemStatusOk"] as const) {
      const error = await caught(ec2.instance("i-1")[wait]());
      expect(isWaiterFailure(error) && error.lastState).toBe("not-applicable, terminated");
    }
  });

  it("ends a wait for a password, whose polls do not contain the state", async () => {
    aws.on(GetPasswordDataCommand).resolves({ PasswordData: "" });
    aws.on(DescribeInstancesCommand).resolvesOnce(inState("running")).resolves(gone("shutting-down"));
    const done = caught(ec2.instance("i-1").waitUntilPasswordDataAvailable());
    await vi.advanceTimersByTimeAsync(16_000);
    const error = await done;
    expect(isWaiterFailure(error) && error.lastState).toBe("shutting-down");
    expect(aws.commandCalls(GetPasswordDataCommand)).toHaveLength(2);
  });

  it("is not requested once there is a password, and a failure to request it does not end the wait", async () => {
    aws.on(GetPasswordDataCommand).resolvesOnce({ PasswordData: "" }).resolves({ PasswordData: "abc" });
    aws
      .on(DescribeInstancesCommand)
      .rejects(Object.assign(new Error("no"), { name: "UnauthorizedOperation" }));
    const done = ec2.instance("i-1").waitUntilPasswordDataAvailable();
    await vi.advanceTimersByTimeAsync(16_000);
    expect((await done).id).toBe("i-1");
    expect(aws.commandCalls(DescribeInstancesCommand)).toHaveLength(1);
  });
});

describe("an unknown id", () => {
  const unknown = Object.assign(new Error("The instance ID 'i-1' does not exist"), {
    name: "InvalidInstanceID.NotFound",
    $metadata: { httpStatusCode: 400 },
  });

  it.each(["waitUntilStopped", "waitUntilTerminated", "waitUntilSystemStatusOk"] as const)(
    "ends %s at once, which does not retry it",
    async (wait) => {
      aws.onAnyCommand().rejects(unknown);
      expect(await caught(ec2.instance("i-1")[wait]())).toMatchObject({
        code: "WaiterFailed",
        cause: unknown,
      });
      expect(aws.calls()).toHaveLength(1);
    },
  );

  it.each(["waitUntilExists", "waitUntilRunning", "waitUntilStatusOk"] as const)(
    "is retried by %s",
    async (wait) => {
      aws.onAnyCommand().rejects(unknown);
      const done = caught(ec2.instance("i-1")[wait]({ maxAttempts: 2 }));
      await vi.advanceTimersByTimeAsync(16_000);
      expect(await done).toMatchObject({ code: "WaiterTimedOut", attempts: 2 });
    },
  );
});

describe("waitUntil", () => {
  it("polls until the predicate returns true for the refreshed resource", async () => {
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

  it("accepts an async predicate", async () => {
    aws.on(DescribeImagesCommand).resolves(image("pending"));
    const done = caught(ec2.image("ami-1").waitUntil(async () => false, { maxAttempts: 1 }));
    await vi.advanceTimersByTimeAsync(100);
    const error = await done;
    expect(isWaiterTimeout(error) && error.lastState).toBe("pending");
  });

  it("rejects with the error of a poll, such as a missing resource", async () => {
    aws.on(DescribeImagesCommand).resolves({ Images: [] });
    await expect(ec2.image("ami-1").waitUntil(() => true)).rejects.toMatchObject({
      code: "ResourceNotFound",
    });
  });

  it.each([undefined, "pending", 1])("rejects at once for a predicate that returns %j", async (verdict) => {
    aws.on(DescribeImagesCommand).resolves(image("pending"));
    await expect(ec2.image("ami-1").waitUntil((() => verdict) as never)).rejects.toThrow(
      /^The predicate of waitUntil must return true or false/,
    );
  });

  it("stops when aborted, and leaves no timer", async () => {
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
