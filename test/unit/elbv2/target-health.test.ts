import {
  DescribeTargetHealthCommand,
  InvalidTargetException,
  type TargetHealthStateEnum,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import { describe, expect, it } from "vitest";
import { isWaiterFailure, isWaiterTimeout } from "../../../src/index.js";
import { arnOf } from "../../support/service/elbv2-arns.js";
import { inputsOf, mockedELBv2 } from "../../support/mocked-roots.js";

// On moto a target is healthy, or deregistered, at once; the states in between are tested here.

const GROUP = arnOf("targetgroup/web/5");
const QUICK = { minDelay: 0.001, maxDelay: 0.001 };
const states = (...all: TargetHealthStateEnum[]) => ({
  TargetHealthDescriptions: all.map((State, index) => ({
    Target: { Id: `i-${index + 1}` },
    TargetHealth: { State },
  })),
});
const unknown = () => new InvalidTargetException({ message: "no", $metadata: { httpStatusCode: 400 } });

describe("waitUntilHealthy", () => {
  it("ends when all targets are healthy", async () => {
    const { elbv2, mock } = mockedELBv2();
    mock
      .on(DescribeTargetHealthCommand)
      .rejectsOnce(unknown())
      .resolvesOnce(states("initial", "healthy"))
      .resolvesOnce(states("healthy", "healthy"));
    const group = elbv2.targetGroup(GROUP);
    expect(await group.waitUntilHealthy(["i-1", { id: "i-2", port: 81 }], QUICK)).toBe(group);
    const input = { TargetGroupArn: GROUP, Targets: [{ Id: "i-1" }, { Id: "i-2", Port: 81 }] };
    expect(inputsOf(mock)).toEqual([input, input, input]);
  });

  it("polls all registered targets if none are given", async () => {
    const { elbv2, mock } = mockedELBv2();
    mock.on(DescribeTargetHealthCommand).resolves(states("unhealthy"));
    const waiting = elbv2.targetGroup(GROUP).waitUntilHealthy(undefined, { ...QUICK, maxAttempts: 2 });
    await expect(waiting).rejects.toSatisfy(isWaiterTimeout);
    expect(inputsOf(mock)).toEqual([{ TargetGroupArn: GROUP }, { TargetGroupArn: GROUP }]);
  });

  it("fails at once without permission", async () => {
    const { elbv2, mock } = mockedELBv2();
    const denied = Object.assign(new Error("no"), {
      name: "AccessDenied",
      $metadata: { httpStatusCode: 403 },
    });
    mock.on(DescribeTargetHealthCommand).rejects(denied);
    const waiting = elbv2.targetGroup(GROUP).waitUntilHealthy(["i-1"], QUICK);
    await expect(waiting).rejects.toSatisfy(isWaiterFailure);
    await expect(waiting).rejects.toMatchObject({ cause: { name: "AccessDenied" } });
    expect(inputsOf(mock)).toHaveLength(1);
  });
});

describe("waitUntilDrained", () => {
  it("ends when the targets are no longer in use", async () => {
    const { elbv2, mock } = mockedELBv2();
    mock.on(DescribeTargetHealthCommand).resolvesOnce(states("draining")).resolvesOnce(states("unused"));
    const group = elbv2.targetGroup(GROUP);
    expect(await group.waitUntilDrained(["i-1"], QUICK)).toBe(group);
    expect(inputsOf(mock)).toHaveLength(2);
  });

  it("ends when the service no longer knows the targets", async () => {
    const { elbv2, mock } = mockedELBv2();
    mock.on(DescribeTargetHealthCommand).rejects(unknown());
    await elbv2.targetGroup(GROUP).waitUntilDrained(["i-1"], QUICK);
    expect(inputsOf(mock)).toHaveLength(1);
  });
});
