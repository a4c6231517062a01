import { describe, expect, it } from "vitest";
import { EC2Resource } from "../../../src/ec2/index.js";
import type { ELBv2Resource } from "../../../src/elbv2/index.js";
import { arnOf } from "../../support/elbv2-arns.js";
import { inputsOf, mockedELBv2, operationsOf } from "../../support/mocked-roots.js";

const ec2 = new EC2Resource({ client: { config: {}, send: async () => ({}) } });
const arn = {
  balancer: arnOf("loadbalancer/app/web/1"),
  listener: arnOf("listener/app/web/1/2"),
  rule: arnOf("listener-rule/app/web/1/2/3"),
  other: arnOf("listener-rule/app/web/1/2/4"),
  group: arnOf("targetgroup/web/5"),
  green: arnOf("targetgroup/green/6"),
  store: arnOf("truststore/web/7"),
  certificate: "arn:aws:acm:eu-west-1:123456789012:certificate/8",
};
const forward = (TargetGroupArn: string) => ({ Type: "forward", TargetGroupArn });

type Call = (elbv2: ELBv2Resource) => Promise<unknown>;
type Row = readonly [member: string, call: Call, operation: string, input: object];

const BALANCER: readonly Row[] = [
  [
    "createListener: in the words of every day",
    (elbv2) =>
      elbv2.loadBalancer(arn.balancer).createListener({
        port: 443,
        protocol: "HTTPS",
        certificate: arn.certificate,
        sslPolicy: "ELBSecurityPolicy-TLS13-1-2-2021-06",
        forwardTo: elbv2.targetGroup(arn.group),
        tags: { Stage: "test" },
      }),
    "CreateListener",
    {
      LoadBalancerArn: arn.balancer,
      Port: 443,
      Protocol: "HTTPS",
      Certificates: [{ CertificateArn: arn.certificate }],
      SslPolicy: "ELBSecurityPolicy-TLS13-1-2-2021-06",
      DefaultActions: [forward(arn.group)],
      Tags: [{ Key: "Stage", Value: "test" }],
    },
  ],
  [
    "createListener: by the SDK's own input, less what names the balancer",
    (elbv2) =>
      elbv2.loadBalancer(arn.balancer).createListener({
        Port: 80,
        DefaultActions: [forward(arn.group) as never],
        LoadBalancerArn: "no",
      } as never),
    "CreateListener",
    { LoadBalancerArn: arn.balancer, Port: 80, DefaultActions: [forward(arn.group)] },
  ],
  [
    "createListener: that redirects",
    (elbv2) =>
      elbv2.loadBalancer(arn.balancer).createListener({
        port: 80,
        protocol: "HTTP",
        redirectTo: { status: 301, protocol: "HTTPS", port: 443 },
      }),
    "CreateListener",
    {
      LoadBalancerArn: arn.balancer,
      Port: 80,
      Protocol: "HTTP",
      DefaultActions: [
        { Type: "redirect", RedirectConfig: { StatusCode: "HTTP_301", Protocol: "HTTPS", Port: "443" } },
      ],
    },
  ],
  [
    "createListener: for TLS",
    (elbv2) =>
      elbv2
        .loadBalancer(arn.balancer)
        .createListener({ port: 443, protocol: "TLS", alpnPolicy: "HTTP2Preferred", forwardTo: arn.group }),
    "CreateListener",
    {
      LoadBalancerArn: arn.balancer,
      Port: 443,
      Protocol: "TLS",
      AlpnPolicy: ["HTTP2Preferred"],
      DefaultActions: [forward(arn.group)],
    },
  ],
  [
    "setSecurityGroups",
    (elbv2) => elbv2.loadBalancer(arn.balancer).setSecurityGroups([ec2.securityGroup("sg-1"), "sg-2"]),
    "SetSecurityGroups",
    { LoadBalancerArn: arn.balancer, SecurityGroups: ["sg-1", "sg-2"] },
  ],
  [
    "setSubnets",
    (elbv2) => elbv2.loadBalancer(arn.balancer).setSubnets([ec2.subnet("subnet-1"), "subnet-2"]),
    "SetSubnets",
    { LoadBalancerArn: arn.balancer, Subnets: ["subnet-1", "subnet-2"] },
  ],
  [
    "setSubnets: by the SDK's own input",
    (elbv2) => elbv2.loadBalancer(arn.balancer).setSubnets({ SubnetMappings: [{ SubnetId: "subnet-1" }] }),
    "SetSubnets",
    { LoadBalancerArn: arn.balancer, SubnetMappings: [{ SubnetId: "subnet-1" }] },
  ],
  [
    "modifyAttributes: numbers and truth as text",
    (elbv2) =>
      elbv2.loadBalancer(arn.balancer).modifyAttributes({
        "idle_timeout.timeout_seconds": 30,
        "deletion_protection.enabled": true,
      }),
    "ModifyLoadBalancerAttributes",
    {
      LoadBalancerArn: arn.balancer,
      Attributes: [
        { Key: "idle_timeout.timeout_seconds", Value: "30" },
        { Key: "deletion_protection.enabled", Value: "true" },
      ],
    },
  ],
  [
    "getTags",
    (elbv2) => elbv2.loadBalancer(arn.balancer).getTags(),
    "DescribeTags",
    { ResourceArns: [arn.balancer] },
  ],
  [
    "addTags",
    (elbv2) => elbv2.trustStore(arn.store).addTags({ Stage: "test" }),
    "AddTags",
    { ResourceArns: [arn.store], Tags: [{ Key: "Stage", Value: "test" }] },
  ],
  [
    "removeTags",
    (elbv2) => elbv2.rule(arn.rule).removeTags(["Stage"]),
    "RemoveTags",
    { ResourceArns: [arn.rule], TagKeys: ["Stage"] },
  ],
];

const LISTENER: readonly Row[] = [
  [
    "modify: what is given",
    (elbv2) => elbv2.listener(arn.listener).modify({ respondWith: { status: 503, body: "later" } }),
    "ModifyListener",
    {
      ListenerArn: arn.listener,
      DefaultActions: [
        { Type: "fixed-response", FixedResponseConfig: { StatusCode: "503", MessageBody: "later" } },
      ],
    },
  ],
  [
    "modify: weights",
    (elbv2) =>
      elbv2.listener(arn.listener).modify({
        forwardTo: [
          { targetGroup: elbv2.targetGroup(arn.group), weight: 9 },
          { targetGroup: arn.green, weight: 1 },
        ],
      }),
    "ModifyListener",
    {
      ListenerArn: arn.listener,
      DefaultActions: [
        {
          Type: "forward",
          ForwardConfig: {
            TargetGroups: [
              { TargetGroupArn: arn.group, Weight: 9 },
              { TargetGroupArn: arn.green, Weight: 1 },
            ],
          },
        },
      ],
    },
  ],
  [
    "createRule: in the words of every day",
    (elbv2) =>
      elbv2.listener(arn.listener).createRule({
        priority: 10,
        pathPatterns: ["/api/*"],
        hosts: "api.example.com",
        methods: ["GET"],
        headers: { "X-Version": ["2", "3"] },
        queryStrings: { lang: ["de", "en"], debug: "1" },
        sourceIps: ["10.0.0.0/8"],
        forwardTo: arn.group,
        tags: { Stage: "test" },
      }),
    "CreateRule",
    {
      ListenerArn: arn.listener,
      Priority: 10,
      Conditions: [
        { Field: "path-pattern", PathPatternConfig: { Values: ["/api/*"] } },
        { Field: "host-header", HostHeaderConfig: { Values: ["api.example.com"] } },
        { Field: "http-request-method", HttpRequestMethodConfig: { Values: ["GET"] } },
        { Field: "http-header", HttpHeaderConfig: { HttpHeaderName: "X-Version", Values: ["2", "3"] } },
        {
          Field: "query-string",
          QueryStringConfig: {
            Values: [
              { Key: "lang", Value: "de" },
              { Key: "lang", Value: "en" },
            ],
          },
        },
        { Field: "query-string", QueryStringConfig: { Values: [{ Key: "debug", Value: "1" }] } },
        { Field: "source-ip", SourceIpConfig: { Values: ["10.0.0.0/8"] } },
      ],
      Actions: [forward(arn.group)],
      Tags: [{ Key: "Stage", Value: "test" }],
    },
  ],
  [
    "createRule: by the SDK's own input",
    (elbv2) =>
      elbv2.listener(arn.listener).createRule({
        Priority: 1,
        Conditions: [{ Field: "path-pattern", Values: ["/"] }],
        Actions: [{ Type: "forward", TargetGroupArn: arn.group }],
      }),
    "CreateRule",
    {
      ListenerArn: arn.listener,
      Priority: 1,
      Conditions: [{ Field: "path-pattern", Values: ["/"] }],
      Actions: [forward(arn.group)],
    },
  ],
  [
    "setRulePriorities: rules and ARNs",
    (elbv2) =>
      elbv2.listener(arn.listener).setRulePriorities([
        [elbv2.rule(arn.rule), 2],
        [arn.other, 1],
      ]),
    "SetRulePriorities",
    {
      RulePriorities: [
        { RuleArn: arn.rule, Priority: 2 },
        { RuleArn: arn.other, Priority: 1 },
      ],
    },
  ],
  [
    "addCertificates",
    (elbv2) => elbv2.listener(arn.listener).addCertificates([arn.certificate]),
    "AddListenerCertificates",
    { ListenerArn: arn.listener, Certificates: [{ CertificateArn: arn.certificate }] },
  ],
  [
    "removeCertificates",
    (elbv2) =>
      elbv2
        .listener(arn.listener)
        .removeCertificates([elbv2.listenerCertificate(arn.listener, arn.certificate)]),
    "RemoveListenerCertificates",
    { ListenerArn: arn.listener, Certificates: [{ CertificateArn: arn.certificate }] },
  ],
  [
    "rule.modify: only its conditions",
    (elbv2) => elbv2.rule(arn.rule).modify({ pathPatterns: "/v2/*" }),
    "ModifyRule",
    { RuleArn: arn.rule, Conditions: [{ Field: "path-pattern", PathPatternConfig: { Values: ["/v2/*"] } }] },
  ],
  [
    "rule.modify: only what it does",
    (elbv2) =>
      elbv2.rule(arn.rule).modify({ redirectTo: { status: 302, host: "example.com", query: "a=#{query}" } }),
    "ModifyRule",
    {
      RuleArn: arn.rule,
      Actions: [
        {
          Type: "redirect",
          RedirectConfig: { StatusCode: "HTTP_302", Host: "example.com", Query: "a=#{query}" },
        },
      ],
    },
  ],
  [
    "rule.setPriority",
    (elbv2) => elbv2.rule(arn.rule).setPriority(7),
    "SetRulePriorities",
    { RulePriorities: [{ RuleArn: arn.rule, Priority: 7 }] },
  ],
];

const TARGET_GROUP: readonly Row[] = [
  [
    "register: all that can be a target",
    (elbv2) =>
      elbv2
        .targetGroup(arn.group)
        .register([
          ec2.instance("i-1"),
          "i-2",
          "10.0.0.1",
          { id: "i-3", port: 8080 },
          { id: "192.168.0.1", availabilityZone: "all" },
          { Id: "i-4", Port: 81 },
          elbv2.loadBalancer(arn.balancer),
        ]),
    "RegisterTargets",
    {
      TargetGroupArn: arn.group,
      Targets: [
        { Id: "i-1" },
        { Id: "i-2" },
        { Id: "10.0.0.1" },
        { Id: "i-3", Port: 8080 },
        { Id: "192.168.0.1", AvailabilityZone: "all" },
        { Id: "i-4", Port: 81 },
        { Id: arn.balancer },
      ],
    },
  ],
  [
    "register: the SDK's own input",
    (elbv2) => elbv2.targetGroup(arn.group).register({ Targets: [{ Id: "i-1" }] }),
    "RegisterTargets",
    { TargetGroupArn: arn.group, Targets: [{ Id: "i-1" }] },
  ],
  [
    "deregister",
    (elbv2) => elbv2.targetGroup(arn.group).deregister(["i-1"]),
    "DeregisterTargets",
    { TargetGroupArn: arn.group, Targets: [{ Id: "i-1" }] },
  ],
  [
    "health: of all",
    (elbv2) => elbv2.targetGroup(arn.group).health(),
    "DescribeTargetHealth",
    { TargetGroupArn: arn.group },
  ],
  [
    "health: of some",
    (elbv2) => elbv2.targetGroup(arn.group).health([{ id: "i-1", port: 80 }]),
    "DescribeTargetHealth",
    { TargetGroupArn: arn.group, Targets: [{ Id: "i-1", Port: 80 }] },
  ],
  [
    "createTargetGroup: in the words of every day",
    (elbv2) =>
      elbv2.createTargetGroup({
        name: "web",
        protocol: "HTTP",
        port: 80,
        vpc: ec2.vpc("vpc-1"),
        targetType: "ip",
        protocolVersion: "GRPC",
        ipAddressType: "ipv4",
        healthCheck: {
          path: "/health",
          protocol: "HTTP",
          port: 8080,
          interval: 10,
          timeout: 5,
          healthyThreshold: 2,
          unhealthyThreshold: 3,
          codes: 0,
        },
        tags: { Stage: "test" },
      }),
    "CreateTargetGroup",
    {
      Name: "web",
      Protocol: "HTTP",
      Port: 80,
      VpcId: "vpc-1",
      TargetType: "ip",
      ProtocolVersion: "GRPC",
      IpAddressType: "ipv4",
      HealthCheckPath: "/health",
      HealthCheckProtocol: "HTTP",
      HealthCheckPort: "8080",
      HealthCheckIntervalSeconds: 10,
      HealthCheckTimeoutSeconds: 5,
      HealthyThresholdCount: 2,
      UnhealthyThresholdCount: 3,
      Matcher: { GrpcCode: "0" },
      Tags: [{ Key: "Stage", Value: "test" }],
    },
  ],
  [
    "createLoadBalancer: in the words of every day",
    (elbv2) =>
      elbv2.createLoadBalancer({
        name: "web",
        type: "application",
        subnets: [ec2.subnet("subnet-1"), "subnet-2"],
        securityGroups: [ec2.securityGroup("sg-1")],
        scheme: "internal",
        ipAddressType: "dualstack",
        tags: { Stage: "test" },
      }),
    "CreateLoadBalancer",
    {
      Name: "web",
      Type: "application",
      Subnets: ["subnet-1", "subnet-2"],
      SecurityGroups: ["sg-1"],
      Scheme: "internal",
      IpAddressType: "dualstack",
      Tags: [{ Key: "Stage", Value: "test" }],
    },
  ],
];

describe("ELBv2 is asked for what its members are told", () => {
  it.each([...BALANCER, ...LISTENER, ...TARGET_GROUP])("%s", async (_member, call, operation, input) => {
    const { elbv2, mock } = mockedELBv2();
    mock.onAnyCommand().resolves({
      Listeners: [{ ListenerArn: arn.listener }],
      Rules: [{ RuleArn: arn.rule }],
      LoadBalancers: [{ LoadBalancerArn: arn.balancer }],
      TargetGroups: [{ TargetGroupArn: arn.group }],
    });
    await call(elbv2);
    expect(operationsOf(mock)).toEqual([operation]);
    expect(inputsOf(mock)).toEqual([input]);
  });
});

// What is empty asks nothing: on the wire it would mean all, or be an error that says nothing.
const NOTHING: readonly (readonly [member: string, call: Call, result: unknown])[] = [
  ["register", (elbv2) => elbv2.targetGroup(arn.group).register([]), { $metadata: {} }],
  [
    "register the SDK's input",
    (elbv2) => elbv2.targetGroup(arn.group).register({ Targets: [] }),
    { $metadata: {} },
  ],
  ["deregister", (elbv2) => elbv2.targetGroup(arn.group).deregister([]), { $metadata: {} }],
  [
    "health",
    (elbv2) => elbv2.targetGroup(arn.group).health([]),
    { $metadata: {}, TargetHealthDescriptions: [] },
  ],
  ["modifyAttributes", (elbv2) => elbv2.listener(arn.listener).modifyAttributes({}), { $metadata: {} }],
  ["addTags", (elbv2) => elbv2.listener(arn.listener).addTags({}), { $metadata: {} }],
  ["removeTags", (elbv2) => elbv2.listener(arn.listener).removeTags([]), { $metadata: {} }],
  ["addCertificates", (elbv2) => elbv2.listener(arn.listener).addCertificates([]), []],
  ["removeCertificates", (elbv2) => elbv2.listener(arn.listener).removeCertificates([]), { $metadata: {} }],
  [
    "setRulePriorities",
    (elbv2) => elbv2.listener(arn.listener).setRulePriorities([]),
    { $metadata: {}, Rules: [] },
  ],
  ["addRevocations", (elbv2) => elbv2.trustStore(arn.store).addRevocations([]), []],
  ["removeRevocations", (elbv2) => elbv2.trustStore(arn.store).removeRevocations([]), { $metadata: {} }],
];

describe("ELBv2 is not asked for nothing", () => {
  it.each(NOTHING)("%s", async (_member, call, result) => {
    const { elbv2, mock } = mockedELBv2();
    expect(await call(elbv2)).toEqual(result);
    expect(operationsOf(mock)).toEqual([]);
  });

  it.each(["waitUntilHealthy", "waitUntilDrained"] as const)("%s", async (member) => {
    const { elbv2, mock } = mockedELBv2();
    const group = elbv2.targetGroup(arn.group);
    expect(await group[member]([])).toBe(group);
    expect(operationsOf(mock)).toEqual([]);
  });
});
