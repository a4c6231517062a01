import { describe, expect, it } from "vitest";
import { arn, type Call } from "../../support/service/elbv2-calls.js";
import { mockedELBv2, operationsOf } from "../../support/mocked-roots.js";

// Empty arguments send nothing: in a request they would mean everything, or cause an obscure error.
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

describe("ELBv2 sends nothing for empty arguments", () => {
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
