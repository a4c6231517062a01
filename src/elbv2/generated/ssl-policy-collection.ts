// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeSSLPoliciesCommand,
  type DescribeSSLPoliciesCommandInput,
  type DescribeSSLPoliciesCommandOutput,
  type ElasticLoadBalancingV2Client,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { SslPolicy } from "./ssl-policy.js";

/** The input of `filter`: that of DescribeSSLPolicies, without the members that the collection sets. */
export type SslPolicyFilter = ReadonlyInput<Omit<DescribeSSLPoliciesCommandInput, "Marker">>;

const describeSSLPolicies: ListOperation<
  ElasticLoadBalancingV2Client,
  SslPolicy,
  DescribeSSLPoliciesCommandInput,
  DescribeSSLPoliciesCommandOutput
> = {
  name: "DescribeSSLPolicies",
  selectors: { Names: "ids", LoadBalancerType: "text" },
  named: { Names: "name" },
  tokens: ["Marker"],
  pageSize: { member: "PageSize", notWith: ["Names"], max: 400 },
  maxValues: 20,
  command: (input) => new DescribeSSLPoliciesCommand(input),
  items: (output, { context }) =>
    (output.SslPolicies ?? []).map(
      (policy) => new SslPolicy({ name: present(policy.Name, "Name") }, context, policy),
    ),
  next: (output) => pageToken({ Marker: output.NextMarker }),
};

/**
 * SSL policies that
 * [DescribeSSLPolicies](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeSSLPolicies.html)
 * lists; lazy, and iterable any number of times.
 */
export class SslPolicyCollection extends Collection<
  ElasticLoadBalancingV2Client,
  SslPolicy,
  SslPolicyFilter,
  DescribeSSLPoliciesCommandOutput
> {
  static override readonly collectionName: string = "SslPolicyCollection";

  /** @internal */
  constructor(context: Context<ElasticLoadBalancingV2Client>, fixed: object, query?: Query<SslPolicy>) {
    super(describeSSLPolicies, context, fixed, query);
  }
}
