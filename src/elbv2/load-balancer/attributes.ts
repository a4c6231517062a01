import {
  DescribeLoadBalancerAttributesCommand,
  ModifyLoadBalancerAttributesCommand,
  type ModifyLoadBalancerAttributesCommandInput,
  type ModifyLoadBalancerAttributesCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../../core/call/call-options.js";
import { toTagMap } from "../../core/resource/tags.js";
import type { LoadBalancer } from "../generated/load-balancer.js";
import { attributeInput, type AttributeMap, type AttributeValues } from "../attribute-record.js";

/**
 * Asks for the settings of the load balancer, by their names.
 *
 * Calls [DescribeLoadBalancerAttributes](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancerAttributes.html).
 */
export async function getAttributes(self: LoadBalancer, options?: CallOptions): Promise<AttributeMap> {
  const command = new DescribeLoadBalancerAttributesCommand({ LoadBalancerArn: self.arn });
  const output = await self["ask"](command, options);
  return toTagMap(output.Attributes);
}

/**
 * Changes settings of the load balancer; those that are not given stay. Takes them by their names, or the SDK's own
 * input. None asks nothing.
 *
 * Calls [ModifyLoadBalancerAttributes](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyLoadBalancerAttributes.html).
 *
 * @example
 * await balancer.modifyAttributes({ "idle_timeout.timeout_seconds": 30, "deletion_protection.enabled": true });
 */
export async function modifyAttributes(
  self: LoadBalancer,
  attributes: AttributeValues | Omit<ModifyLoadBalancerAttributesCommandInput, "LoadBalancerArn">,
  options?: CallOptions,
): Promise<ModifyLoadBalancerAttributesCommandOutput> {
  const input = attributeInput(attributes);
  if (input.Attributes?.length === 0) return { $metadata: {} };
  const command = new ModifyLoadBalancerAttributesCommand({ ...input, LoadBalancerArn: self.arn });
  return self["act"](command, options);
}
