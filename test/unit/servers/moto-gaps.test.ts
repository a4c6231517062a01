import { DescribeInstanceHealthCommand } from "@aws-sdk/client-elastic-load-balancing";
import { ListBucketsCommand, type ListBucketsCommandInput } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import type { EC2Resource } from "../../../src/ec2/index.js";
import {
  answerInstances,
  inputsOf,
  mockedEC2,
  mockedELB,
  mockedS3,
  operationsOf,
} from "../../support/mocked-roots.js";

// Operations that moto does not support, so that no integration test covers them: the request is checked, and
// that the response is returned.

const instance = (ec2: EC2Resource) => ec2.instance("i-1");
const volume = (ec2: EC2Resource) => ec2.volume("vol-1");
const vpc = (ec2: EC2Resource) => ec2.vpc("vpc-1");
const running = (ec2: EC2Resource) => ec2.instances.filter({ InstanceIds: ["i-1", "i-2"] });

const health = (State: string) => ({ InstanceStates: [{ InstanceId: "i-1", State }] });

const InstanceId = "i-1";
const VolumeId = "vol-1";

type Case = [member: string, call: (ec2: EC2Resource) => Promise<unknown>, operation: string, input: object];

const cases: Case[] = [
  ["instance.monitor", (ec2) => instance(ec2).monitor(), "MonitorInstances", { InstanceIds: ["i-1"] }],
  ["instance.unmonitor", (ec2) => instance(ec2).unmonitor(), "UnmonitorInstances", { InstanceIds: ["i-1"] }],
  [
    "instance.reportStatus",
    (ec2) => instance(ec2).reportStatus({ Status: "impaired", ReasonCodes: ["unresponsive"] }),
    "ReportInstanceStatus",
    { Instances: ["i-1"], Status: "impaired", ReasonCodes: ["unresponsive"] },
  ],
  [
    "instance.resetAttribute",
    (ec2) => instance(ec2).resetAttribute({ Attribute: "kernel" }),
    "ResetInstanceAttribute",
    { InstanceId, Attribute: "kernel" },
  ],
  [
    "instance.resetKernel",
    (ec2) => instance(ec2).resetKernel(),
    "ResetInstanceAttribute",
    { InstanceId, Attribute: "kernel" },
  ],
  [
    "instance.resetRamdisk",
    (ec2) => instance(ec2).resetRamdisk(),
    "ResetInstanceAttribute",
    { InstanceId, Attribute: "ramdisk" },
  ],
  [
    "instance.resetSourceDestCheck",
    (ec2) => instance(ec2).resetSourceDestCheck(),
    "ResetInstanceAttribute",
    { InstanceId, Attribute: "sourceDestCheck" },
  ],
  [
    "instance.attachClassicLinkVpc",
    (ec2) => instance(ec2).attachClassicLinkVpc({ VpcId: "vpc-1", Groups: ["sg-1"] }),
    "AttachClassicLinkVpc",
    { InstanceId, VpcId: "vpc-1", Groups: ["sg-1"] },
  ],
  [
    "instance.detachClassicLinkVpc",
    (ec2) => instance(ec2).detachClassicLinkVpc({ VpcId: "vpc-1" }),
    "DetachClassicLinkVpc",
    { InstanceId, VpcId: "vpc-1" },
  ],
  // All tags of the instance, as the service returns them; moto deletes none.
  ["instance.deleteTags", (ec2) => instance(ec2).deleteTags(), "DeleteTags", { Resources: ["i-1"] }],
  [
    "volume.describeAttribute",
    (ec2) => volume(ec2).describeAttribute({ Attribute: "autoEnableIO" }),
    "DescribeVolumeAttribute",
    { VolumeId, Attribute: "autoEnableIO" },
  ],
  [
    "volume.describeStatus",
    (ec2) => volume(ec2).describeStatus(),
    "DescribeVolumeStatus",
    { VolumeIds: ["vol-1"] },
  ],
  ["volume.enableIo", (ec2) => volume(ec2).enableIo(), "EnableVolumeIO", { VolumeId }],
  [
    "volume.modifyAttribute",
    (ec2) => volume(ec2).modifyAttribute({ AutoEnableIO: { Value: true } }),
    "ModifyVolumeAttribute",
    { VolumeId, AutoEnableIO: { Value: true } },
  ],
  ["volume.detachFromInstance", (ec2) => volume(ec2).detachFromInstance(), "DetachVolume", { VolumeId }],
  [
    "vpc.attachClassicLinkInstance",
    (ec2) => vpc(ec2).attachClassicLinkInstance({ InstanceId: "i-1", Groups: ["sg-1"] }),
    "AttachClassicLinkVpc",
    { VpcId: "vpc-1", InstanceId, Groups: ["sg-1"] },
  ],
  [
    "vpc.detachClassicLinkInstance",
    (ec2) => vpc(ec2).detachClassicLinkInstance({ InstanceId: "i-1" }),
    "DetachClassicLinkVpc",
    { VpcId: "vpc-1", InstanceId },
  ],
];

describe("EC2 without moto", () => {
  it.each(cases)(
    "%s sends the right request, and returns the response",
    async (_, call, operation, input) => {
      const { ec2, mock } = mockedEC2();
      const answer = { $metadata: {}, Return: true };
      mock.onAnyCommand().resolves(answer);
      expect(await call(ec2)).toEqual(answer);
      expect(operationsOf(mock)).toEqual([operation]);
      expect(inputsOf(mock)).toEqual([input]);
    },
  );

  it.each([
    ["monitor", "MonitorInstances", (ec2: EC2Resource) => running(ec2).monitor()],
    ["unmonitor", "UnmonitorInstances", (ec2: EC2Resource) => running(ec2).unmonitor()],
  ] as const)("instances.%s includes all instances in one call", async (_, operation, call) => {
    const { ec2, mock } = mockedEC2();
    mock.onAnyCommand().resolves({});
    answerInstances(mock, ["i-1", "i-2"]);
    expect(await call(ec2)).toHaveLength(1);
    expect(inputsOf(mock, operation)).toEqual([{ InstanceIds: ["i-1", "i-2"] }]);
  });
});

describe("S3 without moto", () => {
  it("lists buckets page by page", async () => {
    const { mock, s3 } = mockedS3();
    mock
      .on(ListBucketsCommand)
      .callsFake(({ ContinuationToken }: ListBucketsCommandInput) =>
        ContinuationToken === undefined
          ? { Buckets: [{ Name: "a" }, { Name: "b" }], ContinuationToken: "more" }
          : { Buckets: [{ Name: "c" }] },
      );
    const names: string[][] = [];
    for await (const page of s3.buckets.filter({ Prefix: "p" }).pageSize(2).pages()) {
      names.push(page.toArray().map(({ name }) => name));
    }
    expect(names).toEqual([["a", "b"], ["c"]]);
    expect(inputsOf(mock)).toEqual([
      { Prefix: "p", MaxBuckets: 2 },
      { Prefix: "p", MaxBuckets: 2, ContinuationToken: "more" },
    ]);
  });
});

describe("classic ELB without moto", () => {
  it("waits until instances are deregistered", async () => {
    const { elb, mock } = mockedELB();
    mock.on(DescribeInstanceHealthCommand).resolvesOnce(health("InService")).resolves(health("OutOfService"));
    const balancer = elb.loadBalancer("web");
    const waited = await balancer.waitUntilInstanceDeregistered(["i-1"], { minDelay: 0.001 });
    expect(waited).toBe(balancer);
    const polled = { LoadBalancerName: "web", Instances: [{ InstanceId: "i-1" }] };
    expect(inputsOf(mock)).toEqual([polled, polled]);
  });
});
