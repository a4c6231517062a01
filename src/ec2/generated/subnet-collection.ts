// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeSubnetsCommand,
  type DescribeSubnetsCommandInput,
  type DescribeSubnetsCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import { Collection } from "../../core/collection/collection.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { Subnet } from "./subnet.js";

/** What `filter` takes: the input of DescribeSubnets, less what the collection fills in. */
export type SubnetFilter = Omit<DescribeSubnetsCommandInput, "NextToken">;

const listing: Listing = {
  operation: "DescribeSubnets",
  members: ["Filters", "SubnetIds", "NextToken", "MaxResults", "DryRun"],
  selectors: { SubnetIds: "ids", Filters: "filters" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["SubnetIds"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
};

/**
 * Subnets that
 * [DescribeSubnets](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSubnets.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class SubnetCollection extends Collection<
  EC2Client,
  Subnet,
  SubnetFilter,
  DescribeSubnetsCommandOutput
> {
  static override readonly collectionName: string = "SubnetCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: DescribeSubnetsCommandInput): DescribeSubnetsCommand {
    return new DescribeSubnetsCommand(input);
  }

  protected override resources(output: DescribeSubnetsCommandOutput): Subnet[] {
    return (output.Subnets ?? []).map(
      (subnet) => new Subnet({ id: present(subnet.SubnetId, "SubnetId") }, this.context, subnet),
    );
  }

  protected override nextToken(output: DescribeSubnetsCommandOutput): object | undefined {
    return pageToken({ NextToken: output.NextToken });
  }
}
