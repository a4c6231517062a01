import { describe, expect, it } from "vitest";
import { arnOf } from "../../support/service/elbv2-arns.js";
import { inputsOf, mockedELBv2, operationsOf } from "../../support/mocked-roots.js";

// moto supports neither.

const BALANCER = arnOf("loadbalancer/app/web/1");

describe("a load balancer", () => {
  it("reserves capacity", async () => {
    const { elbv2, mock } = mockedELBv2();
    mock.onAnyCommand().resolves({});
    const input = { MinimumLoadBalancerCapacity: { CapacityUnits: 100 } };
    await elbv2.loadBalancer(BALANCER).modifyCapacityReservation(input);
    expect(operationsOf(mock)).toEqual(["ModifyCapacityReservation"]);
    expect(inputsOf(mock)).toEqual([{ LoadBalancerArn: BALANCER, ...input }]);
  });

  it("can take its addresses from a pool", async () => {
    const { elbv2, mock } = mockedELBv2();
    mock.onAnyCommand().resolves({});
    const input = { IpamPools: { Ipv4IpamPoolId: "ipam-pool-1" } };
    await elbv2.loadBalancer(BALANCER).modifyIpPools(input);
    expect(operationsOf(mock)).toEqual(["ModifyIpPools"]);
    expect(inputsOf(mock)).toEqual([{ LoadBalancerArn: BALANCER, ...input }]);
  });
});
