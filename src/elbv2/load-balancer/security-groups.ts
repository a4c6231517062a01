import {
  SetSecurityGroupsCommand,
  type SetSecurityGroupsCommandInput,
  type SetSecurityGroupsCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../../core/call/call-options.js";
import { type IdList, idsOf, isList } from "../../core/resource/id-list.js";
import { refuseElsewhere } from "../../core/resource/place.js";
import type { LoadBalancer } from "../generated/load-balancer.js";

/**
 * Gives the load balancer these security groups in place of those that it has: `SecurityGroup` objects and ids,
 * or the SDK's own input. An application load balancer always has one.
 *
 * Calls [SetSecurityGroups](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetSecurityGroups.html).
 *
 * @throws `TypeError` for an empty list, and for a group of another region, where its client tells
 */
export async function setSecurityGroups(
  self: LoadBalancer,
  groups: IdList | Omit<SetSecurityGroupsCommandInput, "LoadBalancerArn">,
  options?: CallOptions,
): Promise<SetSecurityGroupsCommandOutput> {
  const input = isList(groups) ? { SecurityGroups: idsOf(groups, "SecurityGroup") } : groups;
  if (input.SecurityGroups?.length === 0) {
    throw new TypeError(`${String(self)} cannot be left without security groups: the list is empty.`);
  }
  if (isList(groups)) await refuseElsewhere(self, groups);
  return self["act"](new SetSecurityGroupsCommand({ ...input, LoadBalancerArn: self.arn }), options);
}
