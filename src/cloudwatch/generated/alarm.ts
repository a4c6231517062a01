// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type AlarmContributor,
  type AlarmHistoryItem,
  type AlarmMuteRuleSummary,
  type CloudWatchClient,
  DeleteAlarmsCommand,
  type DeleteAlarmsCommandInput,
  type DeleteAlarmsCommandOutput,
  DescribeAlarmContributorsCommand,
  DescribeAlarmHistoryCommand,
  type DescribeAlarmHistoryCommandInput,
  type DescribeAlarmHistoryCommandOutput,
  DescribeAlarmsCommand,
  type DescribeAlarmsCommandOutput,
  DisableAlarmActionsCommand,
  type DisableAlarmActionsCommandInput,
  type DisableAlarmActionsCommandOutput,
  EnableAlarmActionsCommand,
  type EnableAlarmActionsCommandInput,
  type EnableAlarmActionsCommandOutput,
  ListAlarmMuteRulesCommand,
  type ListAlarmMuteRulesCommandInput,
  ListTagsForResourceCommand,
  type MetricAlarm as Shape,
  PutMetricAlarmCommand,
  type PutMetricAlarmCommandInput,
  type PutMetricAlarmCommandOutput,
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
import { Metric } from "./metric.js";
import { alarmExistsWaiter } from "./waiters/describe-alarms.js";

/** `meta.identifiers` of Alarm. */
export interface AlarmIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/**
 * An alarm that watches a metric, or the result of a metric math expression. Created by
 * `cloudwatch.alarm(name)`, without a request.
 */
export class Alarm extends LoadableResource<CloudWatchClient, Shape, AlarmIdentifiers> {
  static override readonly resourceName: string = "Alarm";
  /** @internal */
  static override readonly rootName: string = "CloudWatchResource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    state: "stateValue",
    status: "stateValue",
    arn: "alarmArn",
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

  /** The Amazon Resource Name (ARN) of the alarm. */
  get alarmArn(): NonNullable<Shape["AlarmArn"]> {
    return this.requiredAttribute("AlarmArn");
  }

  /** The description of the alarm. */
  get alarmDescription(): Shape["AlarmDescription"] {
    return this.attribute("AlarmDescription");
  }

  /** The time stamp of the last update to the alarm configuration. */
  get alarmConfigurationUpdatedTimestamp(): Shape["AlarmConfigurationUpdatedTimestamp"] {
    return this.attribute("AlarmConfigurationUpdatedTimestamp");
  }

  /** Indicates whether actions should be executed during any changes to the alarm state. */
  get actionsEnabled(): NonNullable<Shape["ActionsEnabled"]> {
    return this.requiredAttribute("ActionsEnabled");
  }

  /**
   * The actions to execute when this alarm transitions to the `OK` state from any other state. Each
   * action is specified as an Amazon Resource Name (ARN).
   */
  get okActions(): NonNullable<Shape["OKActions"]> {
    return this.attribute("OKActions") ?? [];
  }

  /**
   * The actions to execute when this alarm transitions to the `ALARM` state from any other state. Each
   * action is specified as an Amazon Resource Name (ARN).
   */
  get alarmActions(): NonNullable<Shape["AlarmActions"]> {
    return this.attribute("AlarmActions") ?? [];
  }

  /**
   * The actions to execute when this alarm transitions to the `INSUFFICIENT_DATA` state from any other
   * state. Each action is specified as an Amazon Resource Name (ARN).
   */
  get insufficientDataActions(): NonNullable<Shape["InsufficientDataActions"]> {
    return this.attribute("InsufficientDataActions") ?? [];
  }

  /** The state value for the alarm. */
  get stateValue(): NonNullable<Shape["StateValue"]> {
    return this.requiredAttribute("StateValue");
  }

  /** An explanation for the alarm state, in text format. */
  get stateReason(): Shape["StateReason"] {
    return this.attribute("StateReason");
  }

  /** An explanation for the alarm state, in JSON format. */
  get stateReasonData(): Shape["StateReasonData"] {
    return this.attribute("StateReasonData");
  }

  /**
   * The time stamp of the last update to the value of either the `StateValue` or `EvaluationState`
   * parameters.
   */
  get stateUpdatedTimestamp(): Shape["StateUpdatedTimestamp"] {
    return this.attribute("StateUpdatedTimestamp");
  }

  /** The name of the metric associated with the alarm, if this is an alarm based on a single metric. */
  get metricName(): Shape["MetricName"] {
    return this.attribute("MetricName");
  }

  /** The namespace of the metric associated with the alarm. */
  get namespace(): Shape["Namespace"] {
    return this.attribute("Namespace");
  }

  /**
   * The statistic for the metric associated with the alarm, other than percentile. For percentile
   * statistics, use `ExtendedStatistic`.
   */
  get statistic(): Shape["Statistic"] {
    return this.attribute("Statistic");
  }

  /**
   * The percentile statistic for the metric associated with the alarm. Specify a value between p0.0 and
   * p100.
   */
  get extendedStatistic(): Shape["ExtendedStatistic"] {
    return this.attribute("ExtendedStatistic");
  }

  /** The dimensions for the metric associated with the alarm. */
  get dimensions(): NonNullable<Shape["Dimensions"]> {
    return this.attribute("Dimensions") ?? [];
  }

  /** The period, in seconds, over which the statistic is applied. */
  get period(): Shape["Period"] {
    return this.attribute("Period");
  }

  /** The unit of the metric associated with the alarm. */
  get unit(): Shape["Unit"] {
    return this.attribute("Unit");
  }

  /** The number of periods over which data is compared to the specified threshold. */
  get evaluationPeriods(): Shape["EvaluationPeriods"] {
    return this.attribute("EvaluationPeriods");
  }

  /** The number of data points that must be breaching to trigger the alarm. */
  get datapointsToAlarm(): Shape["DatapointsToAlarm"] {
    return this.attribute("DatapointsToAlarm");
  }

  /** The value to compare with the specified statistic. */
  get threshold(): Shape["Threshold"] {
    return this.attribute("Threshold");
  }

  /**
   * The arithmetic operation to use when comparing the specified statistic and threshold. The specified
   * statistic value is used as the first operand.
   */
  get comparisonOperator(): Shape["ComparisonOperator"] {
    return this.attribute("ComparisonOperator");
  }

  /**
   * Sets how this alarm is to handle missing data points. The valid values are `breaching`,
   * `notBreaching`, `ignore`, and `missing`. For more information, see
   * [Configuring how CloudWatch alarms treat missing data](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html#alarms-and-missing-data).
   *
   * If this parameter is omitted, the default behavior of `missing` is used.
   *
   * > **Note:** This parameter is not applicable to PromQL alarms.
   */
  get treatMissingData(): Shape["TreatMissingData"] {
    return this.attribute("TreatMissingData");
  }

  /**
   * Used only for alarms based on percentiles. If `ignore`, the alarm state does not change during
   * periods with too few data points to be statistically significant. If `evaluate` or this parameter is
   * not used, the alarm is always evaluated and possibly changes state no matter how many data points
   * are available.
   */
  get evaluateLowSampleCountPercentile(): Shape["EvaluateLowSampleCountPercentile"] {
    return this.attribute("EvaluateLowSampleCountPercentile");
  }

  /**
   * An array of MetricDataQuery structures, used in an alarm based on a metric math expression. Each
   * structure either retrieves a metric or performs a math expression. One item in the Metrics array is
   * the math expression that the alarm watches. This expression by designated by having `ReturnData` set
   * to true.
   */
  get metrics(): NonNullable<Shape["Metrics"]> {
    return this.attribute("Metrics") ?? [];
  }

  /**
   * In an alarm based on an anomaly detection model, this is the ID of the `ANOMALY_DETECTION_BAND`
   * function used as the threshold for the alarm.
   */
  get thresholdMetricId(): Shape["ThresholdMetricId"] {
    return this.attribute("ThresholdMetricId");
  }

  /**
   * If the value of this field is `PARTIAL_DATA`, it indicates that not all the available data was able
   * to be retrieved due to quota limitations. For more information, see
   * [Create alarms on Metrics Insights queries](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create_Metrics_Insights_Alarm.html).
   *
   * If the value of this field is `EVALUATION_ERROR`, it indicates configuration errors in alarm setup
   * that require review and correction. Refer to StateReason field of the alarm for more details.
   *
   * If the value of this field is `EVALUATION_FAILURE`, it indicates temporary CloudWatch issues. We
   * recommend manual monitoring until the issue is resolved
   */
  get evaluationState(): Shape["EvaluationState"] {
    return this.attribute("EvaluationState");
  }

  /** The date and time that the alarm's `StateValue` most recently changed. */
  get stateTransitionedTimestamp(): Shape["StateTransitionedTimestamp"] {
    return this.attribute("StateTransitionedTimestamp");
  }

  /**
   * The evaluation window that the alarm uses to select the range of metric data that it evaluates. This
   * is either a sliding window or a wall clock window. For more information, see
   * [Alarm evaluation windows](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation-window.html)
   * in the *CloudWatch User Guide*.
   */
  get evaluationWindow(): Shape["EvaluationWindow"] {
    return this.attribute("EvaluationWindow");
  }

  /**
   * The warm-up configuration for the alarm. A warm-up period delays alarm evaluation after you create
   * or update the alarm. During the warm-up period, the alarm stays in `INSUFFICIENT_DATA` and does not
   * perform alarm actions.
   *
   * For more information, see
   * [Alarm warm-up periods](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-warm-up.html)
   * in the *Amazon CloudWatch User Guide*.
   */
  get warmUpConfiguration(): Shape["WarmUpConfiguration"] {
    return this.attribute("WarmUpConfiguration");
  }

  /** The evaluation criteria for the alarm. */
  get evaluationCriteria(): Shape["EvaluationCriteria"] {
    return this.attribute("EvaluationCriteria");
  }

  /** The frequency, in seconds, at which the alarm is evaluated. */
  get evaluationInterval(): Shape["EvaluationInterval"] {
    return this.attribute("EvaluationInterval");
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
   * The metric referenced by `Namespace` and `MetricName`, or `undefined`. Makes no request; load the
   * resource first.
   */
  get metric(): Metric | undefined {
    const namespace = this.attribute("Namespace");
    const name = this.attribute("MetricName");
    return namespace && name ? new Metric({ namespace, name }, this.context) : undefined;
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
   * Calls
   * [DescribeAlarmHistory](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarmHistory.html).
   */
  async describeHistory(
    input: ReadonlyInput<Omit<DescribeAlarmHistoryCommandInput, "AlarmName">> = {},
    options?: CallOptions,
  ): Promise<DescribeAlarmHistoryCommandOutput> {
    return this.ask(new DescribeAlarmHistoryCommand({ ...sdkInput(input), AlarmName: this.name }), options);
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
    input: ReadonlyInput<Omit<DescribeAlarmHistoryCommandInput, "AlarmName">> = {},
    options?: CallOptions,
  ): Promise<AlarmHistoryItem[]> {
    return allPages(
      `${this.toString()}.history`,
      (token) =>
        this.ask(
          new DescribeAlarmHistoryCommand({ ...sdkInput(input), AlarmName: this.name, ...token }),
          options,
        ),
      (output) => output.AlarmHistoryItems ?? [],
      (output) => pageToken({ NextToken: output.NextToken }),
    );
  }

  /**
   * Lists alarm mute rules in your Amazon Web Services account and region.
   *
   * Calls
   * [ListAlarmMuteRules](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListAlarmMuteRules.html),
   * once for each page.
   */
  async muteRules(
    input: ReadonlyInput<Omit<ListAlarmMuteRulesCommandInput, "AlarmName">> = {},
    options?: CallOptions,
  ): Promise<AlarmMuteRuleSummary[]> {
    return allPages(
      `${this.toString()}.muteRules`,
      (token) =>
        this.ask(
          new ListAlarmMuteRulesCommand({ ...sdkInput(input), AlarmName: this.name, ...token }),
          options,
        ),
      (output) => output.AlarmMuteRuleSummaries ?? [],
      (output) => pageToken({ NextToken: output.NextToken }),
    );
  }

  /**
   * Creates or updates an alarm and associates it with the specified metric, metric math expression,
   * anomaly detection model, Metrics Insights query, or PromQL query. For more information about using a
   * Metrics Insights query for an alarm, see
   * [Create alarms on Metrics Insights queries](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create_Metrics_Insights_Alarm.html).
   *
   * Creates the alarm, or replaces its whole configuration.
   *
   * Calls
   * [PutMetricAlarm](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html).
   *
   * @example
   * await cloudwatch.alarm("busy").put({
   *   Namespace: "AWS/EC2", MetricName: "CPUUtilization", Statistic: "Average",
   *   Period: 300, EvaluationPeriods: 2, Threshold: 80, ComparisonOperator: "GreaterThanThreshold",
   * });
   */
  async put(
    input: ReadonlyInput<Omit<PutMetricAlarmCommandInput, "AlarmName">> = {},
    options?: CallOptions,
  ): Promise<PutMetricAlarmCommandOutput> {
    return this.act(new PutMetricAlarmCommand({ ...sdkInput(input), AlarmName: this.name }), options);
  }

  /**
   * Deletes the alarm if it exists, and resolves to whether it existed: `false` only for the service's
   * own not-found errors. Calls
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
   * Waits with the service's waiter `AlarmExists`, which polls
   * [DescribeAlarms](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html).
   * By default every 5 seconds, up to 40 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilExists(options: WaiterOptions = {}): Promise<this> {
    return this.waitTogether(alarmExistsWaiter, this.name, options, pick);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(
        new DescribeAlarmsCommand({ AlarmNames: [this.name], AlarmTypes: ["MetricAlarm"] }),
        options,
      ),
    );
  }

  protected override async fetchMany(
    ids: readonly string[],
    options: CallOptions,
  ): Promise<Map<string, Shape>> {
    const output = await this.request(
      new DescribeAlarmsCommand({ AlarmTypes: ["MetricAlarm"], AlarmNames: [...ids] }),
      options,
    );
    return byId(output.MetricAlarms ?? [], (found) => found.AlarmName);
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.StateValue;
  }
}

/** The attributes in a response of DescribeAlarms. */
function pick(output: DescribeAlarmsCommandOutput): Shape | undefined {
  return output.MetricAlarms?.[0];
}
