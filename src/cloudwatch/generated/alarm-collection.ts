// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudWatchClient,
  DescribeAlarmsCommand,
  type DescribeAlarmsCommandInput,
  type DescribeAlarmsCommandOutput,
} from "@aws-sdk/client-cloudwatch";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { AlarmCollectionBase } from "./alarm-collection-base.js";
import { Alarm, type AlarmIdentifiers } from "./alarm.js";

/** The input of `filter`: that of DescribeAlarms, without the members that the collection sets. */
export type AlarmFilter = ReadonlyInput<Omit<DescribeAlarmsCommandInput, "NextToken">>;

const describeAlarms: ListOperation<
  CloudWatchClient,
  Alarm,
  DescribeAlarmsCommandInput,
  DescribeAlarmsCommandOutput
> = {
  name: "DescribeAlarms",
  selectors: {
    AlarmNames: "ids",
    AlarmNamePrefix: "text",
    ChildrenOfAlarmName: "text",
    ParentsOfAlarmName: "text",
    StateValue: "text",
    ActionPrefix: "text",
  },
  named: { AlarmNames: "name" },
  prefixes: { AlarmNamePrefix: "name" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxRecords", notWith: ["AlarmNames"], max: 100 },
  maxValues: 100,
  command: (input) => new DescribeAlarmsCommand(input),
  items: (output, { context }) =>
    (output.MetricAlarms ?? []).map(
      (alarm) => new Alarm({ name: present(alarm.AlarmName, "AlarmName") }, context, alarm),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Alarms that
 * [DescribeAlarms](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html)
 * lists; lazy, and iterable any number of times.
 */
export class AlarmCollection extends AlarmCollectionBase<AlarmFilter, DescribeAlarmsCommandOutput> {
  static override readonly collectionName: string = "AlarmCollection";

  /** @internal */
  constructor(context: Context<CloudWatchClient>, fixed: object, query?: Query<Alarm>) {
    super(describeAlarms, context, fixed, query);
  }

  /**
   * The given alarms, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(alarms: Known<Alarm | string>): this {
    return this.known<AlarmIdentifiers>(alarms, {
      classes: ["Alarm"],
      own: { name: ["name"] },
      make: (identifiers) => new Alarm(identifiers, this.context),
    });
  }
}
