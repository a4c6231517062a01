import {
  SetSubnetsCommand,
  type SetSubnetsCommandInput,
  type SetSubnetsCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../../core/call/call-options.js";
import { type IdList, idsOf, isList } from "../../core/resource/id-list.js";
import { refuseElsewhere } from "../../core/resource/place.js";
import type { LoadBalancer } from "../generated/load-balancer.js";

/**
 * Gives the load balancer these subnets in place of those that it has: `Subnet` objects and ids, or the SDK's own
 * input, which takes addresses for them, too.
 *
 * Calls [SetSubnets](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetSubnets.html).
 *
 * @throws `TypeError` for an empty list, and for a subnet of another region, where its client tells
 */
export async function setSubnets(
  self: LoadBalancer,
  subnets: IdList | Omit<SetSubnetsCommandInput, "LoadBalancerArn">,
  options?: CallOptions,
): Promise<SetSubnetsCommandOutput> {
  const input = isList(subnets) ? { Subnets: idsOf(subnets, "Subnet") } : subnets;
  if (input.Subnets?.length === 0) {
    throw new TypeError(`${String(self)} cannot be left without subnets: the list is empty.`);
  }
  if (isList(subnets)) await refuseElsewhere(self, subnets);
  return self["act"](new SetSubnetsCommand({ ...input, LoadBalancerArn: self.arn }), options);
}
