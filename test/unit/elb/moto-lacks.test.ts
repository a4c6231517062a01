import {
  CreateLoadBalancerPolicyCommand,
  DescribeAccountLimitsCommand,
  DescribeInstanceHealthCommand,
  DescribeLoadBalancerPoliciesCommand,
  DescribeLoadBalancerPolicyTypesCommand,
  DuplicateListenerException,
  InvalidConfigurationRequestException,
  InvalidEndPointException,
  PolicyTypeNotFoundException,
} from "@aws-sdk/client-elastic-load-balancing";
import { describe, expect, it } from "vitest";
import type { LoadBalancer } from "../../../src/elb/index.js";
import { isWaiterTimeout } from "../../../src/index.js";
import { inputsOf, mockedELB } from "../../support/mocked-roots.js";

// Operations that moto lacks, or gets wrong: DescribeAccountLimits, DescribeLoadBalancerPolicyTypes, the
// sample policies; its deregistered instances have the state "Unknown", so that their waiter never ends; and
// registering with a missing balancer causes a 500.

const HEALTH = { $metadata: {} };
const QUICK = { minDelay: 0.001, maxDelay: 0.001 };

describe("the account's limits", () => {
  it("are read from all pages", async () => {
    const { elb, mock } = mockedELB();
    mock
      .on(DescribeAccountLimitsCommand)
      .resolvesOnce({ Limits: [{ Name: "classic-load-balancers", Max: "20" }], NextMarker: "next" })
      .resolvesOnce({ Limits: [{ Name: "classic-listeners", Max: "100" }] });
    expect(await elb.accountLimits()).toEqual([
      { Name: "classic-load-balancers", Max: "20" },
      { Name: "classic-listeners", Max: "100" },
    ]);
    expect(inputsOf(mock)).toEqual([{}, { Marker: "next" }]);
  });

  it("cause an error if the pages form a cycle", async () => {
    const { elb, mock } = mockedELB();
    mock.on(DescribeAccountLimitsCommand).resolves({ Limits: [], NextMarker: "same" });
    await expect(elb.accountLimits()).rejects.toMatchObject({ code: "RepeatedPageToken" });
  });
});

describe("policy types", () => {
  it("are listed, and loaded by name", async () => {
    const { elb, mock } = mockedELB();
    mock.on(DescribeLoadBalancerPolicyTypesCommand).resolves({
      PolicyTypeDescriptions: [{ PolicyTypeName: "ProxyProtocolPolicyType", Description: "proxy" }],
    });
    expect((await elb.policyTypes.toArray()).map(({ name }) => name)).toEqual(["ProxyProtocolPolicyType"]);
    const type = await elb.loadBalancerPolicyType("ProxyProtocolPolicyType").load();
    expect(type.description).toBe("proxy");
    expect(inputsOf(mock)).toEqual([{}, { PolicyTypeNames: ["ProxyProtocolPolicyType"] }]);
  });

  it("may exist or not", async () => {
    const { elb, mock } = mockedELB();
    mock
      .on(DescribeLoadBalancerPolicyTypesCommand)
      .rejects(new PolicyTypeNotFoundException({ message: "no", $metadata: { httpStatusCode: 400 } }));
    expect(await elb.loadBalancerPolicyType("x").exists()).toBe(false);
  });
});

describe("the service's sample policies", () => {
  it("are those that it describes without a balancer", async () => {
    const { elb, mock } = mockedELB();
    const sample = {
      PolicyName: "ELBSample-OpenSSLDefaultCipherPolicy",
      PolicyTypeName: "SSLNegotiationPolicyType",
    };
    mock.on(DescribeLoadBalancerPoliciesCommand).resolves({ PolicyDescriptions: [sample] });
    expect(await elb.samplePolicies()).toEqual([sample]);
  });
});

describe("a newly created policy", () => {
  it("is returned as a resource without data", async () => {
    const { elb, mock } = mockedELB();
    mock.on(CreateLoadBalancerPolicyCommand).resolves({});
    const policy = await elb
      .loadBalancer("web")
      .createPolicy({ PolicyName: "proxy", PolicyTypeName: "ProxyProtocolPolicyType" });
    expect(String(policy)).toBe('LoadBalancerPolicy(loadBalancerName="web", name="proxy")');
    expect(policy.isLoaded).toBe(false);
  });
});

describe("waitUntilInstanceDeregistered", () => {
  it("ends when the instances are out of service", async () => {
    const { elb, mock } = mockedELB();
    mock
      .on(DescribeInstanceHealthCommand)
      .resolvesOnce({ ...HEALTH, InstanceStates: [{ InstanceId: "i-1", State: "InService" }] })
      .resolvesOnce({ ...HEALTH, InstanceStates: [{ InstanceId: "i-1", State: "OutOfService" }] });
    const balancer = elb.loadBalancer("web");
    expect(await balancer.waitUntilInstanceDeregistered(["i-1"], QUICK)).toBe(balancer);
    const input = { LoadBalancerName: "web", Instances: [{ InstanceId: "i-1" }] };
    expect(inputsOf(mock)).toEqual([input, input]);
  });

  it("ends when the service no longer knows the instances", async () => {
    const { elb, mock } = mockedELB();
    mock
      .on(DescribeInstanceHealthCommand)
      .rejects(new InvalidEndPointException({ message: "no", $metadata: { httpStatusCode: 400 } }));
    await elb.loadBalancer("web").waitUntilInstanceDeregistered(["i-1"], QUICK);
    expect(inputsOf(mock)).toHaveLength(1);
  });
});

describe("waitUntilInstanceInService", () => {
  it("continues while the service does not know an instance yet", async () => {
    const { elb, mock } = mockedELB();
    mock
      .on(DescribeInstanceHealthCommand)
      .rejectsOnce(new InvalidEndPointException({ message: "no", $metadata: { httpStatusCode: 400 } }))
      .resolvesOnce({ InstanceStates: [{ InstanceId: "i-1", State: "InService" }] });
    await elb.loadBalancer("web").waitUntilInstanceInService(["i-1"], QUICK);
    expect(inputsOf(mock)).toHaveLength(2);
  });

  it("polls all registered instances if none are given", async () => {
    const { elb, mock } = mockedELB();
    mock
      .on(DescribeInstanceHealthCommand)
      .resolves({ InstanceStates: [{ InstanceId: "i-1", State: "OutOfService" }] });
    const waiting = elb
      .loadBalancer("web")
      .waitUntilInstanceInService(undefined, { ...QUICK, maxAttempts: 2 });
    await expect(waiting).rejects.toSatisfy(isWaiterTimeout);
    expect(inputsOf(mock)).toEqual([{ LoadBalancerName: "web" }, { LoadBalancerName: "web" }]);
  });
});

describe("an error of the service", () => {
  const details = { message: "no", $metadata: { httpStatusCode: 400 } };

  it.each([
    [
      "registering a missing instance",
      new InvalidEndPointException(details),
      (balancer: LoadBalancer) => balancer.registerInstances(["i-1"]),
    ],
    [
      "deregistering a missing instance",
      new InvalidEndPointException(details),
      (balancer: LoadBalancer) => balancer.deregisterInstances(["i-1"]),
    ],
    [
      "zones of a balancer in a VPC",
      new InvalidConfigurationRequestException(details),
      (balancer: LoadBalancer) => balancer.enableAvailabilityZones(["eu-west-1a"]),
    ],
    [
      "a listener on a port that has another",
      new DuplicateListenerException(details),
      (balancer: LoadBalancer) =>
        balancer.createListeners([{ Protocol: "TCP", LoadBalancerPort: 80, InstancePort: 81 }]),
    ],
    [
      "a policy that is in use",
      new InvalidConfigurationRequestException(details),
      (balancer: LoadBalancer) => balancer.policy("sticky").delete(),
    ],
  ])("is rethrown: %s", async (_what, error, call) => {
    const { elb, mock } = mockedELB();
    mock.onAnyCommand().rejects(error);
    await expect(call(elb.loadBalancer("web"))).rejects.toBe(error);
  });
});
