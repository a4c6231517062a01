import { EC2Resource } from "../../../src/ec2/index.js";
import type { ELBv2Resource } from "../../../src/elbv2/index.js";
import { arnOf } from "./elbv2-arns.js";
import { inputsOf, mockedELBv2, operationsOf } from "../mocked-roots.js";

/** A member, its call, and the expected request. */
export type Row = readonly [member: string, call: Call, operation: string, input: object];

export type Call = (elbv2: ELBv2Resource) => Promise<unknown>;

/** An EC2 root without requests, whose region is unknown. */
export const ec2 = new EC2Resource({ client: { config: {}, send: async () => ({}) } });

export const arn = {
  balancer: arnOf("loadbalancer/app/web/1"),
  listener: arnOf("listener/app/web/1/2"),
  rule: arnOf("listener-rule/app/web/1/2/3"),
  other: arnOf("listener-rule/app/web/1/2/4"),
  group: arnOf("targetgroup/web/5"),
  green: arnOf("targetgroup/green/6"),
  store: arnOf("truststore/web/7"),
  certificate: "arn:aws:acm:eu-west-1:123456789012:certificate/8",
};

/** The action that forwards to a target group. */
export const forward = (TargetGroupArn: string) => ({ Type: "forward", TargetGroupArn }) as const;

/** The request of a call, with a service that returns one of each. */
export async function sentBy(call: Call): Promise<{ operations: string[]; inputs: object[] }> {
  const { elbv2, mock } = mockedELBv2();
  mock.onAnyCommand().resolves({
    Listeners: [{ ListenerArn: arn.listener }],
    Rules: [{ RuleArn: arn.rule }],
    LoadBalancers: [{ LoadBalancerArn: arn.balancer }],
    TargetGroups: [{ TargetGroupArn: arn.group }],
  });
  await call(elbv2);
  return { operations: operationsOf(mock), inputs: inputsOf(mock) };
}
