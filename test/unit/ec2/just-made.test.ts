import {
  CreateVpcCommand,
  DescribeVpcsCommand,
  EC2Client,
  ModifyVpcAttributeCommand,
} from "@aws-sdk/client-ec2";
import { mockClient } from "aws-sdk-client-mock";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EC2Resource } from "../../../src/ec2/index.js";

const aws = mockClient(EC2Client);
// The mock is of the class, which other files share.
afterAll(() => aws.restore());
const ec2 = new EC2Resource({ client: new EC2Client({ region: "eu-west-1" }) });
const notFound = Object.assign(new Error("The vpc ID 'vpc-1' does not exist"), {
  name: "InvalidVpcID.NotFound",
});

beforeEach(() => {
  aws.reset();
  aws.on(CreateVpcCommand).resolves({ Vpc: { VpcId: "vpc-1" } });
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a resource that was just made", () => {
  it("repeats its actions while EC2 does not know it", async () => {
    aws.on(ModifyVpcAttributeCommand).rejectsOnce(notFound).rejectsOnce(notFound).resolves({});
    const vpc = await ec2.createVpc({ CidrBlock: "10.0.0.0/16" });
    const done = vpc.modifyAttribute({ EnableDnsHostnames: { Value: true } });
    await vi.advanceTimersByTimeAsync(1_000);
    await done;
    expect(aws.commandCalls(ModifyVpcAttributeCommand)).toHaveLength(3);
  });

  it("repeats its loads", async () => {
    aws
      .on(DescribeVpcsCommand)
      .rejectsOnce(notFound)
      .resolves({ Vpcs: [{ VpcId: "vpc-1", State: "available" }] });
    const vpc = await ec2.createVpc({ CidrBlock: "10.0.0.0/16" });
    const done = vpc.reload();
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await done).state).toBe("available");
  });

  it("gives up after a bounded time", async () => {
    aws.on(DescribeVpcsCommand).rejects(notFound);
    const vpc = await ec2.createVpc({ CidrBlock: "10.0.0.0/16" });
    const done = vpc.exists();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await done).toBe(false);
    expect(aws.commandCalls(DescribeVpcsCommand).length).toBeLessThan(12);
  });

  it("does so only for a while", async () => {
    aws.on(DescribeVpcsCommand).rejects(notFound);
    const vpc = await ec2.createVpc({ CidrBlock: "10.0.0.0/16" });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await vpc.exists()).toBe(false);
    expect(aws.commandCalls(DescribeVpcsCommand)).toHaveLength(1);
  });

  it("repeats nothing for other errors", async () => {
    aws
      .on(ModifyVpcAttributeCommand)
      .rejects(Object.assign(new Error("no"), { name: "UnauthorizedOperation" }));
    const vpc = await ec2.createVpc({ CidrBlock: "10.0.0.0/16" });
    await expect(vpc.modifyAttribute({})).rejects.toThrow("no");
    expect(aws.commandCalls(ModifyVpcAttributeCommand)).toHaveLength(1);
  });

  it("stops when its signal is aborted, and leaves no timer", async () => {
    aws.on(DescribeVpcsCommand).rejects(notFound);
    const vpc = await ec2.createVpc({ CidrBlock: "10.0.0.0/16" });
    const controller = new AbortController();
    const done = vpc.reload({ abortSignal: controller.signal }).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10);
    controller.abort();
    expect(await done).toMatchObject({ name: "AbortError" });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a resource that was only named", () => {
  it("repeats nothing", async () => {
    aws.on(DescribeVpcsCommand).rejects(notFound);
    expect(await ec2.vpc("vpc-1").exists()).toBe(false);
    expect(aws.commandCalls(DescribeVpcsCommand)).toHaveLength(1);
  });
});
