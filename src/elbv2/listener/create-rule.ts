import {
  CreateRuleCommand,
  type CreateRuleCommandInput,
  type ElasticLoadBalancingV2Client,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../../core/call/call-options.js";
import { present } from "../../core/resource/identifiers.js";
import { requireSamePlace } from "../../core/resource/same-place.js";
import { type TagMap, toTagList } from "../../core/tags/tags.js";
import type { Listener } from "../generated/listener.js";
import { Rule } from "../generated/rule.js";
import { type Outcome, OUTCOMES, targetGroupsOf, toRequiredActions } from "../outcome.js";
import { isOwnInput } from "../../core/call/own-input.js";
import { CONDITIONS, type RuleConditions, toConditions } from "../rule-conditions.js";
import type { ResourceHandle } from "../../core/resource/handle.js";

/** A new rule in the words of every day: `{ priority: 10, pathPatterns: ["/api/*"], forwardTo: api }`. */
export type NewRule = RuleConditions &
  Outcome & {
    /** Its place among the listener's rules: the lowest that fits wins. */
    readonly priority: number;
    readonly tags?: TagMap | undefined;
  };

type Own = Omit<CreateRuleCommandInput, "ListenerArn">;

const MEMBERS = ["priority", ...CONDITIONS, ...OUTCOMES, "tags"] as const;

/**
 * Adds a rule to the listener. Takes the words of every day, or the SDK's own input.
 *
 * Calls [CreateRule](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateRule.html).
 * Resolves to the rule, with the data of the response.
 *
 * @example
 * const rule = await listener.createRule({ priority: 10, pathPatterns: ["/api/*"], forwardTo: api });
 *
 * @throws `TypeError` for a rule without conditions, and for a target group of another region or account
 */
export async function createRule(
  self: Listener,
  handle: Pick<ResourceHandle<ElasticLoadBalancingV2Client>, "act" | "context">,
  input: NewRule | Omit<CreateRuleCommandInput, "ListenerArn">,
  options?: CallOptions,
): Promise<Rule> {
  const own = isOwnInput<Own, NewRule>(input, MEMBERS) ? input : await toOwnInput(self, input);
  const output = await handle.act(new CreateRuleCommand({ ...own, ListenerArn: self.arn }), options);
  const data = present(output.Rules?.[0], "Rules[0]");
  return new Rule({ arn: present(data.RuleArn, "RuleArn") }, handle.context, data);
}

async function toOwnInput(self: Listener, input: NewRule): Promise<Own> {
  const Actions = toRequiredActions(input);
  const Conditions = toConditions(input);
  if (Conditions.length === 0) {
    throw new TypeError(`Say which requests the rule is for: give one of ${CONDITIONS.join(", ")}.`);
  }
  const tags = toTagList(input.tags ?? {});
  await requireSamePlace(self, targetGroupsOf(input));
  return { Priority: input.priority, Conditions, Actions, ...(tags.length > 0 && { Tags: tags }) };
}
