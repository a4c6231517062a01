import type { ElasticLoadBalancingV2Client } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { Rule } from "../generated/rule.js";
import { TargetGroup } from "../generated/target-group.js";
import { forwardedArns } from "../forwarded.js";
import type { ResourceHandle } from "../../core/resource/handle.js";

/** The target groups that the rule forwards to. Makes no request; load first. */
export function targetGroups(
  self: Rule,
  handle: Pick<ResourceHandle<ElasticLoadBalancingV2Client>, "context">,
): TargetGroup[] {
  return forwardedArns(self.actions).map((arn) => new TargetGroup({ arn }, handle.context));
}
