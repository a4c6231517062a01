// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeRouteTablesCommand,
  type DescribeRouteTablesCommandInput,
  type DescribeRouteTablesCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import { Collection } from "../../core/collection/collection.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { RouteTable } from "./route-table.js";

/** What `filter` takes: the input of DescribeRouteTables, less what the collection fills in. */
export type RouteTableFilter = Omit<DescribeRouteTablesCommandInput, "NextToken">;

const listing: Listing = {
  operation: "DescribeRouteTables",
  members: ["NextToken", "MaxResults", "DryRun", "RouteTableIds", "Filters"],
  selectors: { RouteTableIds: "ids", Filters: "filters" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["RouteTableIds"], default: 100, min: 5, max: 100 },
  maxValues: 200,
};

/**
 * Route tables that
 * [DescribeRouteTables](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRouteTables.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class RouteTableCollection extends Collection<
  EC2Client,
  RouteTable,
  RouteTableFilter,
  DescribeRouteTablesCommandOutput
> {
  static override readonly collectionName: string = "RouteTableCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: DescribeRouteTablesCommandInput): DescribeRouteTablesCommand {
    return new DescribeRouteTablesCommand(input);
  }

  protected override resources(output: DescribeRouteTablesCommandOutput): RouteTable[] {
    return (output.RouteTables ?? []).map(
      (table) => new RouteTable({ id: present(table.RouteTableId, "RouteTableId") }, this.context, table),
    );
  }

  protected override nextToken(output: DescribeRouteTablesCommandOutput): object | undefined {
    return pageToken({ NextToken: output.NextToken });
  }
}
