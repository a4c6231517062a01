// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeLoadBalancerPolicyTypesCommand,
  type DescribeLoadBalancerPolicyTypesCommandInput,
  type DescribeLoadBalancerPolicyTypesCommandOutput,
  type ElasticLoadBalancingClient,
} from "@aws-sdk/client-elastic-load-balancing";
import { Collection } from "../../core/collection/collection.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { LoadBalancerPolicyType } from "./load-balancer-policy-type.js";

/** What `filter` takes: the input of DescribeLoadBalancerPolicyTypes, less what the collection fills in. */
export type LoadBalancerPolicyTypeFilter = DescribeLoadBalancerPolicyTypesCommandInput;

const listing: Listing = {
  operation: "DescribeLoadBalancerPolicyTypes",
  members: ["PolicyTypeNames"],
  selectors: { PolicyTypeNames: "ids" },
  tokens: [],
};

/**
 * Load balancer policy types that
 * [DescribeLoadBalancerPolicyTypes](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DescribeLoadBalancerPolicyTypes.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class LoadBalancerPolicyTypeCollection extends Collection<
  ElasticLoadBalancingClient,
  LoadBalancerPolicyType,
  LoadBalancerPolicyTypeFilter,
  DescribeLoadBalancerPolicyTypesCommandOutput
> {
  static override readonly collectionName: string = "LoadBalancerPolicyTypeCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(
    input: DescribeLoadBalancerPolicyTypesCommandInput,
  ): DescribeLoadBalancerPolicyTypesCommand {
    return new DescribeLoadBalancerPolicyTypesCommand(input);
  }

  protected override resources(
    output: DescribeLoadBalancerPolicyTypesCommandOutput,
  ): LoadBalancerPolicyType[] {
    return (output.PolicyTypeDescriptions ?? []).map(
      (type) =>
        new LoadBalancerPolicyType(
          { name: present(type.PolicyTypeName, "PolicyTypeName") },
          this.context,
          type,
        ),
    );
  }

  protected override nextToken(): undefined {
    // The service answers everything at once.
    return undefined;
  }
}
