import { describe, expect, it } from "vitest";
import { EC2Resource } from "../../../src/ec2/index.js";
import type { ELBv2Resource } from "../../../src/elbv2/index.js";
import { arnOf } from "../../support/service/elbv2-arns.js";
import { mockedELBv2, operationsOf } from "../../support/mocked-roots.js";

const here = new EC2Resource({ client: { config: {}, send: async () => ({}) } });
const elsewhere = new EC2Resource({ region: "us-east-1" });

const balancer = (elbv2: ELBv2Resource) => elbv2.loadBalancer(arnOf("loadbalancer/app/web/1"));
const listener = (elbv2: ELBv2Resource) => elbv2.listener(arnOf("listener/app/web/1/2"));
const rule = (elbv2: ELBv2Resource) => elbv2.rule(arnOf("listener-rule/app/web/1/2/3"));
const group = (elbv2: ELBv2Resource) => elbv2.targetGroup(arnOf("targetgroup/web/5"));
const forwardTo = arnOf("targetgroup/web/5");
const abroad = arnOf("targetgroup/web/5", "us-east-1");
const stranger = arnOf("targetgroup/web/5", "eu-west-1", "999999999999");

type Call = (elbv2: ELBv2Resource) => Promise<unknown>;
type Row = readonly [what: string, call: Call, message: string | RegExp];

const MISTAKES: readonly Row[] = [
  [
    "a mix of the short form and the SDK's input",
    (elbv2) => balancer(elbv2).createListener({ port: 80, DefaultActions: [] }),
    "DefaultActions and port cannot be combined: pass either the SDK's own input or the short form.",
  ],
  [
    "an unknown member",
    (elbv2) => balancer(elbv2).createListener({ prot: 80, forwardTo } as never),
    /^There is no member prot; the members are port, protocol, /,
  ],
  [
    "an unknown member of a health check",
    (elbv2) => elbv2.createTargetGroup({ name: "web", healthCheck: { intervall: 5 } as never }),
    /^There is no member intervall; the members are path, /,
  ],
  [
    "no input at all",
    (elbv2) => balancer(elbv2).createListener(undefined as never),
    "The input must be a plain object with the members of the operation's input, but it is undefined.",
  ],
  [
    "a listener without an action",
    (elbv2) => balancer(elbv2).createListener({ port: 80 } as never),
    "An action for the requests is required: pass one of forwardTo, redirectTo, respondWith.",
  ],
  [
    "a listener with two actions",
    (elbv2) => balancer(elbv2).createListener({ port: 80, forwardTo, respondWith: { status: 404 } } as never),
    "Pass only one of forwardTo and respondWith.",
  ],
  [
    "a value that is not a target group",
    (elbv2) => balancer(elbv2).createListener({ port: 80, forwardTo: balancer(elbv2) }),
    `Pass a TargetGroup or its ARN, not LoadBalancer(arn="${arnOf("loadbalancer/app/web/1")}").`,
  ],
  [
    "an unset target group",
    (elbv2) => listener(elbv2).modify({ forwardTo: [{ targetGroup: undefined as never, weight: 1 }] }),
    "Pass a TargetGroup or its ARN, not undefined.",
  ],
  [
    "no target groups",
    (elbv2) => listener(elbv2).modify({ forwardTo: [] }),
    "forwardTo must name at least one target group.",
  ],
  [
    "a certificate without an ARN",
    (elbv2) => balancer(elbv2).createListener({ port: 443, certificate: "", forwardTo }),
    'Pass the ARN of a certificate, not "".',
  ],
  [
    "a rule without conditions",
    (elbv2) => listener(elbv2).createRule({ priority: 1, forwardTo }),
    /^The rule requires a condition: pass at least one of pathPatterns, /,
  ],
  [
    "a condition without values",
    (elbv2) => listener(elbv2).createRule({ priority: 1, pathPatterns: [], forwardTo }),
    "pathPatterns is empty.",
  ],
  [
    "a condition with an empty value",
    (elbv2) => rule(elbv2).modify({ headers: { "X-Version": ["2", ""] } }),
    'headers.X-Version has a value that is "".',
  ],
  [
    "a rule of another listener",
    (elbv2) => listener(elbv2).setRulePriorities([[arnOf("listener-rule/app/web/1/9/3"), 1]]),
    `"${arnOf("listener-rule/app/web/1/9/3")}" is not a rule of Listener(arn="${arnOf("listener/app/web/1/2")}").`,
  ],
  [
    "an attribute without a value",
    (elbv2) => group(elbv2).modifyAttributes({ "stickiness.enabled": undefined as never }),
    "The attribute stickiness.enabled must have a value, but it is undefined.",
  ],
  [
    "a target without an id",
    (elbv2) => group(elbv2).register(["i-1", { id: "" }]),
    "The target at position 1 has no id: pass an Instance, an id, an address, or { id, port }.",
  ],
  [
    "an unset target",
    (elbv2) => group(elbv2).deregister([undefined as never]),
    "The target at position 0 has no id: pass an Instance, an id, an address, or { id, port }.",
  ],
  [
    "a target of another kind",
    (elbv2) => group(elbv2).register([here.subnet("subnet-1")]),
    'Pass an Instance, not Subnet(id="subnet-1").',
  ],
  [
    "a target with an ARN that is not a load balancer",
    (elbv2) => group(elbv2).register([listener(elbv2)]),
    `Pass a LoadBalancer, not Listener(arn="${arnOf("listener/app/web/1/2")}").`,
  ],
  [
    "no subnets",
    (elbv2) => balancer(elbv2).setSubnets([]),
    /cannot be left without subnets: the list is empty\.$/,
  ],
  [
    "no security groups",
    (elbv2) => balancer(elbv2).setSecurityGroups([]),
    /cannot be left without security groups: the list is empty\.$/,
  ],
  [
    "a revocation without a number",
    (elbv2) => elbv2.trustStore(arnOf("truststore/web/7")).removeRevocations([{ id: NaN }]),
    "The trust store revocation at position 0 has no id: pass a TrustStoreRevocation or its id.",
  ],
  [
    "an empty name",
    (elbv2) => elbv2.loadBalancerByName(""),
    "LoadBalancer: name must be a non-empty string, but it is an empty string.",
  ],
];

const REGION = /is in the region eu-west-1, but .* is in us-east-1: they cannot be used together\.$/;
const ACCOUNT = /is in the account 123456789012, but .* is in 999999999999: they cannot be used together\.$/;

const ELSEWHERE: readonly Row[] = [
  ["createListener", (elbv2) => balancer(elbv2).createListener({ port: 80, forwardTo: abroad }), REGION],
  [
    "createListener, an object",
    (elbv2) => balancer(elbv2).createListener({ port: 80, forwardTo: elbv2.targetGroup(stranger) }),
    ACCOUNT,
  ],
  [
    "createListener, a certificate",
    (elbv2) =>
      balancer(elbv2).createListener({
        port: 443,
        certificate: "arn:aws:acm:us-east-1:123456789012:certificate/1",
        forwardTo,
      }),
    REGION,
  ],
  [
    "listener.modify, one of several",
    (elbv2) =>
      listener(elbv2).modify({
        forwardTo: [
          { targetGroup: forwardTo, weight: 1 },
          { targetGroup: abroad, weight: 1 },
        ],
      }),
    REGION,
  ],
  [
    "createRule",
    (elbv2) => listener(elbv2).createRule({ priority: 1, pathPatterns: "/", forwardTo: stranger }),
    ACCOUNT,
  ],
  ["rule.modify", (elbv2) => rule(elbv2).modify({ forwardTo: abroad }), REGION],
  ["register", (elbv2) => group(elbv2).register([elsewhere.instance("i-1")]), REGION],
  [
    "register, by ARN",
    (elbv2) => group(elbv2).register([arnOf("loadbalancer/app/x/1", "us-east-1")]),
    REGION,
  ],
  ["deregister", (elbv2) => group(elbv2).deregister([elsewhere.instance("i-1")]), REGION],
  ["health", (elbv2) => group(elbv2).health([elsewhere.instance("i-1")]), REGION],
  ["waitUntilHealthy", (elbv2) => group(elbv2).waitUntilHealthy([elsewhere.instance("i-1")]), REGION],
  ["waitUntilDrained", (elbv2) => group(elbv2).waitUntilDrained([elsewhere.instance("i-1")]), REGION],
  ["setSubnets", (elbv2) => balancer(elbv2).setSubnets([elsewhere.subnet("subnet-1")]), REGION],
  [
    "setSecurityGroups",
    (elbv2) => balancer(elbv2).setSecurityGroups([elsewhere.securityGroup("sg-1")]),
    REGION,
  ],
  [
    "addCertificates",
    (elbv2) => listener(elbv2).addCertificates(["arn:aws:acm:us-east-1:123456789012:certificate/1"]),
    REGION,
  ],
  [
    "createLoadBalancer",
    (elbv2) => elbv2.createLoadBalancer({ name: "web", subnets: [elsewhere.subnet("subnet-1")] }),
    /^ELBv2Resource\(\) is in the region eu-west-1, but Subnet\(id="subnet-1"\) is in us-east-1/,
  ],
  [
    "createTargetGroup",
    (elbv2) => elbv2.createTargetGroup({ name: "web", vpc: elsewhere.vpc("vpc-1") }),
    /^ELBv2Resource\(\) is in the region eu-west-1, but Vpc\(id="vpc-1"\) is in us-east-1/,
  ],
];

/** The error of a call, and the requests that it sent before. */
async function outcomeOf(call: Call): Promise<{ error: unknown; asked: string[] }> {
  const { elbv2, mock } = mockedELBv2();
  const error: unknown = await call(elbv2).catch((reason: unknown) => reason);
  return { error, asked: operationsOf(mock) };
}

describe("ELBv2 refuses an invalid argument", () => {
  it.each(MISTAKES)("%s", async (_what, call, message) => {
    const { error, asked: operations } = await outcomeOf(call);
    expect(error).toBeInstanceOf(TypeError);
    // A string is searched for, a pattern matched.
    expect((error as Error).message).toMatch(message);
    expect(operations).toEqual([]);
  });
});

describe("ELBv2 refuses a resource of another region or account", () => {
  it.each(ELSEWHERE)("%s", async (_member, call, message) => {
    const { error, asked: operations } = await outcomeOf(call);
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toMatch(message);
    expect(operations).toEqual([]);
  });
});

describe("ELBv2 accepts a resource whose region is unknown", () => {
  it.each([
    ["a certificate of IAM, which has no region", "arn:aws:iam::123456789012:server-certificate/web"],
    ["a value that is not an ARN", "certificate"],
  ])("%s", async (_what, certificate) => {
    const { elbv2, mock } = mockedELBv2();
    mock.onAnyCommand().resolves({ Listeners: [{ ListenerArn: arnOf("listener/app/web/1/2") }] });
    await balancer(elbv2).createListener({ port: 443, certificate, forwardTo });
    expect(operationsOf(mock)).toEqual(["CreateListener"]);
  });
});
