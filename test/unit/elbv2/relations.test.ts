import {
  DescribeListenersCommand,
  DescribeLoadBalancersCommand,
  DescribeTargetGroupsCommand,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import { describe, expect, it } from "vitest";
import { isResourceNotLoaded } from "../../../src/index.js";
import { arnOf } from "../../support/service/elbv2-arns.js";
import { inputsOf, mockedELBv2, operationsOf } from "../../support/mocked-roots.js";

const BALANCER = arnOf("loadbalancer/app/web/1");
const GROUP = arnOf("targetgroup/web/5");

async function groupOf(LoadBalancerArns: string[] | undefined) {
  const mocked = mockedELBv2();
  mocked.mock
    .on(DescribeTargetGroupsCommand)
    .resolves({ TargetGroups: [{ TargetGroupArn: GROUP, LoadBalancerArns }] });
  mocked.mock.on(DescribeLoadBalancersCommand).resolves({ LoadBalancers: [{ LoadBalancerArn: BALANCER }] });
  const group = await mocked.elbv2.targetGroup(GROUP).load();
  mocked.mock.resetHistory();
  return { ...mocked, group };
}

describe("the load balancers of a target group", () => {
  it("are those named in its data", async () => {
    const { group, mock } = await groupOf([BALANCER]);
    expect((await group.loadBalancers.limit(5).toArray()).map(({ arn }) => arn)).toEqual([BALANCER]);
    // The service accepts no page size together with ARNs.
    expect(inputsOf(mock)).toEqual([{ LoadBalancerArns: [BALANCER] }]);
  });

  it.each([[[]], [undefined]])("are empty without a request if its data names none: %j", async (arns) => {
    const { group, mock } = await groupOf(arns);
    expect(await group.loadBalancers.toArray()).toEqual([]);
    expect(operationsOf(mock)).toEqual([]);
  });

  it("cannot be filtered by what the data determines", async () => {
    const { group, mock } = await groupOf([BALANCER]);
    const filtered = group.loadBalancers.filter({ LoadBalancerArns: [arnOf("loadbalancer/app/other/2")] });
    await expect(filtered.toArray()).rejects.toThrow(
      "LoadBalancerCollection: the collection's parent already sets LoadBalancerArns.",
    );
    expect(operationsOf(mock)).toEqual([]);
  });

  it("are unavailable before a load", () => {
    const { elbv2 } = mockedELBv2();
    expect(() => elbv2.targetGroup(GROUP).loadBalancers).toThrow(expect.toSatisfy(isResourceNotLoaded));
  });
});

describe("the listener of a rule", () => {
  it("is part of the rule's ARN", () => {
    const { elbv2 } = mockedELBv2();
    const rule = elbv2.rule(
      arnOf("listener-rule/net/web/50dc6c495c0c9188/f2f7dc8efc522ab2/9683b2d02a6cabee"),
    );
    expect(rule.listener().arn).toBe(arnOf("listener/net/web/50dc6c495c0c9188/f2f7dc8efc522ab2"));
  });

  it("is unknown if the ARN is not a rule's", () => {
    const { elbv2 } = mockedELBv2();
    expect(() => elbv2.rule("rule").listener()).toThrow('Rule(arn="rule") has not the ARN of a rule.');
  });
});

describe("the relations of a listener", () => {
  it("are its load balancer, its trust store and its target groups, each once", async () => {
    const { elbv2, mock } = mockedELBv2();
    const store = arnOf("truststore/web/7");
    const green = arnOf("targetgroup/green/6");
    mock.on(DescribeListenersCommand).resolves({
      Listeners: [
        {
          LoadBalancerArn: BALANCER,
          MutualAuthentication: { Mode: "verify", TrustStoreArn: store },
          DefaultActions: [
            { Type: "authenticate-oidc", Order: 1 },
            {
              Type: "forward",
              Order: 2,
              TargetGroupArn: GROUP,
              ForwardConfig: { TargetGroups: [{ TargetGroupArn: GROUP }, { TargetGroupArn: green }] },
            },
          ],
        },
      ],
    });
    const listener = await elbv2.listener(arnOf("listener/app/web/1/2")).load();
    expect(listener.loadBalancer?.arn).toBe(BALANCER);
    expect(listener.trustStore?.arn).toBe(store);
    expect(listener.targetGroups().map(({ arn }) => arn)).toEqual([GROUP, green]);
  });
});
