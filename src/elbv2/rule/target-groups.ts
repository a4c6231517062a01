import type { Rule } from "../generated/rule.js";
import { TargetGroup } from "../generated/target-group.js";
import { forwardedArns } from "../forwarded.js";

/** The target groups that the rule forwards to. Makes no request; load first. */
export function targetGroups(self: Rule): TargetGroup[] {
  return forwardedArns(self["attribute"]("Actions")).map((arn) => new TargetGroup({ arn }, self["context"]));
}
