import type {
  EC2Client,
  RevokeSecurityGroupEgressCommandOutput,
  RevokeSecurityGroupIngressCommandOutput,
} from "@aws-sdk/client-ec2";
import type { Batch } from "../../core/batch/batch-call.js";
import type { BatchOptions } from "../../core/call/call-options.js";
import type { CollectionHandle } from "../../core/collection/collection-handle.js";
import type { Page } from "../../core/paging/page.js";
import { groupBy } from "../../core/query/chunks.js";
import { loadAll } from "../../core/resource/loading/load-all.js";
import type { SecurityGroupRule } from "../generated/security-group-rule.js";
import type { SecurityGroupRuleCollection } from "../generated/security-group-rule-collection.js";
import { revokeCommand } from "./rule.js";

/** The output of revoking rules, for either direction. */
export type RevokedRules = RevokeSecurityGroupIngressCommandOutput | RevokeSecurityGroupEgressCommandOutput;

export type RevokingHandle = Pick<
  CollectionHandle<EC2Client, SecurityGroupRule, object, Page<SecurityGroupRule, object>, unknown>,
  "batch"
>;

/**
 * Removes the rules that `.all()`, a filter or `of` selects from their groups, with one call per group and
 * direction of a page, and resolves to the outputs in page order. Rules that were given by their ids are loaded
 * first, 200 per request, because the service requires their group.
 *
 * Calls RevokeSecurityGroupIngress and RevokeSecurityGroupEgress.
 *
 * @throws `TypeError` if nothing selects the rules, or a part of the filter is empty; `BatchActionError` if it failed for some of them
 * @example
 * await ec2.securityGroupRules.of(["sgr-0123456789abcdef0"]).revoke();
 */
export function revokeRules(
  _self: SecurityGroupRuleCollection,
  handle: RevokingHandle,
  options?: BatchOptions,
): Promise<RevokedRules[]> {
  return handle.batch<RevokedRules>(
    "revoke",
    { prepare: loadAll, group: byGroupAndDirection, command: revokeCommand, id: ({ id }) => id, ends: true },
    options,
  );
}

function byGroupAndDirection(rules: Batch<SecurityGroupRule>): Batch<SecurityGroupRule>[] {
  return groupBy(rules, ({ groupId, isEgress }) => `${groupId} ${isEgress}`);
}
