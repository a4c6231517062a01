// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type AlarmContributor,
  type AlarmHistoryItem,
  type CloudWatchClient,
  type CompositeAlarm as Shape,
  DeleteAlarmsCommand,
  type DeleteAlarmsCommandInput,
  type DeleteAlarmsCommandOutput,
  DescribeAlarmContributorsCommand,
  DescribeAlarmHistoryCommand,
  type DescribeAlarmHistoryCommandInput,
  DescribeAlarmsCommand,
  type DescribeAlarmsCommandOutput,
  DisableAlarmActionsCommand,
  type DisableAlarmActionsCommandInput,
  type DisableAlarmActionsCommandOutput,
  EnableAlarmActionsCommand,
  type EnableAlarmActionsCommandInput,
  type EnableAlarmActionsCommandOutput,
  ListTagsForResourceCommand,
  PutCompositeAlarmCommand,
  type PutCompositeAlarmCommandInput,
  type PutCompositeAlarmCommandOutput,
  SetAlarmStateCommand,
  type SetAlarmStateCommandInput,
  type SetAlarmStateCommandOutput,
  type StateValue,
  TagResourceCommand,
  type TagResourceCommandOutput,
  UntagResourceCommand,
  type UntagResourceCommandOutput,
} from "@aws-sdk/client-cloudwatch";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { allPages } from "../../core/paging/all-pages.js";
import { pageToken } from "../../core/paging/page-token.js";
import { requireAttribute } from "../../core/resource/attributes/require-attribute.js";
import { byId } from "../../core/resource/loading/load-all.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import { waitUntilInState as waitUntilInStateOf } from "../alarm/wait-until-in-state.js";
import { compositeAlarmExistsWaiter } from "./waiters/describe-alarms.js";

/** `meta.identifiers` of CompositeAlarm. */
export interface CompositeAlarmIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/**
 * An alarm that watches other alarms, by a rule such as `ALARM(cpu) AND ALARM(disk)`. Created by
 * `cloudwatch.compositeAlarm(name)`, without a request.
 */
export class CompositeAlarm extends LoadableResource<CloudWatchClient, Shape, CompositeAlarmIdentifiers> {
  static override readonly resourceName: string = "CompositeAlarm";
  /** @internal */
  static override readonly rootName: string = "CloudWatchResource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    state: "stateValue",
    status: "stateValue",
    arn: "alarmArn",
    rule: "alarmRule",
  };
  static override readonly notFoundErrors: readonly string[] = [
    "ResourceNotFound",
    "ResourceNotFoundException",
  ];
  static override readonly bulkSize: number = 100;

  /** The name of the alarm. */
  get name(): string {
    return this.identifiers.name;
  }

  /** The SDK's name for `name`: the name of the alarm. */
  get alarmName(): string {
    return this.identifiers.name;
  }

  /** Indicates whether actions should be executed during any changes to the alarm state. */
  get actionsEnabled(): NonNullable<Shape["ActionsEnabled"]> {
    return this.requiredAttribute("ActionsEnabled");
  }

  /**
   * The actions to execute when this alarm transitions to the ALARM state from any other state. Each
   * action is specified as an Amazon Resource Name (ARN).
   */
  get alarmActions(): NonNullable<Shape["AlarmActions"]> {
    return this.attribute("AlarmActions") ?? [];
  }

  /** The Amazon Resource Name (ARN) of the alarm. */
  get alarmArn(): NonNullable<Shape["AlarmArn"]> {
    return this.requiredAttribute("AlarmArn");
  }

  /** The time stamp of the last update to the alarm configuration. */
  get alarmConfigurationUpdatedTimestamp(): Shape["AlarmConfigurationUpdatedTimestamp"] {
    return this.attribute("AlarmConfigurationUpdatedTimestamp");
  }

  /** The description of the alarm. */
  get alarmDescription(): Shape["AlarmDescription"] {
    return this.attribute("AlarmDescription");
  }

  /** The rule that this alarm uses to evaluate its alarm state. */
  get alarmRule(): Shape["AlarmRule"] {
    return this.attribute("AlarmRule");
  }

  /**
   * The actions to execute when this alarm transitions to the INSUFFICIENT_DATA state from any other
   * state. Each action is specified as an Amazon Resource Name (ARN).
   */
  get insufficientDataActions(): NonNullable<Shape["InsufficientDataActions"]> {
    return this.attribute("InsufficientDataActions") ?? [];
  }

  /**
   * The actions to execute when this alarm transitions to the OK state from any other state. Each action
   * is specified as an Amazon Resource Name (ARN).
   */
  get okActions(): NonNullable<Shape["OKActions"]> {
    return this.attribute("OKActions") ?? [];
  }

  /** An explanation for the alarm state, in text format. */
  get stateReason(): Shape["StateReason"] {
    return this.attribute("StateReason");
  }

  /** An explanation for the alarm state, in JSON format. */
  get stateReasonData(): Shape["StateReasonData"] {
    return this.attribute("StateReasonData");
  }

  /** Tracks the timestamp of any state update, even if `StateValue` doesn't change. */
  get stateUpdatedTimestamp(): Shape["StateUpdatedTimestamp"] {
    return this.attribute("StateUpdatedTimestamp");
  }

  /** The state value for the alarm. */
  get stateValue(): NonNullable<Shape["StateValue"]> {
    return this.requiredAttribute("StateValue");
  }

  /** The timestamp of the last change to the alarm's `StateValue`. */
  get stateTransitionedTimestamp(): Shape["StateTransitionedTimestamp"] {
    return this.attribute("StateTransitionedTimestamp");
  }

  /**
   * When the value is `ALARM`, it means that the actions are suppressed because the suppressor alarm is
   * in `ALARM` When the value is `WaitPeriod`, it means that the actions are suppressed because the
   * composite alarm is waiting for the suppressor alarm to go into into the `ALARM` state. The maximum
   * waiting time is as specified in `ActionsSuppressorWaitPeriod`. After this time, the composite alarm
   * performs its actions. When the value is `ExtensionPeriod`, it means that the actions are suppressed
   * because the composite alarm is waiting after the suppressor alarm went out of the `ALARM` state. The
   * maximum waiting time is as specified in `ActionsSuppressorExtensionPeriod`.
   */
  get actionsSuppressedBy(): Shape["ActionsSuppressedBy"] {
    return this.attribute("ActionsSuppressedBy");
  }

  /** Captures the reason for action suppression. */
  get actionsSuppressedReason(): Shape["ActionsSuppressedReason"] {
    return this.attribute("ActionsSuppressedReason");
  }

  /**
   * Actions will be suppressed if the suppressor alarm is in the `ALARM` state. `ActionsSuppressor` can
   * be an AlarmName or an Amazon Resource Name (ARN) from an existing alarm.
   */
  get actionsSuppressor(): Shape["ActionsSuppressor"] {
    return this.attribute("ActionsSuppressor");
  }

  /**
   * The maximum time in seconds that the composite alarm waits for the suppressor alarm to go into the
   * `ALARM` state. After this time, the composite alarm performs its actions.
   *
   * > **Important:** `WaitPeriod` is required only when `ActionsSuppressor` is specified.
   */
  get actionsSuppressorWaitPeriod(): Shape["ActionsSuppressorWaitPeriod"] {
    return this.attribute("ActionsSuppressorWaitPeriod");
  }

  /**
   * The maximum time in seconds that the composite alarm waits after suppressor alarm goes out of the
   * `ALARM` state. After this time, the composite alarm performs its actions.
   *
   * > **Important:** `ExtensionPeriod` is required only when `ActionsSuppressor` is specified.
   */
  get actionsSuppressorExtensionPeriod(): Shape["ActionsSuppressorExtensionPeriod"] {
    return this.attribute("ActionsSuppressorExtensionPeriod");
  }

  /**
   * Settings that change the content of the notifications and events that the alarm sends when its state
   * changes. These settings apply to the alarm's actions, whichever state triggers them.
   */
  get actionConfiguration(): Shape["ActionConfiguration"] {
    return this.attribute("ActionConfiguration");
  }

  /**
   * Gets the tags, as a plain record without a prototype.
   *
   * Calls
   * [ListTagsForResource](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListTagsForResource.html).
   */
  async getTags(options?: CallOptions): Promise<TagMap> {
    await this.load(options);
    const output = await this.ask(
      new ListTagsForResourceCommand({
        ResourceARN: requireAttribute(this, this.attribute("AlarmArn"), "AlarmArn"),
      }),
      options,
    );
    return toTagMap(output.Tags);
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls
   * [TagResource](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_TagResource.html).
   */
  async addTags(tags: TagMap, options?: CallOptions): Promise<TagResourceCommandOutput> {
    const given = toTagList(tags);
    if (given.length === 0) return { $metadata: {} };
    await this.load(options);
    return this.act(
      new TagResourceCommand({
        ResourceARN: requireAttribute(this, this.attribute("AlarmArn"), "AlarmArn"),
        Tags: given,
      }),
      options,
    );
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls
   * [UntagResource](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_UntagResource.html).
   */
  async removeTags(keys: readonly string[], options?: CallOptions): Promise<UntagResourceCommandOutput> {
    const given = tagKeys(keys);
    if (given.length === 0) return { $metadata: {} };
    await this.load(options);
    return this.act(
      new UntagResourceCommand({
        ResourceARN: requireAttribute(this, this.attribute("AlarmArn"), "AlarmArn"),
        TagKeys: given,
      }),
      options,
    );
  }

  /**
   * Returns the information of the current alarm contributors that are in `ALARM` state. This operation
   * returns details about the individual time series that contribute to the alarm's state.
   *
   * Calls
   * [DescribeAlarmContributors](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarmContributors.html),
   * once for each page.
   */
  async contributors(options?: CallOptions): Promise<AlarmContributor[]> {
    return allPages(
      `${this.toString()}.contributors`,
      (token) => this.ask(new DescribeAlarmContributorsCommand({ AlarmName: this.name, ...token }), options),
      (output) => output.AlarmContributors ?? [],
      (output) => pageToken({ NextToken: output.NextToken }),
    );
  }

  /**
   * Deletes the specified alarms. You can delete up to 100 alarms in one operation. However, this total
   * can include no more than one composite alarm. For example, you could delete 99 metric alarms and one
   * composite alarms with one operation, but you can't delete two composite alarms with one operation.
   * Log alarms cannot be batch deleted.
   *
   * Calls
   * [DeleteAlarms](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAlarms.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteAlarmsCommandInput, "AlarmNames">> = {},
    options?: CallOptions,
  ): Promise<DeleteAlarmsCommandOutput> {
    return this.retire(new DeleteAlarmsCommand({ ...sdkInput(input), AlarmNames: [this.name] }), options);
  }

  /**
   * Disables the actions for the specified alarms. When an alarm's actions are disabled, the alarm
   * actions do not execute when the alarm state changes.
   *
   * Calls
   * [DisableAlarmActions](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DisableAlarmActions.html).
   */
  async disableActions(
    input: ReadonlyInput<Omit<DisableAlarmActionsCommandInput, "AlarmNames">> = {},
    options?: CallOptions,
  ): Promise<DisableAlarmActionsCommandOutput> {
    return this.act(new DisableAlarmActionsCommand({ ...sdkInput(input), AlarmNames: [this.name] }), options);
  }

  /**
   * Enables the actions for the specified alarms.
   *
   * Calls
   * [EnableAlarmActions](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_EnableAlarmActions.html).
   */
  async enableActions(
    input: ReadonlyInput<Omit<EnableAlarmActionsCommandInput, "AlarmNames">> = {},
    options?: CallOptions,
  ): Promise<EnableAlarmActionsCommandOutput> {
    return this.act(new EnableAlarmActionsCommand({ ...sdkInput(input), AlarmNames: [this.name] }), options);
  }

  /**
   * Temporarily sets the state of an alarm for testing purposes. When the updated state differs from the
   * previous value, the action configured for the appropriate state is invoked. For example, if your
   * alarm is configured to send an Amazon SNS message when an alarm is triggered, temporarily changing
   * the alarm state to `ALARM` sends an SNS message.
   *
   * Calls
   * [SetAlarmState](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_SetAlarmState.html).
   */
  async setState(
    input: ReadonlyInput<Omit<SetAlarmStateCommandInput, "AlarmName">>,
    options?: CallOptions,
  ): Promise<SetAlarmStateCommandOutput> {
    return this.act(new SetAlarmStateCommand({ ...sdkInput(input), AlarmName: this.name }), options);
  }

  /**
   * Retrieves the history for the specified alarm. You can filter the results by date range or item
   * type. If an alarm name is not specified, the histories for either all metric alarms or all composite
   * alarms are returned.
   *
   * The alarm's changes of state and of configuration, newest first, over all pages.
   *
   * Calls
   * [DescribeAlarmHistory](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarmHistory.html),
   * once for each page.
   */
  async history(
    input: ReadonlyInput<Omit<DescribeAlarmHistoryCommandInput, "AlarmName" | "AlarmTypes">> = {},
    options?: CallOptions,
  ): Promise<AlarmHistoryItem[]> {
    return allPages(
      `${this.toString()}.history`,
      (token) =>
        this.ask(
          new DescribeAlarmHistoryCommand({
            ...sdkInput(input),
            AlarmName: this.name,
            AlarmTypes: ["CompositeAlarm"],
            ...token,
          }),
          options,
        ),
      (output) => output.AlarmHistoryItems ?? [],
      (output) => pageToken({ NextToken: output.NextToken }),
    );
  }

  /**
   * Creates or updates a *composite alarm*. When you create a composite alarm, you specify a rule
   * expression for the alarm that takes into account the alarm states of other alarms that you have
   * created. The composite alarm goes into ALARM state only if all conditions of the rule are met.
   *
   * Creates the alarm, or replaces its whole configuration.
   *
   * Calls
   * [PutCompositeAlarm](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html).
   */
  async put(
    input: ReadonlyInput<Omit<PutCompositeAlarmCommandInput, "AlarmName">>,
    options?: CallOptions,
  ): Promise<PutCompositeAlarmCommandOutput> {
    return this.act(new PutCompositeAlarmCommand({ ...sdkInput(input), AlarmName: this.name }), options);
  }

  /**
   * Deletes the composite alarm if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [DeleteAlarms](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAlarms.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["ResourceNotFound", "ResourceNotFoundException"], () => this.delete({}, options));
  }

  /**
   * Waits until the alarm is in a state. Polls `DescribeAlarms`, by default every 15 seconds, up to 40 times.
   *
   * @throws `WaiterFailedError` if the alarm does not exist; `WaiterTimeoutError` with the last state and its reason
   */
  waitUntilInState(state: StateValue, options: WaiterOptions = {}): Promise<void> {
    return waitUntilInStateOf(this, this.handle, state, options);
  }

  /**
   * Waits with the service's waiter `CompositeAlarmExists`, which polls
   * [DescribeAlarms](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html).
   * By default every 5 seconds, up to 40 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilExists(options: WaiterOptions = {}): Promise<this> {
    return this.waitTogether(compositeAlarmExistsWaiter, this.name, options, pick);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(
        new DescribeAlarmsCommand({ AlarmNames: [this.name], AlarmTypes: ["CompositeAlarm"] }),
        options,
      ),
    );
  }

  protected override async fetchMany(
    ids: readonly string[],
    options: CallOptions,
  ): Promise<Map<string, Shape>> {
    const output = await this.request(
      new DescribeAlarmsCommand({ AlarmTypes: ["CompositeAlarm"], AlarmNames: [...ids] }),
      options,
    );
    return byId(output.CompositeAlarms ?? [], (found) => found.AlarmName);
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.StateValue;
  }
}

/** The attributes in a response of DescribeAlarms. */
function pick(output: DescribeAlarmsCommandOutput): Shape | undefined {
  return output.CompositeAlarms?.[0];
}
