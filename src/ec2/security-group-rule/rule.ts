import {
  ModifySecurityGroupRulesCommand,
  type ModifySecurityGroupRulesCommandOutput,
  RevokeSecurityGroupEgressCommand,
  type RevokeSecurityGroupEgressCommandOutput,
  RevokeSecurityGroupIngressCommand,
  type RevokeSecurityGroupIngressCommandOutput,
  type SecurityGroupRuleRequest,
} from "@aws-sdk/client-ec2";
import type { Batch } from "../../core/batch/batch-call.js";
import type { CallOptions } from "../../core/call/call-options.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { checkPlain } from "../../core/text/argument-checks.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import type { SecurityGroupRule } from "../generated/security-group-rule.js";

/**
 * Replaces the contents of the rule. Loads the rule first if necessary, because the service also requires its
 * group.
 *
 * Calls ModifySecurityGroupRules.
 */
export async function modify(
  self: SecurityGroupRule,
  handle: Pick<ResourceHandle, "act">,
  rule: SecurityGroupRuleRequest,
  options?: CallOptions,
): Promise<ModifySecurityGroupRulesCommandOutput> {
  checkPlain("The rule", rule, "an object, as { IpProtocol, FromPort, ToPort, CidrIpv4 }");
  const { groupId } = await self.load(options);
  const command = new ModifySecurityGroupRulesCommand({
    GroupId: present(groupId, "GroupId"),
    SecurityGroupRules: [{ SecurityGroupRuleId: self.id, SecurityGroupRule: rule }],
  });
  return handle.act(command, options);
}

/**
 * Removes the rule from its group. Loads the rule first if necessary, because inbound and outbound rules have
 * different operations.
 *
 * Calls RevokeSecurityGroupIngress or RevokeSecurityGroupEgress.
 */
export async function revoke(
  self: SecurityGroupRule,
  handle: Pick<ResourceHandle, "act">,
  options?: CallOptions,
): Promise<RevokeSecurityGroupIngressCommandOutput | RevokeSecurityGroupEgressCommandOutput> {
  return handle.act(revokeCommand([await self.load(options)]), options);
}

/** The command that revokes rules of one group and direction. */
export function revokeCommand(
  rules: Batch<SecurityGroupRule>,
): RevokeSecurityGroupIngressCommand | RevokeSecurityGroupEgressCommand {
  const [{ groupId, isEgress }] = rules;
  const input = {
    GroupId: present(groupId, "GroupId"),
    SecurityGroupRuleIds: rules.map(({ id }) => id),
  };
  return present(isEgress, "IsEgress")
    ? new RevokeSecurityGroupEgressCommand(input)
    : new RevokeSecurityGroupIngressCommand(input);
}
