import {
  SetRulePrioritiesCommand,
  type SetRulePrioritiesCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../../core/call/call-options.js";
import type { Rule } from "../generated/rule.js";
import type { ResourceHandle } from "../../core/resource/handle.js";

/**
 * Sets the priority of the rule among the listener's rules: the matching rule with the lowest number applies.
 * To swap rules, set the priorities of all of them at once with `listener.setRulePriorities`.
 *
 * Calls SetRulePriorities.
 */
export async function setPriority(
  self: Rule,
  handle: Pick<ResourceHandle, "act">,
  priority: number,
  options?: CallOptions,
): Promise<SetRulePrioritiesCommandOutput> {
  const RulePriorities = [{ RuleArn: self.arn, Priority: priority }];
  return handle.act(new SetRulePrioritiesCommand({ RulePriorities }), options);
}
