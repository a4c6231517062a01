// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeVolumesCommand,
  type DescribeVolumesCommandInput,
  type DescribeVolumesCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import { Collection } from "../../core/collection/collection.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { Volume } from "./volume.js";

/** What `filter` takes: the input of DescribeVolumes, less what the collection fills in. */
export type VolumeFilter = Omit<DescribeVolumesCommandInput, "NextToken">;

const listing: Listing = {
  operation: "DescribeVolumes",
  members: ["VolumeIds", "IncludeManagedResources", "DryRun", "Filters", "NextToken", "MaxResults"],
  selectors: { VolumeIds: "ids", Filters: "filters" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["VolumeIds"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
};

/**
 * Volumes that
 * [DescribeVolumes](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumes.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class VolumeCollection extends Collection<
  EC2Client,
  Volume,
  VolumeFilter,
  DescribeVolumesCommandOutput
> {
  static override readonly collectionName: string = "VolumeCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: DescribeVolumesCommandInput): DescribeVolumesCommand {
    return new DescribeVolumesCommand(input);
  }

  protected override resources(output: DescribeVolumesCommandOutput): Volume[] {
    return (output.Volumes ?? []).map(
      (volume) => new Volume({ id: present(volume.VolumeId, "VolumeId") }, this.context, volume),
    );
  }

  protected override nextToken(output: DescribeVolumesCommandOutput): object | undefined {
    return pageToken({ NextToken: output.NextToken });
  }
}
