// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeInstancesCommand,
  type DescribeInstancesCommandInput,
  type DescribeInstancesCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { Reservation } from "./reservation.js";

/** The input of `filter`: that of DescribeInstances, without the members that the collection sets. */
export type ReservationFilter = ReadonlyInput<Omit<DescribeInstancesCommandInput, "NextToken">>;

const describeInstances: ListOperation<
  EC2Client,
  Reservation,
  DescribeInstancesCommandInput,
  DescribeInstancesCommandOutput
> = {
  name: "DescribeInstances",
  selectors: { InstanceIds: "ids", Filters: "filters" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["InstanceIds"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
  command: (input) => new DescribeInstancesCommand(input),
  items: (output, { context }) =>
    (output.Reservations ?? []).map(
      (reservation) =>
        new Reservation({ id: present(reservation.ReservationId, "ReservationId") }, context, reservation),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Reservations that
 * [DescribeInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html)
 * lists; lazy, and iterable any number of times.
 */
export class ReservationCollection extends Collection<
  EC2Client,
  Reservation,
  ReservationFilter,
  DescribeInstancesCommandOutput
> {
  static override readonly collectionName: string = "ReservationCollection";

  /** @internal */
  constructor(context: Context<EC2Client>, fixed: object, query?: Query<Reservation>) {
    super(describeInstances, context, fixed, query);
  }
}
