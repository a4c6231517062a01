// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeTargetGroupsCommand,
  type DescribeTargetGroupsCommandInput,
  type DescribeTargetGroupsCommandOutput,
  type ElasticLoadBalancingV2Client,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import { Collection } from "../../core/collection/collection.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { TargetGroup } from "./target-group.js";

/** What `filter` takes: the input of DescribeTargetGroups, less what the collection fills in. */
export type TargetGroupFilter = Omit<DescribeTargetGroupsCommandInput, "Marker">;

const listing: Listing = {
  operation: "DescribeTargetGroups",
  members: ["LoadBalancerArn", "TargetGroupArns", "Names", "Marker", "PageSize"],
  selectors: { TargetGroupArns: "ids", Names: "ids", LoadBalancerArn: "text" },
  tokens: ["Marker"],
  pageSize: { member: "PageSize", notWith: ["TargetGroupArns", "Names"], max: 400 },
  maxValues: 20,
};

/**
 * Target groups that
 * [DescribeTargetGroups](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroups.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class TargetGroupCollection extends Collection<
  ElasticLoadBalancingV2Client,
  TargetGroup,
  TargetGroupFilter,
  DescribeTargetGroupsCommandOutput
> {
  static override readonly collectionName: string = "TargetGroupCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: DescribeTargetGroupsCommandInput): DescribeTargetGroupsCommand {
    return new DescribeTargetGroupsCommand(input);
  }

  protected override resources(output: DescribeTargetGroupsCommandOutput): TargetGroup[] {
    return (output.TargetGroups ?? []).map(
      (group) =>
        new TargetGroup({ arn: present(group.TargetGroupArn, "TargetGroupArn") }, this.context, group),
    );
  }

  protected override nextToken(output: DescribeTargetGroupsCommandOutput): object | undefined {
    return pageToken({ Marker: output.NextMarker });
  }
}
