// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudFormationClient,
  DescribeStackEventsCommand,
  type DescribeStackEventsCommandInput,
  type DescribeStackEventsCommandOutput,
} from "@aws-sdk/client-cloudformation";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { Event } from "./event.js";

/** The input of `filter`: that of DescribeStackEvents, without the members that the collection sets. */
export type EventFilter = ReadonlyInput<Omit<DescribeStackEventsCommandInput, "StackName" | "NextToken">>;

const describeStackEvents: ListOperation<
  CloudFormationClient,
  Event,
  DescribeStackEventsCommandInput,
  DescribeStackEventsCommandOutput
> = {
  name: "DescribeStackEvents",
  selectors: {},
  tokens: ["NextToken"],
  command: (input) => new DescribeStackEventsCommand(input),
  items: (output, { context }) =>
    (output.StackEvents ?? []).map(
      (event) => new Event({ id: present(event.EventId, "EventId") }, context, event),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Events that
 * [DescribeStackEvents](https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackEvents.html)
 * lists; lazy, and iterable any number of times.
 */
export class EventCollection extends Collection<
  CloudFormationClient,
  Event,
  EventFilter,
  DescribeStackEventsCommandOutput
> {
  static override readonly collectionName: string = "EventCollection";

  /** @internal */
  constructor(context: Context<CloudFormationClient>, fixed: object, query?: Query<Event>) {
    super(describeStackEvents, context, fixed, query);
  }
}
