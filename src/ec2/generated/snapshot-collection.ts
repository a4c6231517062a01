// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeSnapshotsCommand,
  type DescribeSnapshotsCommandInput,
  type DescribeSnapshotsCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import { Collection } from "../../core/collection/collection.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { Snapshot } from "./snapshot.js";

/** What `filter` takes: the input of DescribeSnapshots, less what the collection fills in. */
export type SnapshotFilter = Omit<DescribeSnapshotsCommandInput, "NextToken">;

const listing: Listing = {
  operation: "DescribeSnapshots",
  members: ["MaxResults", "NextToken", "OwnerIds", "RestorableByUserIds", "SnapshotIds", "DryRun", "Filters"],
  selectors: { SnapshotIds: "ids", OwnerIds: "ids", RestorableByUserIds: "ids", Filters: "filters" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["SnapshotIds"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
};

/**
 * Snapshots that
 * [DescribeSnapshots](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshots.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class SnapshotCollection extends Collection<
  EC2Client,
  Snapshot,
  SnapshotFilter,
  DescribeSnapshotsCommandOutput
> {
  static override readonly collectionName: string = "SnapshotCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: DescribeSnapshotsCommandInput): DescribeSnapshotsCommand {
    return new DescribeSnapshotsCommand(input);
  }

  protected override resources(output: DescribeSnapshotsCommandOutput): Snapshot[] {
    return (output.Snapshots ?? []).map(
      (snapshot) => new Snapshot({ id: present(snapshot.SnapshotId, "SnapshotId") }, this.context, snapshot),
    );
  }

  protected override nextToken(output: DescribeSnapshotsCommandOutput): object | undefined {
    return pageToken({ NextToken: output.NextToken });
  }
}
