import { describe, expect, it } from "vitest";
import { arn, ec2, type Row, sentBy } from "../../support/service/elbv2-calls.js";

const TARGET_GROUP: readonly Row[] = [
  [
    "register: every kind of target",
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
    "health: all",
    (elbv2) => elbv2.targetGroup(arn.group).health(),
    "DescribeTargetHealth",
    { TargetGroupArn: arn.group },
  ],
  [
    "health: some",
    (elbv2) => elbv2.targetGroup(arn.group).health([{ id: "i-1", port: 80 }]),
    "DescribeTargetHealth",
    { TargetGroupArn: arn.group, Targets: [{ Id: "i-1", Port: 80 }] },
  ],
  [
    "createTargetGroup: short form",
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
    "createLoadBalancer: short form",
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

describe("target groups and create methods send the requested input", () => {
  it.each(TARGET_GROUP)("%s", async (_member, call, operation, input) => {
    expect(await sentBy(call)).toEqual({ operations: [operation], inputs: [input] });
  });
});
