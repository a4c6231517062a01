// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeDhcpOptionsCommand,
  type DescribeDhcpOptionsCommandInput,
  type DescribeDhcpOptionsCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import { Collection } from "../../core/collection/collection.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { DhcpOptions } from "./dhcp-options.js";

/** What `filter` takes: the input of DescribeDhcpOptions, less what the collection fills in. */
export type DhcpOptionsFilter = Omit<DescribeDhcpOptionsCommandInput, "NextToken">;

const listing: Listing = {
  operation: "DescribeDhcpOptions",
  members: ["DhcpOptionsIds", "NextToken", "MaxResults", "DryRun", "Filters"],
  selectors: { DhcpOptionsIds: "ids", Filters: "filters" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["DhcpOptionsIds"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
};

/**
 * DHCP options that
 * [DescribeDhcpOptions](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeDhcpOptions.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class DhcpOptionsCollection extends Collection<
  EC2Client,
  DhcpOptions,
  DhcpOptionsFilter,
  DescribeDhcpOptionsCommandOutput
> {
  static override readonly collectionName: string = "DhcpOptionsCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: DescribeDhcpOptionsCommandInput): DescribeDhcpOptionsCommand {
    return new DescribeDhcpOptionsCommand(input);
  }

  protected override resources(output: DescribeDhcpOptionsCommandOutput): DhcpOptions[] {
    return (output.DhcpOptions ?? []).map(
      (item) => new DhcpOptions({ id: present(item.DhcpOptionsId, "DhcpOptionsId") }, this.context, item),
    );
  }

  protected override nextToken(output: DescribeDhcpOptionsCommandOutput): object | undefined {
    return pageToken({ NextToken: output.NextToken });
  }
}
