// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribePlacementGroupsCommand,
  type DescribePlacementGroupsCommandInput,
  type DescribePlacementGroupsCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import { Collection } from "../../core/collection/collection.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { PlacementGroup } from "./placement-group.js";

/** What `filter` takes: the input of DescribePlacementGroups, less what the collection fills in. */
export type PlacementGroupFilter = DescribePlacementGroupsCommandInput;

const listing: Listing = {
  operation: "DescribePlacementGroups",
  members: ["GroupIds", "DryRun", "GroupNames", "Filters"],
  selectors: { GroupNames: "ids", GroupIds: "ids", Filters: "filters" },
  tokens: [],
  maxValues: 200,
};

/**
 * Placement groups that
 * [DescribePlacementGroups](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribePlacementGroups.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class PlacementGroupCollection extends Collection<
  EC2Client,
  PlacementGroup,
  PlacementGroupFilter,
  DescribePlacementGroupsCommandOutput
> {
  static override readonly collectionName: string = "PlacementGroupCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: DescribePlacementGroupsCommandInput): DescribePlacementGroupsCommand {
    return new DescribePlacementGroupsCommand(input);
  }

  protected override resources(output: DescribePlacementGroupsCommandOutput): PlacementGroup[] {
    return (output.PlacementGroups ?? []).map(
      (group) => new PlacementGroup({ name: present(group.GroupName, "GroupName") }, this.context, group),
    );
  }

  protected override nextToken(): undefined {
    // The service answers everything at once.
    return undefined;
  }
}
