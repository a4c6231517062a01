import { describe, expect, it } from "vitest";
import { arn, ec2, forward, type Row, sentBy } from "../../support/service/elbv2-calls.js";

const BALANCER: readonly Row[] = [
  [
    "createListener: short form",
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
    "createListener: the SDK's own input, without the balancer",
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
    "createListener: with a redirect",
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
    "setSubnets: the SDK's own input",
    (elbv2) => elbv2.loadBalancer(arn.balancer).setSubnets({ SubnetMappings: [{ SubnetId: "subnet-1" }] }),
    "SetSubnets",
    { LoadBalancerArn: arn.balancer, SubnetMappings: [{ SubnetId: "subnet-1" }] },
  ],
  [
    "modifyAttributes: numbers and booleans as strings",
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

describe("a load balancer sends the requested input", () => {
  it.each(BALANCER)("%s", async (_member, call, operation, input) => {
    expect(await sentBy(call)).toEqual({ operations: [operation], inputs: [input] });
  });
});
