import { describe, expect, it } from "vitest";
import { EC2Resource } from "../../../src/ec2/index.js";
import type { ELBResource, LoadBalancer } from "../../../src/elb/index.js";
import { inputsOf, mockedELB, operationsOf } from "../../support/mocked-roots.js";

const ec2 = new EC2Resource({ client: { config: {}, send: async () => ({}) } });
const web = { LoadBalancerName: "web" };

type Call = (balancer: LoadBalancer, elb: ELBResource) => Promise<unknown>;

// The requests of each hand-written member.
const CALLS: readonly (readonly [member: string, call: Call, operation: string, input: object])[] = [
  [
    "registerInstances: objects and ids",
    (balancer) => balancer.registerInstances([ec2.instance("i-1"), "i-2"]),
    "RegisterInstancesWithLoadBalancer",
    { ...web, Instances: [{ InstanceId: "i-1" }, { InstanceId: "i-2" }] },
  ],
  [
    "registerInstances: the SDK's own input, without the balancer",
    (balancer) =>
      balancer.registerInstances({ Instances: [{ InstanceId: "i-1" }], LoadBalancerName: "no" } as never),
    "RegisterInstancesWithLoadBalancer",
    { ...web, Instances: [{ InstanceId: "i-1" }] },
  ],
  [
    "deregisterInstances",
    (balancer) => balancer.deregisterInstances(["i-1"]),
    "DeregisterInstancesFromLoadBalancer",
    { ...web, Instances: [{ InstanceId: "i-1" }] },
  ],
  ["instanceHealth: all", (balancer) => balancer.instanceHealth(), "DescribeInstanceHealth", web],
  [
    "instanceHealth: some",
    (balancer) => balancer.instanceHealth(["i-1"]),
    "DescribeInstanceHealth",
    { ...web, Instances: [{ InstanceId: "i-1" }] },
  ],
  [
    "enableAvailabilityZones",
    (balancer) => balancer.enableAvailabilityZones(["eu-west-1a"]),
    "EnableAvailabilityZonesForLoadBalancer",
    { ...web, AvailabilityZones: ["eu-west-1a"] },
  ],
  [
    "disableAvailabilityZones",
    (balancer) => balancer.disableAvailabilityZones({ AvailabilityZones: ["eu-west-1a"] }),
    "DisableAvailabilityZonesForLoadBalancer",
    { ...web, AvailabilityZones: ["eu-west-1a"] },
  ],
  [
    "attachToSubnets",
    (balancer) => balancer.attachToSubnets([ec2.subnet("subnet-1"), "subnet-2"]),
    "AttachLoadBalancerToSubnets",
    { ...web, Subnets: ["subnet-1", "subnet-2"] },
  ],
  [
    "detachFromSubnets",
    (balancer) => balancer.detachFromSubnets(["subnet-1"]),
    "DetachLoadBalancerFromSubnets",
    { ...web, Subnets: ["subnet-1"] },
  ],
  [
    "applySecurityGroups",
    (balancer) => balancer.applySecurityGroups([ec2.securityGroup("sg-1")]),
    "ApplySecurityGroupsToLoadBalancer",
    { ...web, SecurityGroups: ["sg-1"] },
  ],
  [
    "createListeners",
    (balancer) => balancer.createListeners([{ Protocol: "TCP", LoadBalancerPort: 22, InstancePort: 22 }]),
    "CreateLoadBalancerListeners",
    { ...web, Listeners: [{ Protocol: "TCP", LoadBalancerPort: 22, InstancePort: 22 }] },
  ],
  [
    "deleteListeners",
    (balancer) => balancer.deleteListeners([22]),
    "DeleteLoadBalancerListeners",
    { ...web, LoadBalancerPorts: [22] },
  ],
  [
    "setListenerPolicies: resources and names",
    (balancer) =>
      balancer.setListenerPolicies({
        LoadBalancerPort: 80,
        PolicyNames: [balancer.policy("sticky"), "other"],
      }),
    "SetLoadBalancerPoliciesOfListener",
    { ...web, LoadBalancerPort: 80, PolicyNames: ["sticky", "other"] },
  ],
  [
    "setListenerPolicies: none",
    (balancer) => balancer.setListenerPolicies({ LoadBalancerPort: 80, PolicyNames: [] }),
    "SetLoadBalancerPoliciesOfListener",
    { ...web, LoadBalancerPort: 80, PolicyNames: [] },
  ],
  [
    "setBackendServerPolicies",
    (balancer) => balancer.setBackendServerPolicies({ InstancePort: 8080, PolicyNames: ["proxy"] }),
    "SetLoadBalancerPoliciesForBackendServer",
    { ...web, InstancePort: 8080, PolicyNames: ["proxy"] },
  ],
  [
    "modifyAttributes: the settings",
    (balancer) => balancer.modifyAttributes({ ConnectionDraining: { Enabled: false } }),
    "ModifyLoadBalancerAttributes",
    { ...web, LoadBalancerAttributes: { ConnectionDraining: { Enabled: false } } },
  ],
  [
    "modifyAttributes: the SDK's own input",
    (balancer) =>
      balancer.modifyAttributes({ LoadBalancerAttributes: { ConnectionDraining: { Enabled: false } } }),
    "ModifyLoadBalancerAttributes",
    { ...web, LoadBalancerAttributes: { ConnectionDraining: { Enabled: false } } },
  ],
  ["getTags", (balancer) => balancer.getTags(), "DescribeTags", { LoadBalancerNames: ["web"] }],
  [
    "addTags",
    (balancer) => balancer.addTags({ Stage: "test" }),
    "AddTags",
    { LoadBalancerNames: ["web"], Tags: [{ Key: "Stage", Value: "test" }] },
  ],
  [
    "removeTags",
    (balancer) => balancer.removeTags(["Stage"]),
    "RemoveTags",
    { LoadBalancerNames: ["web"], Tags: [{ Key: "Stage" }] },
  ],
  ["samplePolicies: all", (_, elb) => elb.samplePolicies(), "DescribeLoadBalancerPolicies", {}],
  [
    "samplePolicies: some",
    (_, elb) => elb.samplePolicies(["ELBSample-ELBDefaultCipherPolicy"]),
    "DescribeLoadBalancerPolicies",
    { PolicyNames: ["ELBSample-ELBDefaultCipherPolicy"] },
  ],
];

describe("a classic load balancer sends the requested input", () => {
  it.each(CALLS)("%s", async (_member, call, operation, input) => {
    const { elb, mock } = mockedELB();
    mock.onAnyCommand().resolves({});
    await call(elb.loadBalancer("web"), elb);
    expect(operationsOf(mock)).toEqual([operation]);
    expect(inputsOf(mock)).toEqual([input]);
  });
});

// Empty arguments send nothing: in a request they would mean everything, or cause an obscure error.
const NOTHING: readonly (readonly [member: string, call: Call, result: unknown])[] = [
  ["registerInstances", (balancer) => balancer.registerInstances([]), { $metadata: {} }],
  [
    "registerInstances of the SDK's input",
    (balancer) => balancer.registerInstances({ Instances: [] }),
    { $metadata: {} },
  ],
  ["deregisterInstances", (balancer) => balancer.deregisterInstances([]), { $metadata: {} }],
  ["instanceHealth", (balancer) => balancer.instanceHealth([]), { $metadata: {}, InstanceStates: [] }],
  ["enableAvailabilityZones", (balancer) => balancer.enableAvailabilityZones([]), { $metadata: {} }],
  ["disableAvailabilityZones", (balancer) => balancer.disableAvailabilityZones([]), { $metadata: {} }],
  ["attachToSubnets", (balancer) => balancer.attachToSubnets([]), { $metadata: {} }],
  ["detachFromSubnets", (balancer) => balancer.detachFromSubnets([]), { $metadata: {} }],
  ["createListeners", (balancer) => balancer.createListeners([]), { $metadata: {} }],
  ["deleteListeners", (balancer) => balancer.deleteListeners([]), { $metadata: {} }],
  ["addTags", (balancer) => balancer.addTags({}), { $metadata: {} }],
  ["removeTags", (balancer) => balancer.removeTags([]), { $metadata: {} }],
  ["samplePolicies", (_, elb) => elb.samplePolicies([]), []],
];

describe("a classic load balancer sends nothing for empty arguments", () => {
  it.each(NOTHING)("%s", async (_member, call, result) => {
    const { elb, mock } = mockedELB();
    expect(await call(elb.loadBalancer("web"), elb)).toEqual(result);
    expect(operationsOf(mock)).toEqual([]);
  });

  it.each(["waitUntilInstanceInService", "waitUntilInstanceDeregistered"] as const)("%s", async (member) => {
    const { elb, mock } = mockedELB();
    const balancer = elb.loadBalancer("web");
    expect(await balancer[member]([])).toBe(balancer);
    expect(operationsOf(mock)).toEqual([]);
  });
});

const REFUSED: readonly (readonly [what: string, call: Call, message: string])[] = [
  [
    "an instance without an id",
    (balancer) => balancer.registerInstances([{ id: "" }]),
    "The instance at position 0 has no id: pass an Instance or its id.",
  ],
  [
    "an unset variable",
    (balancer) => balancer.deregisterInstances(["i-1", undefined as never]),
    "The instance at position 1 has no id: pass an Instance or its id.",
  ],
  [
    "a resource of another kind",
    (balancer) => balancer.registerInstances([ec2.subnet("subnet-1")]),
    'Pass an Instance at position 0, not Subnet(id="subnet-1").',
  ],
  [
    "no security groups",
    (balancer) => balancer.applySecurityGroups([]),
    'LoadBalancer(name="web") cannot be left without security groups: the list is empty.',
  ],
  [
    "a policy of another balancer",
    (balancer, elb) =>
      balancer.setListenerPolicies({
        LoadBalancerPort: 80,
        PolicyNames: [elb.loadBalancer("other").policy("sticky")],
      }),
    'LoadBalancerPolicy(loadBalancerName="other", name="sticky") is not a policy of LoadBalancer(name="web").',
  ],
  [
    "a policy without a name",
    (balancer) => balancer.setBackendServerPolicies({ InstancePort: 80, PolicyNames: [""] }),
    "The load balancer policy at position 0 has no name: pass a LoadBalancerPolicy or its name.",
  ],
  ["a tag without a key", (balancer) => balancer.addTags({ "": "x" }), "A tag must have a key."],
];

describe("a classic load balancer refuses before any request", () => {
  it.each(REFUSED)("%s", async (_what, call, message) => {
    const { elb, mock } = mockedELB();
    await expect(call(elb.loadBalancer("web"), elb)).rejects.toThrow(new TypeError(message));
    expect(operationsOf(mock)).toEqual([]);
  });
});
