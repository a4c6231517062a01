// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeAddressesCommand,
  type DescribeAddressesCommandInput,
  type DescribeAddressesCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import { Collection } from "../../core/collection/collection.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { VpcAddress } from "./vpc-address.js";

/** What `filter` takes: the input of DescribeAddresses, less what the collection fills in. */
export type VpcAddressFilter = DescribeAddressesCommandInput;

const listing: Listing = {
  operation: "DescribeAddresses",
  members: ["PublicIps", "DryRun", "Filters", "AllocationIds"],
  selectors: { PublicIps: "ids", AllocationIds: "ids", Filters: "filters" },
  tokens: [],
  maxValues: 200,
};

/**
 * VPC addresses that
 * [DescribeAddresses](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddresses.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class VpcAddressCollection extends Collection<
  EC2Client,
  VpcAddress,
  VpcAddressFilter,
  DescribeAddressesCommandOutput
> {
  static override readonly collectionName: string = "VpcAddressCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: DescribeAddressesCommandInput): DescribeAddressesCommand {
    return new DescribeAddressesCommand(input);
  }

  protected override resources(output: DescribeAddressesCommandOutput): VpcAddress[] {
    return (output.Addresses ?? []).map(
      (address) =>
        new VpcAddress(
          { allocationId: present(address.AllocationId, "AllocationId") },
          this.context,
          address,
        ),
    );
  }

  protected override nextToken(): undefined {
    // The service answers everything at once.
    return undefined;
  }
}
