import type { Rule } from "../generated/rule.js";
import { forwardedArns } from "../forwarded.js";

/** The target groups that the rule forwards to. Makes no request; load the rule first. */
export function targetGroupArns(self: Rule): string[] {
  return forwardedArns(self.actions);
}
