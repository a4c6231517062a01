// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeSSLPoliciesCommand,
  type DescribeSSLPoliciesCommandInput,
  type DescribeSSLPoliciesCommandOutput,
  type ElasticLoadBalancingV2Client,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import { Collection } from "../../core/collection/collection.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { SslPolicy } from "./ssl-policy.js";

/** What `filter` takes: the input of DescribeSSLPolicies, less what the collection fills in. */
export type SslPolicyFilter = Omit<DescribeSSLPoliciesCommandInput, "Marker">;

const listing: Listing = {
  operation: "DescribeSSLPolicies",
  members: ["Names", "Marker", "PageSize", "LoadBalancerType"],
  selectors: { Names: "ids", LoadBalancerType: "text" },
  tokens: ["Marker"],
  pageSize: { member: "PageSize", notWith: ["Names"], max: 400 },
  maxValues: 20,
};

/**
 * SSL policies that
 * [DescribeSSLPolicies](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeSSLPolicies.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class SslPolicyCollection extends Collection<
  ElasticLoadBalancingV2Client,
  SslPolicy,
  SslPolicyFilter,
  DescribeSSLPoliciesCommandOutput
> {
  static override readonly collectionName: string = "SslPolicyCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: DescribeSSLPoliciesCommandInput): DescribeSSLPoliciesCommand {
    return new DescribeSSLPoliciesCommand(input);
  }

  protected override resources(output: DescribeSSLPoliciesCommandOutput): SslPolicy[] {
    return (output.SslPolicies ?? []).map(
      (policy) => new SslPolicy({ name: present(policy.Name, "Name") }, this.context, policy),
    );
  }

  protected override nextToken(output: DescribeSSLPoliciesCommandOutput): object | undefined {
    return pageToken({ Marker: output.NextMarker });
  }
}
