// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudWatchClient,
  DeleteAlarmsCommand,
  type DeleteAlarmsCommandInput,
  type DeleteAlarmsCommandOutput,
  DescribeAlarmsCommand,
  type DescribeAlarmsCommandInput,
  type DescribeAlarmsCommandOutput,
  DisableAlarmActionsCommand,
  type DisableAlarmActionsCommandInput,
  type DisableAlarmActionsCommandOutput,
  EnableAlarmActionsCommand,
  type EnableAlarmActionsCommandInput,
  type EnableAlarmActionsCommandOutput,
  TagResourceCommand,
  type TagResourceCommandOutput,
  UntagResourceCommand,
  type UntagResourceCommandOutput,
} from "@aws-sdk/client-cloudwatch";
import type { BatchOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { requireAttribute } from "../../core/resource/attributes/require-attribute.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { loadAll } from "../../core/resource/loading/load-all.js";
import { type TagMap, tagKeys, toTagList } from "../../core/tags/tags.js";
import { CompositeAlarm, type CompositeAlarmIdentifiers } from "./composite-alarm.js";

/** The input of `filter`: that of DescribeAlarms, without the members that the collection sets. */
export type CompositeAlarmFilter = ReadonlyInput<
  Omit<DescribeAlarmsCommandInput, "AlarmTypes" | "NextToken">
>;

const describeAlarms: ListOperation<
  CloudWatchClient,
  CompositeAlarm,
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
    (output.CompositeAlarms ?? []).map(
      (alarm) => new CompositeAlarm({ name: present(alarm.AlarmName, "AlarmName") }, context, alarm),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Composite alarms that
 * [DescribeAlarms](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html)
 * lists; lazy, and iterable any number of times.
 */
export class CompositeAlarmCollection extends Collection<
  CloudWatchClient,
  CompositeAlarm,
  CompositeAlarmFilter,
  DescribeAlarmsCommandOutput
> {
  static override readonly collectionName: string = "CompositeAlarmCollection";
  static override readonly itemErrors: readonly string[] = ["ResourceNotFound", "ResourceNotFoundException"];

  /** @internal */
  constructor(context: Context<CloudWatchClient>, fixed: object, query?: Query<CompositeAlarm>) {
    super(describeAlarms, context, fixed, query);
  }

  /**
   * The given composite alarms, instead of those that the service lists: batch actions act on them
   * without a listing. Duplicates count once. A loop yields the given resources, or resources created
   * from the given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(alarms: Known<CompositeAlarm | string>): this {
    return this.known<CompositeAlarmIdentifiers>(alarms, {
      classes: ["CompositeAlarm"],
      own: { name: ["name"] },
      constants: ["AlarmTypes"],
      make: (identifiers) => new CompositeAlarm(identifiers, this.context),
    });
  }

  /**
   * Disables the actions for the specified alarms. When an alarm's actions are disabled, the alarm
   * actions do not execute when the alarm state changes.
   *
   * Calls
   * [DisableAlarmActions](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DisableAlarmActions.html)
   * once per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the composite alarms, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async disableActions(
    input: ReadonlyInput<Omit<DisableAlarmActionsCommandInput, "AlarmNames">> = {},
    options?: BatchOptions,
  ): Promise<DisableAlarmActionsCommandOutput[]> {
    return this.batch<DisableAlarmActionsCommandOutput>(
      "disableActions",
      {
        input,
        Command: DisableAlarmActionsCommand,
        command: (alarms) =>
          new DisableAlarmActionsCommand({
            ...sdkInput(input),
            AlarmNames: alarms.map((alarm) => alarm.name),
          }),
        id: (alarm) => alarm.name,
        max: 100,
      },
      options,
    );
  }

  /**
   * Enables the actions for the specified alarms.
   *
   * Calls
   * [EnableAlarmActions](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_EnableAlarmActions.html)
   * once per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the composite alarms, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async enableActions(
    input: ReadonlyInput<Omit<EnableAlarmActionsCommandInput, "AlarmNames">> = {},
    options?: BatchOptions,
  ): Promise<EnableAlarmActionsCommandOutput[]> {
    return this.batch<EnableAlarmActionsCommandOutput>(
      "enableActions",
      {
        input,
        Command: EnableAlarmActionsCommand,
        command: (alarms) =>
          new EnableAlarmActionsCommand({
            ...sdkInput(input),
            AlarmNames: alarms.map((alarm) => alarm.name),
          }),
        id: (alarm) => alarm.name,
        max: 100,
      },
      options,
    );
  }

  /**
   * Deletes the specified alarms. You can delete up to 100 alarms in one operation. However, this total
   * can include no more than one composite alarm. For example, you could delete 99 metric alarms and one
   * composite alarms with one operation, but you can't delete two composite alarms with one operation.
   * Log alarms cannot be batch deleted.
   *
   * Calls
   * [DeleteAlarms](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAlarms.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the composite alarms, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteAlarmsCommandInput, "AlarmNames">> = {},
    options?: BatchOptions,
  ): Promise<DeleteAlarmsCommandOutput[]> {
    return this.batch<DeleteAlarmsCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteAlarmsCommand,
        command: (alarms) =>
          new DeleteAlarmsCommand({ ...sdkInput(input), AlarmNames: alarms.map((alarm) => alarm.name) }),
        id: (alarm) => alarm.name,
        ends: true,
        max: 1,
      },
      options,
    );
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls
   * [TagResource](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_TagResource.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the composite alarms, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<TagResourceCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<TagResourceCommandOutput>(
      "addTags",
      {
        command: (alarms) =>
          new TagResourceCommand({
            ResourceARN: requireAttribute(alarms[0], alarms[0].alarmArn, "AlarmArn"),
            Tags: given,
          }),
        id: (alarm) => alarm.name,
        max: 1,
        // The call needs attributes, which not every resource here has yet.
        prepare: loadAll,
      },
      options,
    );
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls
   * [UntagResource](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_UntagResource.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the composite alarms, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<UntagResourceCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<UntagResourceCommandOutput>(
      "removeTags",
      {
        command: (alarms) =>
          new UntagResourceCommand({
            ResourceARN: requireAttribute(alarms[0], alarms[0].alarmArn, "AlarmArn"),
            TagKeys: given,
          }),
        id: (alarm) => alarm.name,
        max: 1,
        // The call needs attributes, which not every resource here has yet.
        prepare: loadAll,
      },
      options,
    );
  }
}
