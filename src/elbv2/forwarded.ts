import type { Action } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { Listener } from "./generated/listener.js";
import type { Rule } from "./generated/rule.js";

/** The target groups that the listener forwards to by default. Makes no request; load the listener first. */
export function targetGroupsOfListener(self: Listener): string[] {
  return forwardedArns(self.defaultActions);
}

/** The target groups that the rule forwards to. Makes no request; load the rule first. */
export function targetGroupsOfRule(self: Rule): string[] {
  return forwardedArns(self.actions);
}

/** The ARNs of the target groups that actions forward to, each once. */
function forwardedArns(actions: readonly Action[] | undefined): string[] {
  const arns = (actions ?? []).flatMap(({ TargetGroupArn: single, ForwardConfig: several }) => [
    single,
    ...(several?.TargetGroups ?? []).map(({ TargetGroupArn: arn }) => arn),
  ]);
  return [...new Set(arns)].filter((arn) => arn !== undefined);
}
