import {
  ApplySecurityGroupsToLoadBalancerCommand,
  type ApplySecurityGroupsToLoadBalancerCommandInput,
  type ApplySecurityGroupsToLoadBalancerCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing";
import type { CallOptions } from "../../core/call/call-options.js";
import { type IdList, idsOf, isList } from "../../core/resource/id-list.js";
import { refuseElsewhere } from "../../core/resource/place.js";
import type { LoadBalancer } from "../generated/load-balancer.js";

/**
 * Gives the load balancer these security groups in place of those that it has: `SecurityGroup` objects and ids,
 * or the SDK's own input. Only for a load balancer in a VPC, which always has one: an empty list is refused.
 *
 * Calls [ApplySecurityGroupsToLoadBalancer](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_ApplySecurityGroupsToLoadBalancer.html).
 *
 * @throws `TypeError` for an empty list, and for a group of another region, where its client tells
 */
export async function applySecurityGroups(
  self: LoadBalancer,
  groups: IdList | Omit<ApplySecurityGroupsToLoadBalancerCommandInput, "LoadBalancerName">,
  options?: CallOptions,
): Promise<ApplySecurityGroupsToLoadBalancerCommandOutput> {
  const input = isList(groups) ? { SecurityGroups: idsOf(groups, "SecurityGroup") } : groups;
  if (input.SecurityGroups?.length === 0) {
    throw new TypeError(`${String(self)} cannot be without security groups: the list is empty.`);
  }
  if (isList(groups)) await refuseElsewhere(self, groups);
  const command = new ApplySecurityGroupsToLoadBalancerCommand({ ...input, LoadBalancerName: self.name });
  return self["act"](command, options);
}
