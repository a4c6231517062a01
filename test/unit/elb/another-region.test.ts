import { describe, expect, it } from "vitest";
import { EC2Resource } from "../../../src/ec2/index.js";
import type { ELBResource } from "../../../src/elb/index.js";
import { mockedELB, operationsOf } from "../../support/mocked-roots.js";

// The mocked roots are in eu-west-1.
const CALLS = [
  [
    "registerInstances",
    (elb: ELBResource, ec2: EC2Resource) => elb.loadBalancer("web").registerInstances([ec2.instance("i-1")]),
  ],
  [
    "deregisterInstances",
    (elb: ELBResource, ec2: EC2Resource) =>
      elb.loadBalancer("web").deregisterInstances([ec2.instance("i-1")]),
  ],
  [
    "instanceHealth",
    (elb: ELBResource, ec2: EC2Resource) => elb.loadBalancer("web").instanceHealth([ec2.instance("i-1")]),
  ],
  [
    "waitUntilInstanceInService",
    (elb: ELBResource, ec2: EC2Resource) =>
      elb.loadBalancer("web").waitUntilInstanceInService([ec2.instance("i-1")]),
  ],
  [
    "waitUntilInstanceDeregistered",
    (elb: ELBResource, ec2: EC2Resource) =>
      elb.loadBalancer("web").waitUntilInstanceDeregistered([ec2.instance("i-1")]),
  ],
  [
    "attachToSubnets",
    (elb: ELBResource, ec2: EC2Resource) => elb.loadBalancer("web").attachToSubnets([ec2.subnet("subnet-1")]),
  ],
  [
    "detachFromSubnets",
    (elb: ELBResource, ec2: EC2Resource) =>
      elb.loadBalancer("web").detachFromSubnets([ec2.subnet("subnet-1")]),
  ],
  [
    "applySecurityGroups",
    (elb: ELBResource, ec2: EC2Resource) =>
      elb.loadBalancer("web").applySecurityGroups([ec2.securityGroup("sg-1")]),
  ],
] as const;

describe("objects of another region", () => {
  it.each(CALLS)("are refused by %s", async (_member, call) => {
    const { elb, mock } = mockedELB();
    const elsewhere = new EC2Resource({ region: "us-east-1" });
    const attempt = call(elb, elsewhere);
    await expect(attempt).rejects.toThrow(TypeError);
    await expect(attempt).rejects.toThrow(
      /^LoadBalancer\(name="web"\) is in the region eu-west-1, but \w+\(id=".*"\) is in us-east-1: they cannot be used together\.$/,
    );
    expect(operationsOf(mock)).toEqual([]);
  });
});

describe("objects of the same region", () => {
  it("are accepted from any client", async () => {
    const { elb, mock } = mockedELB();
    mock.onAnyCommand().resolves({});
    const ec2 = new EC2Resource({ region: "eu-west-1" });
    await elb.loadBalancer("web").registerInstances([ec2.instance("i-1")]);
    expect(operationsOf(mock)).toEqual(["RegisterInstancesWithLoadBalancer"]);
  });
});

describe("objects whose region is unknown", () => {
  const failing = {
    config: { region: () => Promise.reject(new Error("Region is missing")) },
    send: async () => ({}),
  };

  it.each([
    ["a stub without a region", { config: {}, send: async () => ({}) }],
    ["a client without a region", failing],
  ])("are accepted: %s", async (_what, client) => {
    const { elb, mock } = mockedELB();
    mock.onAnyCommand().resolves({});
    await elb.loadBalancer("web").registerInstances([new EC2Resource({ client }).instance("i-1")]);
    expect(operationsOf(mock)).toEqual(["RegisterInstancesWithLoadBalancer"]);
  });
});
