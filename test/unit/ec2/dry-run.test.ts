import {
  DescribeInstancesCommand,
  StopInstancesCommand,
  TerminateInstancesCommand,
} from "@aws-sdk/client-ec2";
import { beforeEach, describe, expect, it } from "vitest";
import { mockedEC2 } from "../../support/mocked-roots.js";
import { isTucuxiError } from "../../../src/core/errors/error-guards.js";

const { mock: aws, ec2 } = mockedEC2();

const serviceError = (name: string): Error => Object.assign(new Error(name), { name });
const named = { Filters: [{ Name: "tag:Name", Values: ["web"] }] };

beforeEach(() => {
  aws.reset();
});

describe("an action with dryRun among its options", () => {
  it("resolves to true when EC2 would allow the call, and sends DryRun", async () => {
    aws.on(StopInstancesCommand).rejects(serviceError("DryRunOperation"));
    expect(await ec2.instance("i-1").stop({ Force: true }, { dryRun: true })).toBe(true);
    expect(aws.commandCalls(StopInstancesCommand)[0]?.args[0].input).toEqual({
      InstanceIds: ["i-1"],
      Force: true,
      DryRun: true,
    });
  });

  it("resolves to false when EC2 would refuse the call", async () => {
    aws.on(StopInstancesCommand).rejects(serviceError("UnauthorizedOperation"));
    expect(await ec2.instance("i-1").stop(undefined, { dryRun: true })).toBe(false);
  });

  it("rethrows every other error", async () => {
    aws.on(StopInstancesCommand).rejects(serviceError("InvalidInstanceID.NotFound"));
    await expect(ec2.instance("i-1").stop({}, { dryRun: true })).rejects.toThrow(
      "InvalidInstanceID.NotFound",
    );
  });

  it("throws if the service responds as if it had performed the call", async () => {
    aws.on(StopInstancesCommand).resolves({});
    const error: unknown = await ec2
      .instance("i-1")
      .stop({}, { dryRun: true })
      .catch((thrown: unknown) => thrown);
    expect(isTucuxiError(error, "UnexpectedResponse")).toBe(true);
  });

  it("does not modify the caller's input", async () => {
    aws.on(TerminateInstancesCommand).rejects(serviceError("DryRunOperation"));
    const input = {};
    await ec2.instance("i-1").terminate(input, { dryRun: true });
    expect(input).toEqual({});
  });

  it("does not make the snapshot stale", async () => {
    aws.on(StopInstancesCommand).rejects(serviceError("DryRunOperation"));
    aws.on(DescribeInstancesCommand).resolves({ Reservations: [{ Instances: [{ InstanceId: "i-1" }] }] });
    const instance = await ec2.instance("i-1").load();
    await instance.stop({}, { dryRun: true });
    await instance.load();
    expect(aws.commandCalls(DescribeInstancesCommand)).toHaveLength(1);
  });
});

describe("DryRun in the input", () => {
  it("is passed to the SDK, whose error is rethrown", async () => {
    aws.on(StopInstancesCommand).rejects(serviceError("DryRunOperation"));
    await expect(ec2.instance("i-1").stop({ DryRun: true })).rejects.toThrow("DryRunOperation");
  });
});

describe("a batch action with dryRun among its options", () => {
  const pages = [
    { Reservations: [{ Instances: [{ InstanceId: "i-1" }] }], NextToken: "more" },
    { Reservations: [{ Instances: [{ InstanceId: "i-2" }] }] },
  ];

  it("checks each page, and resolves to true if all would be allowed", async () => {
    aws.on(DescribeInstancesCommand).resolvesOnce(pages[0]!).resolves(pages[1]!);
    aws.on(TerminateInstancesCommand).rejects(serviceError("DryRunOperation"));
    expect(await ec2.instances.filter(named).terminate({}, { dryRun: true })).toBe(true);
    const inputs = aws.commandCalls(TerminateInstancesCommand).map(({ args }) => args[0].input);
    expect(inputs).toEqual([
      { InstanceIds: ["i-1"], DryRun: true },
      { InstanceIds: ["i-2"], DryRun: true },
    ]);
  });

  it("stops at the first page that would be refused", async () => {
    aws.on(DescribeInstancesCommand).resolvesOnce(pages[0]!).resolves(pages[1]!);
    aws.on(TerminateInstancesCommand).rejects(serviceError("UnauthorizedOperation"));
    expect(await ec2.instances.filter(named).terminate({}, { dryRun: true })).toBe(false);
    expect(aws.commandCalls(TerminateInstancesCommand)).toHaveLength(1);
  });

  it("refuses an untargeted collection, as the action itself does", async () => {
    await expect(ec2.instances.terminate({}, { dryRun: true })).rejects.toThrow(TypeError);
    expect(aws.calls()).toHaveLength(0);
  });
});
