import { DescribeLoadBalancersCommand } from "@aws-sdk/client-elastic-load-balancing";
import { describe, expect, it } from "vitest";
import { isResourceNotLoaded } from "../../../src/index.js";
import { mockedELB } from "../../support/mocked-roots.js";

/** Not an EC2 root, but an object that creates resources from ids like one, as nothing more is required. */
const ec2 = {
  instance: (id: string) => ({ instance: id }),
  subnet: (id: string) => ({ subnet: id }),
  securityGroup: (id: string) => ({ group: id }),
  vpc: (id: string) => ({ vpc: id }),
};

async function loaded(description: object) {
  const { elb, mock } = mockedELB();
  mock
    .on(DescribeLoadBalancersCommand)
    .resolves({ LoadBalancerDescriptions: [{ LoadBalancerName: "web", ...description }] });
  return elb.loadBalancer("web").load();
}

describe("the EC2 resources of a classic load balancer", () => {
  it("are created by the root that is passed in", async () => {
    const balancer = await loaded({
      Instances: [{ InstanceId: "i-1" }, { InstanceId: "i-2" }],
      Subnets: ["subnet-1"],
      SecurityGroups: ["sg-1"],
      VPCId: "vpc-1",
    });
    expect(balancer.instancesOf(ec2)).toEqual([{ instance: "i-1" }, { instance: "i-2" }]);
    expect(balancer.subnetsOf(ec2)).toEqual([{ subnet: "subnet-1" }]);
    expect(balancer.securityGroupsOf(ec2)).toEqual([{ group: "sg-1" }]);
    expect(balancer.vpcOf(ec2)).toEqual({ vpc: "vpc-1" });
  });

  it("are empty if it has none", async () => {
    const balancer = await loaded({});
    expect(balancer.instancesOf(ec2)).toEqual([]);
    expect(balancer.subnetsOf(ec2)).toEqual([]);
    expect(balancer.securityGroupsOf(ec2)).toEqual([]);
    expect(balancer.vpcOf(ec2)).toBeUndefined();
  });

  it("are unavailable before a load", () => {
    const { elb } = mockedELB();
    expect(() => elb.loadBalancer("web").vpcOf(ec2)).toThrow(expect.toSatisfy(isResourceNotLoaded));
  });
});
