import {
  DescribeSecurityGroupRulesCommand,
  EC2Client,
  RevokeSecurityGroupEgressCommand,
  RevokeSecurityGroupIngressCommand,
  type SecurityGroupRule,
} from "@aws-sdk/client-ec2";
import { mockClient } from "aws-sdk-client-mock";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { isBatchActionError } from "../../../../src/core/errors/error-guards.js";
import { EC2Resource } from "../../../../src/ec2/index.js";
import { inputsOf, operationsOf } from "../../../support/mocked-roots.js";

const aws = mockClient(EC2Client);
// The mock is of the class, which other files share.
afterAll(() => aws.restore());
const { securityGroupRules } = new EC2Resource({ client: new EC2Client({ region: "eu-west-1" }) });

const RULES: readonly SecurityGroupRule[] = [
  { SecurityGroupRuleId: "sgr-in-1", GroupId: "sg-1", IsEgress: false },
  { SecurityGroupRuleId: "sgr-out", GroupId: "sg-1", IsEgress: true },
  { SecurityGroupRuleId: "sgr-in-2", GroupId: "sg-1", IsEgress: false },
  { SecurityGroupRuleId: "sgr-other", GroupId: "sg-2", IsEgress: false },
];
const ids = RULES.map(({ SecurityGroupRuleId }) => SecurityGroupRuleId ?? "");

beforeEach(() => {
  aws.reset();
  aws.on(DescribeSecurityGroupRulesCommand).resolves({ SecurityGroupRules: [...RULES] });
  aws.on(RevokeSecurityGroupIngressCommand).resolves({ Return: true });
  aws.on(RevokeSecurityGroupEgressCommand).resolves({ Return: true });
});

describe("revoking security group rules", () => {
  const revoked = [
    { GroupId: "sg-1", SecurityGroupRuleIds: ["sgr-in-1", "sgr-in-2"] },
    { GroupId: "sg-2", SecurityGroupRuleIds: ["sgr-other"] },
  ];
  const revokedOut = [{ GroupId: "sg-1", SecurityGroupRuleIds: ["sgr-out"] }];

  it("makes one call per group and direction, without a request for listed rules", async () => {
    await securityGroupRules.filter({ Filters: [{ Name: "group-id", Values: ["sg-1", "sg-2"] }] }).revoke();
    expect(inputsOf(aws, "RevokeSecurityGroupIngress")).toEqual(revoked);
    expect(inputsOf(aws, "RevokeSecurityGroupEgress")).toEqual(revokedOut);
    expect(operationsOf(aws)).toHaveLength(4);
  });

  it("requests the groups of rules with known ids once", async () => {
    await securityGroupRules.of(ids).revoke();
    expect(inputsOf(aws, "RevokeSecurityGroupIngress")).toEqual(revoked);
    expect(inputsOf(aws, "RevokeSecurityGroupEgress")).toEqual(revokedOut);
    expect(inputsOf(aws, "DescribeSecurityGroupRules")).toMatchObject([
      { Filters: [{ Name: "security-group-rule-id", Values: ids }] },
    ]);
  });

  it("revokes the other rules if one no longer exists, and names that one", async () => {
    const error: unknown = await securityGroupRules
      .of(["sgr-gone", ...ids])
      .revoke()
      .catch((thrown: unknown) => thrown);
    expect(isBatchActionError(error) && error).toMatchObject({
      failures: [{ id: "sgr-gone", code: "ResourceNotFound" }],
      succeeded: ["sgr-in-1", "sgr-in-2", "sgr-out", "sgr-other"],
    });
    expect(inputsOf(aws, "RevokeSecurityGroupIngress")).toEqual(revoked);
  });

  it.each([{ Return: false }, { Return: true, UnknownIpPermissions: [{ IpProtocol: "tcp" }] }])(
    "reports the rules of a group as failed if the response says so: %j",
    async (answer) => {
      aws.on(RevokeSecurityGroupIngressCommand, { GroupId: "sg-1" }).resolves(answer);
      const error: unknown = await securityGroupRules
        .of(ids)
        .revoke()
        .catch((thrown: unknown) => thrown);
      expect(isBatchActionError(error) && error).toMatchObject({
        failures: [
          { id: "sgr-in-1", code: "NotDoneError" },
          { id: "sgr-in-2", code: "NotDoneError" },
        ],
        succeeded: ["sgr-out", "sgr-other"],
      });
    },
  );

  it("throws for a single rule that was not revoked", async () => {
    aws.on(RevokeSecurityGroupEgressCommand).resolves({ Return: false });
    const rule = await securityGroupRules.where(({ isEgress }) => isEgress === true).first();
    await expect(rule?.revoke()).rejects.toMatchObject({
      code: "NotDone",
      operation: "RevokeSecurityGroupEgress",
      resource: 'SecurityGroupRule(id="sgr-out")',
    });
  });

  it("revokes no rule that is in the response but was not requested", async () => {
    await securityGroupRules.of(["sgr-out"]).revoke();
    expect(inputsOf(aws, "RevokeSecurityGroupIngress")).toEqual([]);
    expect(inputsOf(aws, "RevokeSecurityGroupEgress")).toEqual(revokedOut);
  });

  it("changes nothing if the groups cannot be requested, or no rules are given", async () => {
    await expect(securityGroupRules.revoke()).rejects.toThrow(TypeError);
    aws
      .on(DescribeSecurityGroupRulesCommand)
      .rejects(Object.assign(new Error("no"), { name: "AccessDenied" }));
    await expect(securityGroupRules.of(ids).revoke()).rejects.toThrow("no");
    expect(operationsOf(aws).filter((name) => name.startsWith("Revoke"))).toEqual([]);
  });
});
