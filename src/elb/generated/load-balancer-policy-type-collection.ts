// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeLoadBalancerPolicyTypesCommand,
  type DescribeLoadBalancerPolicyTypesCommandInput,
  type DescribeLoadBalancerPolicyTypesCommandOutput,
  type ElasticLoadBalancingClient,
} from "@aws-sdk/client-elastic-load-balancing";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { LoadBalancerPolicyType } from "./load-balancer-policy-type.js";

/** The input of `filter`: that of DescribeLoadBalancerPolicyTypes, without the members that the collection sets. */
export type LoadBalancerPolicyTypeFilter = ReadonlyInput<DescribeLoadBalancerPolicyTypesCommandInput>;

const describeLoadBalancerPolicyTypes: ListOperation<
  ElasticLoadBalancingClient,
  LoadBalancerPolicyType,
  DescribeLoadBalancerPolicyTypesCommandInput,
  DescribeLoadBalancerPolicyTypesCommandOutput
> = {
  name: "DescribeLoadBalancerPolicyTypes",
  selectors: { PolicyTypeNames: "ids" },
  named: { PolicyTypeNames: "name" },
  tokens: [],
  command: (input) => new DescribeLoadBalancerPolicyTypesCommand(input),
  items: (output, { context }) =>
    (output.PolicyTypeDescriptions ?? []).map(
      (type) =>
        new LoadBalancerPolicyType({ name: present(type.PolicyTypeName, "PolicyTypeName") }, context, type),
    ),
};

/**
 * Load balancer policy types that
 * [DescribeLoadBalancerPolicyTypes](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DescribeLoadBalancerPolicyTypes.html)
 * lists; lazy, and iterable any number of times.
 */
export class LoadBalancerPolicyTypeCollection extends Collection<
  ElasticLoadBalancingClient,
  LoadBalancerPolicyType,
  LoadBalancerPolicyTypeFilter,
  DescribeLoadBalancerPolicyTypesCommandOutput
> {
  static override readonly collectionName: string = "LoadBalancerPolicyTypeCollection";

  /** @internal */
  constructor(
    context: Context<ElasticLoadBalancingClient>,
    fixed: object,
    query?: Query<LoadBalancerPolicyType>,
  ) {
    super(describeLoadBalancerPolicyTypes, context, fixed, query);
  }
}
