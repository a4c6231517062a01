// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeLoadBalancersCommand,
  type DescribeLoadBalancersCommandInput,
  type DescribeLoadBalancersCommandOutput,
  type ElasticLoadBalancingV2Client,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import { Collection } from "../../core/collection/collection.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { LoadBalancer } from "./load-balancer.js";

/** What `filter` takes: the input of DescribeLoadBalancers, less what the collection fills in. */
export type LoadBalancerFilter = Omit<DescribeLoadBalancersCommandInput, "Marker">;

const listing: Listing = {
  operation: "DescribeLoadBalancers",
  members: ["LoadBalancerArns", "Names", "Marker", "PageSize"],
  selectors: { LoadBalancerArns: "ids", Names: "ids" },
  tokens: ["Marker"],
  pageSize: { member: "PageSize", notWith: ["LoadBalancerArns", "Names"], max: 400 },
  maxValues: 20,
};

/**
 * Load balancers that
 * [DescribeLoadBalancers](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class LoadBalancerCollection extends Collection<
  ElasticLoadBalancingV2Client,
  LoadBalancer,
  LoadBalancerFilter,
  DescribeLoadBalancersCommandOutput
> {
  static override readonly collectionName: string = "LoadBalancerCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: DescribeLoadBalancersCommandInput): DescribeLoadBalancersCommand {
    return new DescribeLoadBalancersCommand(input);
  }

  protected override resources(output: DescribeLoadBalancersCommandOutput): LoadBalancer[] {
    return (output.LoadBalancers ?? []).map(
      (balancer) =>
        new LoadBalancer(
          { arn: present(balancer.LoadBalancerArn, "LoadBalancerArn") },
          this.context,
          balancer,
        ),
    );
  }

  protected override nextToken(output: DescribeLoadBalancersCommandOutput): object | undefined {
    return pageToken({ Marker: output.NextMarker });
  }
}
