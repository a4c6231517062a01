import type { CreateRuleCommandInput } from "@aws-sdk/client-elastic-load-balancing-v2";
import { requireSamePlace } from "../../core/resource/identifiers/same-place.js";
import { type TagMap, toTagList } from "../../core/tags/tags.js";
import type { Listener } from "../generated/listener.js";
import { type Outcome, OUTCOMES, targetGroupsOf, toRequiredActions } from "../outcome.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import { isOwnInput } from "../../core/call/input/own-input.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { CONDITIONS, type RuleConditions, toConditions } from "../rule/rule-conditions.js";

/** The settings of a new rule, in short form: `{ priority: 10, pathPatterns: ["/api/*"], forwardTo: api }`. */
export type NewRule = RuleConditions &
  Outcome & {
    /** The priority among the listener's rules: the matching rule with the lowest number applies. */
    readonly priority: number;
    readonly tags?: TagMap | undefined;
  };

type Own = Omit<CreateRuleCommandInput, "ListenerArn">;

const MEMBERS = ["priority", ...CONDITIONS, ...OUTCOMES, "tags"] as const;

/** The service's input for a new rule, with a condition, and target groups of the listener's account and region. */
export async function toCreateRule(
  self: Listener,
  rule: NewRule | ReadonlyInput<Omit<CreateRuleCommandInput, "ListenerArn">>,
): Promise<Own> {
  if (isOwnInput<Own, NewRule>(rule, MEMBERS)) return sdkInput<Own>(rule);
  const Actions = toRequiredActions(rule);
  const Conditions = toConditions(rule);
  if (Conditions.length === 0) {
    throw new TypeError(`The rule requires a condition: pass at least one of ${CONDITIONS.join(", ")}.`);
  }
  const tags = toTagList(rule.tags ?? {});
  await requireSamePlace(self, targetGroupsOf(rule));
  return { Priority: rule.priority, Conditions, Actions, ...(tags.length > 0 && { Tags: tags }) };
}
