// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeVpcPeeringConnectionsCommand,
  type DescribeVpcPeeringConnectionsCommandInput,
  type DescribeVpcPeeringConnectionsCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import { Collection } from "../../core/collection/collection.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { VpcPeeringConnection } from "./vpc-peering-connection.js";

/** What `filter` takes: the input of DescribeVpcPeeringConnections, less what the collection fills in. */
export type VpcPeeringConnectionFilter = Omit<DescribeVpcPeeringConnectionsCommandInput, "NextToken">;

const listing: Listing = {
  operation: "DescribeVpcPeeringConnections",
  members: ["NextToken", "MaxResults", "DryRun", "VpcPeeringConnectionIds", "Filters"],
  selectors: { VpcPeeringConnectionIds: "ids", Filters: "filters" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["VpcPeeringConnectionIds"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
};

/**
 * VPC peering connections that
 * [DescribeVpcPeeringConnections](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcPeeringConnections.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class VpcPeeringConnectionCollection extends Collection<
  EC2Client,
  VpcPeeringConnection,
  VpcPeeringConnectionFilter,
  DescribeVpcPeeringConnectionsCommandOutput
> {
  static override readonly collectionName: string = "VpcPeeringConnectionCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(
    input: DescribeVpcPeeringConnectionsCommandInput,
  ): DescribeVpcPeeringConnectionsCommand {
    return new DescribeVpcPeeringConnectionsCommand(input);
  }

  protected override resources(output: DescribeVpcPeeringConnectionsCommandOutput): VpcPeeringConnection[] {
    return (output.VpcPeeringConnections ?? []).map(
      (connection) =>
        new VpcPeeringConnection(
          { id: present(connection.VpcPeeringConnectionId, "VpcPeeringConnectionId") },
          this.context,
          connection,
        ),
    );
  }

  protected override nextToken(output: DescribeVpcPeeringConnectionsCommandOutput): object | undefined {
    return pageToken({ NextToken: output.NextToken });
  }
}
