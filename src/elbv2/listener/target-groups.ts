import type { ElasticLoadBalancingV2Client } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { Listener } from "../generated/listener.js";
import { TargetGroup } from "../generated/target-group.js";
import { forwardedArns } from "../forwarded.js";
import type { ResourceHandle } from "../../core/resource/handle.js";

/** The target groups that the listener forwards to by default. Makes no request; load first. */
export function targetGroups(
  self: Listener,
  handle: Pick<ResourceHandle<ElasticLoadBalancingV2Client>, "context">,
): TargetGroup[] {
  return forwardedArns(self.defaultActions).map((arn) => new TargetGroup({ arn }, handle.context));
}
