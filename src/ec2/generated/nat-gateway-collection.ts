// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeNatGatewaysCommand,
  type DescribeNatGatewaysCommandInput,
  type DescribeNatGatewaysCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import { Collection } from "../../core/collection/collection.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { NatGateway } from "./nat-gateway.js";

/** What `filter` takes: the input of DescribeNatGateways, less what the collection fills in. */
export type NatGatewayFilter = Omit<DescribeNatGatewaysCommandInput, "NextToken">;

const listing: Listing = {
  operation: "DescribeNatGateways",
  members: ["DryRun", "Filter", "MaxResults", "NatGatewayIds", "NextToken"],
  selectors: { NatGatewayIds: "ids", Filter: "filters" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["NatGatewayIds"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
};

/**
 * NAT gateways that
 * [DescribeNatGateways](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNatGateways.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class NatGatewayCollection extends Collection<
  EC2Client,
  NatGateway,
  NatGatewayFilter,
  DescribeNatGatewaysCommandOutput
> {
  static override readonly collectionName: string = "NatGatewayCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: DescribeNatGatewaysCommandInput): DescribeNatGatewaysCommand {
    return new DescribeNatGatewaysCommand(input);
  }

  protected override resources(output: DescribeNatGatewaysCommandOutput): NatGateway[] {
    return (output.NatGateways ?? []).map(
      (gateway) =>
        new NatGateway({ id: present(gateway.NatGatewayId, "NatGatewayId") }, this.context, gateway),
    );
  }

  protected override nextToken(output: DescribeNatGatewaysCommandOutput): object | undefined {
    return pageToken({ NextToken: output.NextToken });
  }
}
