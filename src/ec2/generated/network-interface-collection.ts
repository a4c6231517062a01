// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeNetworkInterfacesCommand,
  type DescribeNetworkInterfacesCommandInput,
  type DescribeNetworkInterfacesCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import { Collection } from "../../core/collection/collection.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { NetworkInterface } from "./network-interface.js";

/** What `filter` takes: the input of DescribeNetworkInterfaces, less what the collection fills in. */
export type NetworkInterfaceFilter = Omit<DescribeNetworkInterfacesCommandInput, "NextToken">;

const listing: Listing = {
  operation: "DescribeNetworkInterfaces",
  members: ["NextToken", "MaxResults", "IncludeManagedResources", "DryRun", "NetworkInterfaceIds", "Filters"],
  selectors: { NetworkInterfaceIds: "ids", Filters: "filters" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["NetworkInterfaceIds"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
};

/**
 * Network interfaces that
 * [DescribeNetworkInterfaces](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfaces.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class NetworkInterfaceCollection extends Collection<
  EC2Client,
  NetworkInterface,
  NetworkInterfaceFilter,
  DescribeNetworkInterfacesCommandOutput
> {
  static override readonly collectionName: string = "NetworkInterfaceCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: DescribeNetworkInterfacesCommandInput): DescribeNetworkInterfacesCommand {
    return new DescribeNetworkInterfacesCommand(input);
  }

  protected override resources(output: DescribeNetworkInterfacesCommandOutput): NetworkInterface[] {
    return (output.NetworkInterfaces ?? []).map(
      (item) =>
        new NetworkInterface(
          { id: present(item.NetworkInterfaceId, "NetworkInterfaceId") },
          this.context,
          item,
        ),
    );
  }

  protected override nextToken(output: DescribeNetworkInterfacesCommandOutput): object | undefined {
    return pageToken({ NextToken: output.NextToken });
  }
}
