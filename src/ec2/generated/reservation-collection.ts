// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeInstancesCommand,
  type DescribeInstancesCommandInput,
  type DescribeInstancesCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import { Collection } from "../../core/collection/collection.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { Reservation } from "./reservation.js";

/** What `filter` takes: the input of DescribeInstances, less what the collection fills in. */
export type ReservationFilter = Omit<DescribeInstancesCommandInput, "NextToken">;

const listing: Listing = {
  operation: "DescribeInstances",
  members: ["InstanceIds", "IncludeManagedResources", "DryRun", "Filters", "NextToken", "MaxResults"],
  selectors: { InstanceIds: "ids", Filters: "filters" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["InstanceIds"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
};

/**
 * Reservations that
 * [DescribeInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class ReservationCollection extends Collection<
  EC2Client,
  Reservation,
  ReservationFilter,
  DescribeInstancesCommandOutput
> {
  static override readonly collectionName: string = "ReservationCollection";

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: DescribeInstancesCommandInput): DescribeInstancesCommand {
    return new DescribeInstancesCommand(input);
  }

  protected override resources(output: DescribeInstancesCommandOutput): Reservation[] {
    return (output.Reservations ?? []).map(
      (reservation) =>
        new Reservation(
          { id: present(reservation.ReservationId, "ReservationId") },
          this.context,
          reservation,
        ),
    );
  }

  protected override nextToken(output: DescribeInstancesCommandOutput): object | undefined {
    return pageToken({ NextToken: output.NextToken });
  }
}
