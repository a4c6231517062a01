// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudWatchClient,
  DeleteAlarmsCommand,
  type DeleteAlarmsCommandInput,
  type DeleteAlarmsCommandOutput,
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
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Page } from "../../core/paging/page.js";
import { requireAttribute } from "../../core/resource/attributes/require-attribute.js";
import { loadAll } from "../../core/resource/loading/load-all.js";
import { type TagMap, tagKeys, toTagList } from "../../core/tags/tags.js";
import type { Alarm } from "./alarm.js";

/** The common base of all collections of alarms. */
export abstract class AlarmCollectionBase<
  Input extends object,
  Output extends object,
  Paged extends Page<Alarm, Output> = Page<Alarm, Output>,
> extends Collection<CloudWatchClient, Alarm, Input, Output, Paged> {
  static override readonly itemErrors: readonly string[] = ["ResourceNotFound", "ResourceNotFoundException"];

  /**
   * Disables the actions for the specified alarms. When an alarm's actions are disabled, the alarm
   * actions do not execute when the alarm state changes.
   *
   * Calls
   * [DisableAlarmActions](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DisableAlarmActions.html)
   * once per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the alarms, or a part of the filter is empty;
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
   * @throws `TypeError` if nothing selects the alarms, or a part of the filter is empty;
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
   * once per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the alarms, or a part of the filter is empty;
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
        max: 100,
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
   * @throws `TypeError` if nothing selects the alarms, or a part of the filter is empty;
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
   * @throws `TypeError` if nothing selects the alarms, or a part of the filter is empty;
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
