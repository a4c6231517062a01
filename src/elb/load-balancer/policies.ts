import {
  SetLoadBalancerPoliciesForBackendServerCommand,
  type SetLoadBalancerPoliciesForBackendServerCommandInput,
  type SetLoadBalancerPoliciesForBackendServerCommandOutput,
  SetLoadBalancerPoliciesOfListenerCommand,
  type SetLoadBalancerPoliciesOfListenerCommandInput,
  type SetLoadBalancerPoliciesOfListenerCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing";
import type { CallOptions } from "../../core/call/call-options.js";
import { plainInput } from "../../core/call/input/input-members.js";
import { idsOf } from "../../core/resource/identifiers/id-list.js";
import { describeValue } from "../../core/text/describe-value.js";
import type { LoadBalancer } from "../generated/load-balancer.js";
import type { ResourceHandle } from "../../core/resource/handle.js";

/** A policy of a load balancer, such as a `LoadBalancerPolicy`. */
export interface HasPolicyName {
  readonly name: string;
  readonly loadBalancerName: string;
}

/** Policies of a load balancer: resources, names, or a mix of both. */
export type PolicyList = readonly (HasPolicyName | string)[];

/** The SDK's own input, where a policy may stand in place of its name. */
export interface SetListenerPoliciesInput extends Omit<
  SetLoadBalancerPoliciesOfListenerCommandInput,
  "LoadBalancerName" | "PolicyNames"
> {
  /** The new policies of the listener; an empty list removes all. */
  readonly PolicyNames: PolicyList;
}

/** The SDK's own input, where a policy may stand in place of its name. */
export interface SetBackendServerPoliciesInput extends Omit<
  SetLoadBalancerPoliciesForBackendServerCommandInput,
  "LoadBalancerName" | "PolicyNames"
> {
  /** The new policies of the port; an empty list removes all. */
  readonly PolicyNames: PolicyList;
}

/**
 * Replaces the policies of a listener; an empty list removes all.
 *
 * Calls SetLoadBalancerPoliciesOfListener.
 *
 * @example
 * const sticky = await balancer.createLbCookieStickinessPolicy({ PolicyName: "sticky" });
 * await balancer.setListenerPolicies({ LoadBalancerPort: 80, PolicyNames: [sticky] });
 *
 * @throws `TypeError` for a policy of another load balancer
 */
export async function setListenerPolicies(
  self: LoadBalancer,
  handle: Pick<ResourceHandle, "act">,
  input: SetListenerPoliciesInput,
  options?: CallOptions,
): Promise<SetLoadBalancerPoliciesOfListenerCommandOutput> {
  return handle.act(new SetLoadBalancerPoliciesOfListenerCommand(withNames(self, input)), options);
}

/**
 * Replaces the policies of a port of the instances behind the load balancer; an empty list removes all.
 *
 * Calls SetLoadBalancerPoliciesForBackendServer.
 *
 * @throws `TypeError` for a policy of another load balancer
 */
export async function setBackendServerPolicies(
  self: LoadBalancer,
  handle: Pick<ResourceHandle, "act">,
  input: SetBackendServerPoliciesInput,
  options?: CallOptions,
): Promise<SetLoadBalancerPoliciesForBackendServerCommandOutput> {
  return handle.act(new SetLoadBalancerPoliciesForBackendServerCommand(withNames(self, input)), options);
}

/** The SDK's input, with the names of the load balancer and the policies. */
function withNames<Input extends { readonly PolicyNames: PolicyList }>(self: LoadBalancer, input: Input) {
  const PolicyNames = policyNames(self, plainInput(input).PolicyNames);
  return { ...input, PolicyNames, LoadBalancerName: self.name };
}

function policyNames(self: LoadBalancer, policies: PolicyList): string[] {
  const names = idsOf<"name">(policies, "LoadBalancerPolicy", "name");
  const other = policies.find(
    (policy) => typeof policy === "object" && policy.loadBalancerName !== self.name,
  );
  if (other === undefined) return names;
  throw new TypeError(`${describeValue(other)} is not a policy of ${String(self)}.`);
}
