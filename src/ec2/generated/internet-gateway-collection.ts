// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeInternetGatewaysCommand,
  type DescribeInternetGatewaysCommandInput,
  type DescribeInternetGatewaysCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import { Collection } from "../../core/collection/collection.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { InternetGateway } from "./internet-gateway.js";

/** What `filter` takes: the input of DescribeInternetGateways, less what the collection fills in. */
export type InternetGatewayFilter = Omit<DescribeInternetGatewaysCommandInput, "NextToken">;

const listing: Listing = {
  operation: "DescribeInternetGateways",
  members: ["NextToken", "MaxResults", "DryRun", "InternetGatewayIds", "Filters"],
  selectors: { InternetGatewayIds: "ids", Filters: "filters" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["InternetGatewayIds"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
};

/**
 * Internet gateways that
 * [DescribeInternetGateways](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInternetGateways.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class InternetGatewayCollection extends Collection<
  EC2Client,
  InternetGateway,
  InternetGatewayFilter,
  DescribeInternetGatewaysCommandOutput
> {
  static override readonly collectionName: string = "InternetGatewayCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: DescribeInternetGatewaysCommandInput): DescribeInternetGatewaysCommand {
    return new DescribeInternetGatewaysCommand(input);
  }

  protected override resources(output: DescribeInternetGatewaysCommandOutput): InternetGateway[] {
    return (output.InternetGateways ?? []).map(
      (gateway) =>
        new InternetGateway(
          { id: present(gateway.InternetGatewayId, "InternetGatewayId") },
          this.context,
          gateway,
        ),
    );
  }

  protected override nextToken(output: DescribeInternetGatewaysCommandOutput): object | undefined {
    return pageToken({ NextToken: output.NextToken });
  }
}
