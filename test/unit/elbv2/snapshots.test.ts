import { DescribeRulesCommand, SetRulePrioritiesCommand } from "@aws-sdk/client-elastic-load-balancing-v2";
import { describe, expect, it } from "vitest";
import { arnOf } from "../../support/service/elbv2-arns.js";
import { mockedELBv2, operationsOf } from "../../support/mocked-roots.js";

const LISTENER = arnOf("listener/app/web/1/2");
const RULE = arnOf("listener-rule/app/web/1/2/3");

/** A loaded rule; from then on the service returns another priority. */
async function loadedRule() {
  const mocked = mockedELBv2();
  mocked.mock.onAnyCommand().resolves({});
  mocked.mock.on(DescribeRulesCommand).resolves({ Rules: [{ RuleArn: RULE, Priority: "1" }] });
  const rule = await mocked.elbv2.rule(RULE).load();
  mocked.mock.on(DescribeRulesCommand).resolves({ Rules: [{ RuleArn: RULE, Priority: "5" }] });
  mocked.mock.resetHistory();
  return { ...mocked, rule };
}

describe("the snapshot of a rule is stale", () => {
  it("after setPriority", async () => {
    const { rule } = await loadedRule();
    await rule.setPriority(5);
    expect(rule.priority).toBe("1");
    expect((await rule.load()).priority).toBe("5");
  });

  it("after the listener's setRulePriorities, even if that fails", async () => {
    const { elbv2, mock, rule } = await loadedRule();
    mock.on(SetRulePrioritiesCommand).rejects(new Error("PriorityInUse"));
    await expect(elbv2.listener(LISTENER).setRulePriorities([[rule, 5]])).rejects.toThrow("PriorityInUse");
    expect((await rule.load()).priority).toBe("5");
  });
});

describe("the snapshot of a rule is not stale", () => {
  it("after reading its tags", async () => {
    const { mock, rule } = await loadedRule();
    await rule.getTags();
    await rule.load();
    expect(operationsOf(mock)).toEqual(["DescribeTags"]);
  });
});
