import {
  CreateLoadBalancerListenersCommand,
  type CreateLoadBalancerListenersCommandInput,
  type CreateLoadBalancerListenersCommandOutput,
  DeleteLoadBalancerListenersCommand,
  type DeleteLoadBalancerListenersCommandInput,
  type DeleteLoadBalancerListenersCommandOutput,
  type Listener,
} from "@aws-sdk/client-elastic-load-balancing";
import type { CallOptions } from "../../core/call/call-options.js";
import { isList } from "../../core/resource/id-list.js";
import type { LoadBalancer } from "../generated/load-balancer.js";

/**
 * Opens listeners on the load balancer: a list of them, or the SDK's own input. An empty list asks nothing.
 *
 * Calls [CreateLoadBalancerListeners](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_CreateLoadBalancerListeners.html).
 *
 * @example
 * await balancer.createListeners([{ Protocol: "TCP", LoadBalancerPort: 8080, InstancePort: 80 }]);
 */
export async function createListeners(
  self: LoadBalancer,
  listeners: readonly Listener[] | Omit<CreateLoadBalancerListenersCommandInput, "LoadBalancerName">,
  options?: CallOptions,
): Promise<CreateLoadBalancerListenersCommandOutput> {
  const input = isList(listeners) ? { Listeners: [...listeners] } : listeners;
  if (input.Listeners?.length === 0) return { $metadata: {} };
  const command = new CreateLoadBalancerListenersCommand({ ...input, LoadBalancerName: self.name });
  return self["act"](command, options);
}

/**
 * Closes the listeners on these ports of the load balancer: `[8080]`, or the SDK's own input. An empty list asks
 * nothing.
 *
 * Calls [DeleteLoadBalancerListeners](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DeleteLoadBalancerListeners.html).
 */
export async function deleteListeners(
  self: LoadBalancer,
  ports: readonly number[] | Omit<DeleteLoadBalancerListenersCommandInput, "LoadBalancerName">,
  options?: CallOptions,
): Promise<DeleteLoadBalancerListenersCommandOutput> {
  const input = isList(ports) ? { LoadBalancerPorts: [...ports] } : ports;
  if (input.LoadBalancerPorts?.length === 0) return { $metadata: {} };
  const command = new DeleteLoadBalancerListenersCommand({ ...input, LoadBalancerName: self.name });
  return self["act"](command, options);
}
