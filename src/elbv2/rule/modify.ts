import {
  ModifyRuleCommand,
  type ModifyRuleCommandInput,
  type ModifyRuleCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../../core/call/call-options.js";
import { requireSamePlace } from "../../core/resource/same-place.js";
import type { Rule } from "../generated/rule.js";
import { type MaybeOutcome, OUTCOMES, targetGroupsOf, toActions } from "../outcome.js";
import { isOwnInput } from "../../core/call/own-input.js";
import { CONDITIONS, type RuleConditions, toConditions } from "../rule-conditions.js";
import type { ResourceHandle } from "../../core/resource/handle.js";

/** What changes of a rule. Conditions replace all that it has; what it does stays unless given. */
export type RuleChanges = RuleConditions & MaybeOutcome;

type Own = Omit<ModifyRuleCommandInput, "RuleArn">;

const MEMBERS = [...CONDITIONS, ...OUTCOMES] as const;

/**
 * Changes the rule: conditions that are given replace all that it has, an outcome replaces its own, and the rest
 * stays. Takes the words of every day, or the SDK's own input.
 *
 * Calls [ModifyRule](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyRule.html).
 *
 * @example
 * await rule.modify({ pathPatterns: ["/api/*", "/v2/*"] });
 *
 * @throws `TypeError` for a target group of another region or account
 */
export async function modify(
  self: Rule,
  handle: Pick<ResourceHandle, "act">,
  input: RuleChanges | Omit<ModifyRuleCommandInput, "RuleArn">,
  options?: CallOptions,
): Promise<ModifyRuleCommandOutput> {
  const own = isOwnInput<Own, RuleChanges>(input, MEMBERS) ? input : await toOwnInput(self, input);
  return handle.act(new ModifyRuleCommand({ ...own, RuleArn: self.arn }), options);
}

async function toOwnInput(self: Rule, input: RuleChanges): Promise<Own> {
  const Actions = toActions(input);
  const Conditions = toConditions(input);
  await requireSamePlace(self, targetGroupsOf(input));
  return { ...(Conditions.length > 0 && { Conditions }), ...(Actions && { Actions }) };
}
