// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudWatchClient,
  type Datapoint,
  GetMetricStatisticsCommand,
  type GetMetricStatisticsCommandInput,
  type GetMetricStatisticsCommandOutput,
  ListMetricsCommand,
  type ListMetricsCommandOutput,
  type Metric as Shape,
  PutMetricAlarmCommand,
  type PutMetricAlarmCommandInput,
} from "@aws-sdk/client-cloudwatch";
import type { CallOptions } from "../../core/call/call-options.js";
import { plainInput, sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { getData as getDataOf } from "../metric/get-data.js";
import {
  type MetricValues,
  type PutDataInput,
  type PutDataResult,
  putData as putDataOf,
} from "../metric/put-data.js";
import { type StatisticsInput, statistics as statisticsOf } from "../metric/statistics.js";
import type { DataRange } from "../query/get-data.js";
import type { MetricSettings } from "../query/queries.js";
import type { Series } from "../query/series.js";
import { Alarm } from "./alarm.js";
import { MetricAlarmCollection } from "./metric-alarm-collection.js";

/** `meta.identifiers` of Metric. */
export interface MetricIdentifiers extends Readonly<Record<string, string>> {
  readonly namespace: string;
  readonly name: string;
}

/**
 * A metric: a time series of data points, with a name in a namespace. Created by
 * `cloudwatch.metric(namespace, name)`, without a request.
 */
export class Metric extends LoadableResource<CloudWatchClient, Shape, MetricIdentifiers> {
  static override readonly resourceName: string = "Metric";
  /** @internal */
  static override readonly rootName: string = "CloudWatchResource";

  /** The namespace of the metric. */
  get namespace(): string {
    return this.identifiers.namespace;
  }

  /** The name of the metric. This is a required field. */
  get name(): string {
    return this.identifiers.name;
  }

  /** The SDK's name for `name`: the name of the metric. This is a required field. */
  get metricName(): string {
    return this.identifiers.name;
  }

  /** The dimensions for the metric. */
  get dimensions(): NonNullable<Shape["Dimensions"]> {
    return this.attribute("Dimensions") ?? [];
  }

  /**
   * The alarms that watch the metric. The service returns all of them in one response. Lists by
   * [DescribeAlarmsForMetric](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarmsForMetric.html).
   */
  get alarms(): MetricAlarmCollection {
    return new MetricAlarmCollection(this.context, { Namespace: this.namespace, MetricName: this.name });
  }

  /**
   * Gets statistics for the specified metric.
   *
   * Calls
   * [GetMetricStatistics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStatistics.html).
   */
  async getStatistics(
    input: ReadonlyInput<Omit<GetMetricStatisticsCommandInput, "Namespace" | "MetricName">>,
    options?: CallOptions,
  ): Promise<GetMetricStatisticsCommandOutput> {
    return this.ask(
      new GetMetricStatisticsCommand({
        ...sdkInput(input),
        Namespace: this.namespace,
        MetricName: this.name,
      }),
      options,
    );
  }

  /**
   * Creates or updates an alarm and associates it with the specified metric, metric math expression,
   * anomaly detection model, Metrics Insights query, or PromQL query. For more information about using a
   * Metrics Insights query for an alarm, see
   * [Create alarms on Metrics Insights queries](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create_Metrics_Insights_Alarm.html).
   *
   * Calls
   * [PutMetricAlarm](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html).
   * Resolves to the resource.
   */
  async putAlarm(
    input: ReadonlyInput<Omit<PutMetricAlarmCommandInput, "Namespace" | "MetricName">>,
    options?: CallOptions,
  ): Promise<Alarm> {
    // Created before the call: an input without identifiers must not be sent.
    const made = new Alarm({ name: plainInput(input).AlarmName ?? "" }, this.context);
    await this.act(
      new PutMetricAlarmCommand({ ...sdkInput(input), Namespace: this.namespace, MetricName: this.name }),
      options,
    );
    return made;
  }

  /**
   * Puts values of the metric: a number, a list or any iterable of numbers and the SDK's own structures, or the
   * SDK's own input. Sends as many requests as needed, one after another, each with at most 1,000 values and
   * 1,000,000 bytes.
   *
   * Calls [PutMetricData](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html).
   *
   * @example
   * await metric.putData([1, { Value: 2, Unit: "Count", Dimensions: { Stage: "test" }, Timestamp: new Date() }]);
   *
   * @throws `BatchActionError` if a request after the first fails: `succeeded` has the positions of the values that were
   *   put, and the error is the `cause`. `AbortError`, which has one as its `cause` if a request had begun. `TypeError` or
   *   `RangeError` for an invalid value, with its position
   */
  putData(input: number | MetricValues | PutDataInput, options: CallOptions = {}): Promise<PutDataResult> {
    return putDataOf(this, this.handle, input, options);
  }

  /**
   * The data of the metric as a complete time series in chronological order. Only the `Dimensions` of the input
   * apply; pass `Dimensions: metric.dimensions` for those of a listed metric.
   *
   * Calls [GetMetricData](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html).
   *
   * @example
   * const hour = { StartTime: new Date(Date.now() - 3_600_000), EndTime: new Date() };
   * const { points } = await metric.getData({ Stat: "Average", Period: 300, ...hour });
   *
   * @throws `MetricDataError` if the service did not return all of it
   */
  getData(input: Omit<MetricSettings, "ReturnData"> & DataRange, options?: CallOptions): Promise<Series> {
    return getDataOf(this, this.handle, input, options);
  }

  /**
   * The metric's statistics in chronological order; the service returns them in no order. For a range of more
   * than 1,440 periods, which the service rejects, several requests are made.
   *
   * Calls [GetMetricStatistics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStatistics.html);
   * `getStatistics` returns the plain output.
   */
  statistics(input: StatisticsInput, options?: CallOptions): Promise<Datapoint[]> {
    return statisticsOf(this, this.handle, input, options);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(
        new ListMetricsCommand({ Namespace: this.namespace, MetricName: this.name }),
        options,
      ),
    );
  }
}

/** The attributes in a response of ListMetrics. */
function pick(output: ListMetricsCommandOutput): Shape | undefined {
  return output.Metrics?.[0];
}
