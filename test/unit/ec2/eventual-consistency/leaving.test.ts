import {
  DeleteSecurityGroupCommand,
  DescribeInstancesCommand,
  TerminateInstancesCommand,
} from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { settled, useFakeClock } from "../../../support/process/fake-clock.js";
import { mockedEC2 } from "../../../support/mocked-roots.js";

useFakeClock();

const inUse = Object.assign(new Error("resource sg-1 has a dependent object"), {
  name: "DependencyViolation",
  $metadata: { httpStatusCode: 400 },
});

async function terminated() {
  const { ec2, mock } = mockedEC2();
  mock.on(DescribeInstancesCommand).resolves({
    Reservations: [{ Instances: [{ InstanceId: "i-1", SecurityGroups: [{ GroupId: "sg-1" }] }] }],
  });
  mock.on(TerminateInstancesCommand).resolves({});
  const instance = await ec2.instance("i-1").load();
  await instance.terminate();
  return { ec2, mock };
}

describe("deleting a resource that a terminating instance still uses", () => {
  it("is retried until the instance is terminated", async () => {
    const { ec2, mock } = await terminated();
    mock.on(DeleteSecurityGroupCommand).rejectsOnce(inUse).rejectsOnce(inUse).resolves({});
    await settled(ec2.securityGroup("sg-1").delete());
    expect(mock.commandCalls(DeleteSecurityGroupCommand)).toHaveLength(3);
  });

  it("is given up after two minutes", async () => {
    const { ec2, mock } = await terminated();
    mock.on(DeleteSecurityGroupCommand).rejects(inUse);
    const begun = Date.now();
    expect(await settled(ec2.securityGroup("sg-1").delete())).toBe(inUse);
    expect(Date.now() - begun).toBeLessThanOrEqual(120_000);
    expect(Date.now() - begun).toBeGreaterThan(100_000);
  });

  it("is not retried if no terminating instance uses it", async () => {
    const { ec2, mock } = await terminated();
    mock.on(DeleteSecurityGroupCommand).rejects(inUse);
    await expect(ec2.securityGroup("sg-2").delete()).rejects.toBe(inUse);
    expect(mock.commandCalls(DeleteSecurityGroupCommand)).toHaveLength(1);
  });
});
