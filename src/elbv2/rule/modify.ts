import type { ModifyRuleCommandInput } from "@aws-sdk/client-elastic-load-balancing-v2";
import { requireSamePlace } from "../../core/resource/identifiers/same-place.js";
import type { Rule } from "../generated/rule.js";
import { type MaybeOutcome, OUTCOMES, targetGroupsOf, toActions } from "../outcome.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import { isOwnInput } from "../../core/call/input/own-input.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { CONDITIONS, type RuleConditions, toConditions } from "./rule-conditions.js";

/** Changes of a rule. Given conditions replace all existing ones; the action is changed only if given. */
export type RuleChanges = RuleConditions & MaybeOutcome;

type Own = Omit<ModifyRuleCommandInput, "RuleArn">;

const MEMBERS = [...CONDITIONS, ...OUTCOMES] as const;

/** The service's input for changes of a rule, to target groups of its own account and region. */
export async function toModifyRule(
  self: Rule,
  changes: RuleChanges | ReadonlyInput<Omit<ModifyRuleCommandInput, "RuleArn">>,
): Promise<Own> {
  if (isOwnInput<Own, RuleChanges>(changes, MEMBERS)) return sdkInput<Own>(changes);
  const Actions = toActions(changes);
  const Conditions = toConditions(changes);
  await requireSamePlace(self, targetGroupsOf(changes));
  return { ...(Conditions.length > 0 && { Conditions }), ...(Actions && { Actions }) };
}
