// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteLoadBalancerPolicyCommand,
  type DeleteLoadBalancerPolicyCommandInput,
  type DeleteLoadBalancerPolicyCommandOutput,
  DescribeLoadBalancerPoliciesCommand,
  type DescribeLoadBalancerPoliciesCommandInput,
  type DescribeLoadBalancerPoliciesCommandOutput,
  type ElasticLoadBalancingClient,
} from "@aws-sdk/client-elastic-load-balancing";
import type { BatchOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { LoadBalancerPolicy, type LoadBalancerPolicyIdentifiers } from "./load-balancer-policy.js";

/** The input of `filter`: that of DescribeLoadBalancerPolicies, without the members that the collection sets. */
export type LoadBalancerPolicyFilter = ReadonlyInput<
  Omit<DescribeLoadBalancerPoliciesCommandInput, "LoadBalancerName">
>;

const describeLoadBalancerPolicies: ListOperation<
  ElasticLoadBalancingClient,
  LoadBalancerPolicy,
  DescribeLoadBalancerPoliciesCommandInput,
  DescribeLoadBalancerPoliciesCommandOutput
> = {
  name: "DescribeLoadBalancerPolicies",
  selectors: { PolicyNames: "ids" },
  named: { PolicyNames: "name" },
  tokens: [],
  command: (input) => new DescribeLoadBalancerPoliciesCommand(input),
  items: (output, { context, fixed }) =>
    (output.PolicyDescriptions ?? []).map(
      (policy) =>
        new LoadBalancerPolicy(
          { loadBalancerName: fixed("LoadBalancerName"), name: present(policy.PolicyName, "PolicyName") },
          context,
          policy,
        ),
    ),
};

/**
 * Load balancer policies that
 * [DescribeLoadBalancerPolicies](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DescribeLoadBalancerPolicies.html)
 * lists; lazy, and iterable any number of times.
 */
export class LoadBalancerPolicyCollection extends Collection<
  ElasticLoadBalancingClient,
  LoadBalancerPolicy,
  LoadBalancerPolicyFilter,
  DescribeLoadBalancerPoliciesCommandOutput
> {
  static override readonly collectionName: string = "LoadBalancerPolicyCollection";
  static override readonly itemErrors: readonly string[] = [
    "PolicyNotFoundException",
    "PolicyNotFound",
    "AccessPointNotFoundException",
    "LoadBalancerNotFound",
  ];

  /** @internal */
  constructor(
    context: Context<ElasticLoadBalancingClient>,
    fixed: object,
    query?: Query<LoadBalancerPolicy>,
  ) {
    super(describeLoadBalancerPolicies, context, fixed, query);
  }

  /**
   * The given load balancer policies, instead of those that the service lists: batch actions act on them
   * without a listing. Duplicates count once. A loop yields the given resources, or resources created
   * from the given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(policies: Known<LoadBalancerPolicy | string>): this {
    return this.known<LoadBalancerPolicyIdentifiers>(policies, {
      classes: ["LoadBalancerPolicy"],
      parent: { loadBalancerName: "LoadBalancerName" },
      own: { name: ["name"] },
      make: (identifiers) => new LoadBalancerPolicy(identifiers, this.context),
    });
  }

  /**
   * Deletes the specified policy from the specified load balancer. This policy must not be enabled for
   * any listeners.
   *
   * Calls
   * [DeleteLoadBalancerPolicy](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DeleteLoadBalancerPolicy.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the load balancer policies, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteLoadBalancerPolicyCommandInput, "LoadBalancerName" | "PolicyName">> = {},
    options?: BatchOptions,
  ): Promise<DeleteLoadBalancerPolicyCommandOutput[]> {
    return this.batch<DeleteLoadBalancerPolicyCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteLoadBalancerPolicyCommand,
        command: (policies) =>
          new DeleteLoadBalancerPolicyCommand({
            ...sdkInput(input),
            LoadBalancerName: policies[0].loadBalancerName,
            PolicyName: policies[0].name,
          }),
        id: (policy) => policy.name,
        ends: true,
        max: 1,
      },
      options,
    );
  }
}
