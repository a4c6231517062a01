// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeLoadBalancerPoliciesCommand,
  type DescribeLoadBalancerPoliciesCommandInput,
  type DescribeLoadBalancerPoliciesCommandOutput,
  type ElasticLoadBalancingClient,
} from "@aws-sdk/client-elastic-load-balancing";
import { Collection } from "../../core/collection/collection.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { LoadBalancerPolicy } from "./load-balancer-policy.js";

/** What `filter` takes: the input of DescribeLoadBalancerPolicies, less what the collection fills in. */
export type LoadBalancerPolicyFilter = Omit<DescribeLoadBalancerPoliciesCommandInput, "LoadBalancerName">;

const listing: Listing = {
  operation: "DescribeLoadBalancerPolicies",
  members: ["LoadBalancerName", "PolicyNames"],
  selectors: { PolicyNames: "ids" },
  tokens: [],
};

/**
 * Load balancer policies that
 * [DescribeLoadBalancerPolicies](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DescribeLoadBalancerPolicies.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class LoadBalancerPolicyCollection extends Collection<
  ElasticLoadBalancingClient,
  LoadBalancerPolicy,
  LoadBalancerPolicyFilter,
  DescribeLoadBalancerPoliciesCommandOutput
> {
  static override readonly collectionName: string = "LoadBalancerPolicyCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(
    input: DescribeLoadBalancerPoliciesCommandInput,
  ): DescribeLoadBalancerPoliciesCommand {
    return new DescribeLoadBalancerPoliciesCommand(input);
  }

  protected override resources(output: DescribeLoadBalancerPoliciesCommandOutput): LoadBalancerPolicy[] {
    return (output.PolicyDescriptions ?? []).map(
      (policy) =>
        new LoadBalancerPolicy(
          {
            loadBalancerName: this.fixed("LoadBalancerName"),
            name: present(policy.PolicyName, "PolicyName"),
          },
          this.context,
          policy,
        ),
    );
  }

  protected override nextToken(): undefined {
    // The service answers everything at once.
    return undefined;
  }
}
