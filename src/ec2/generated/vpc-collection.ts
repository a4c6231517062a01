// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeVpcsCommand,
  type DescribeVpcsCommandInput,
  type DescribeVpcsCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import { Collection } from "../../core/collection/collection.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { Vpc } from "./vpc.js";

/** What `filter` takes: the input of DescribeVpcs, less what the collection fills in. */
export type VpcFilter = Omit<DescribeVpcsCommandInput, "NextToken">;

const listing: Listing = {
  operation: "DescribeVpcs",
  members: ["Filters", "VpcIds", "NextToken", "MaxResults", "DryRun"],
  selectors: { VpcIds: "ids", Filters: "filters" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["VpcIds"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
};

/**
 * VPCs that
 * [DescribeVpcs](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcs.html) lists;
 * lazy, and iterable as often as one likes.
 */
export class VpcCollection extends Collection<EC2Client, Vpc, VpcFilter, DescribeVpcsCommandOutput> {
  static override readonly collectionName: string = "VpcCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: DescribeVpcsCommandInput): DescribeVpcsCommand {
    return new DescribeVpcsCommand(input);
  }

  protected override resources(output: DescribeVpcsCommandOutput): Vpc[] {
    return (output.Vpcs ?? []).map((vpc) => new Vpc({ id: present(vpc.VpcId, "VpcId") }, this.context, vpc));
  }

  protected override nextToken(output: DescribeVpcsCommandOutput): object | undefined {
    return pageToken({ NextToken: output.NextToken });
  }
}
