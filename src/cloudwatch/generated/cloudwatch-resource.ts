// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CloudWatchClient,
  type CloudWatchClientConfig,
  GetMetricWidgetImageCommand,
  type GetMetricWidgetImageCommandInput,
  type GetMetricWidgetImageCommandOutput,
  PutAnomalyDetectorCommand,
  type PutAnomalyDetectorCommandInput,
  PutCompositeAlarmCommand,
  type PutCompositeAlarmCommandInput,
  PutMetricAlarmCommand,
  type PutMetricAlarmCommandInput,
  PutMetricStreamCommand,
  type PutMetricStreamCommandInput,
} from "@aws-sdk/client-cloudwatch";
import type { CallOptions, CreateOptions } from "../../core/call/call-options.js";
import { type WithDocuments, documentTexts } from "../../core/call/input/document-text.js";
import { plainInput, sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import type { JsonDocument } from "../../core/resource/attributes/documents.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { type GivenClient, type RootOptions, ServiceResource } from "../../core/resource/service-resource.js";
import { clientOf } from "../../core/session/client/client-of.js";
import { joinTags } from "../../core/tags/tags.js";
import { checkPlain } from "../../core/text/argument-checks.js";
import { type DataRange, type DataResults, getData as getDataOf } from "../query/get-data.js";
import type { DataQuery } from "../query/queries.js";
import { AlarmCollection } from "./alarm-collection.js";
import { AlarmMuteRule } from "./alarm-mute-rule.js";
import { Alarm } from "./alarm.js";
import { AnomalyDetectorCollection } from "./anomaly-detector-collection.js";
import { AnomalyDetector } from "./anomaly-detector.js";
import { CompositeAlarmCollection } from "./composite-alarm-collection.js";
import { CompositeAlarm } from "./composite-alarm.js";
import { DashboardCollection } from "./dashboard-collection.js";
import { Dashboard } from "./dashboard.js";
import { InsightRuleCollection } from "./insight-rule-collection.js";
import { InsightRule } from "./insight-rule.js";
import { MetricCollection } from "./metric-collection.js";
import { MetricStreamCollection } from "./metric-stream-collection.js";
import { MetricStream } from "./metric-stream.js";
import { Metric } from "./metric.js";

/** The configuration of the SDK's client with this package's own options, or an existing client. */
export type CloudWatchResourceConfig = (CloudWatchClientConfig & RootOptions) | GivenClient;

/**
 * Amazon CloudWatch: metrics, and alarms that watch them. The root of the service: it creates all
 * other resources.
 *
 * Uses the settings of the default session, and the given configuration.
 *
 * @example
 * ```ts
 * import { CloudWatchResource } from "tucuxi/cloudwatch";
 *
 * const cloudwatch = new CloudWatchResource({ region: "eu-west-1" });
 * ```
 */
export class CloudWatchResource extends ServiceResource<CloudWatchClient> {
  static override readonly resourceName: string = "CloudWatchResource";
  /** The subpath of the service. */
  static readonly serviceName = "cloudwatch";
  /** The service's name in the configuration of its clients. */
  static readonly serviceId = "CloudWatch";

  /** Makes no request: region and credentials are resolved by the first call. */
  constructor(config: CloudWatchResourceConfig = {}) {
    super(clientOf(CloudWatchResource, config), "cloudwatch");
  }

  /** Creates a client of the service; a session creates one and shares it. */
  static createClient(config: CloudWatchClientConfig): CloudWatchClient {
    checkPlain("The configuration of CloudWatchClient", config);
    return new CloudWatchClient(config);
  }

  /**
   * The account's metric alarms. Lists by
   * [DescribeAlarms](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html).
   */
  get alarms(): AlarmCollection {
    return new AlarmCollection(this.context, {});
  }

  /**
   * The account's anomaly detectors. Lists by
   * [DescribeAnomalyDetectors](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAnomalyDetectors.html).
   */
  get anomalyDetectors(): AnomalyDetectorCollection {
    return new AnomalyDetectorCollection(this.context, {});
  }

  /**
   * The account's composite alarms. Lists by
   * [DescribeAlarms](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html).
   */
  get compositeAlarms(): CompositeAlarmCollection {
    return new CompositeAlarmCollection(this.context, { AlarmTypes: ["CompositeAlarm"] });
  }

  /**
   * The account's dashboards. Lists by
   * [ListDashboards](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListDashboards.html).
   */
  get dashboards(): DashboardCollection {
    return new DashboardCollection(this.context, {});
  }

  /**
   * The account's Contributor Insights rules. Lists by
   * [DescribeInsightRules](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeInsightRules.html).
   */
  get insightRules(): InsightRuleCollection {
    return new InsightRuleCollection(this.context, {});
  }

  /**
   * The account's metric streams. Lists by
   * [ListMetricStreams](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetricStreams.html).
   */
  get metricStreams(): MetricStreamCollection {
    return new MetricStreamCollection(this.context, {});
  }

  /**
   * The account's metrics that got data in the last two weeks. Lists by
   * [ListMetrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html).
   */
  get metrics(): MetricCollection {
    return new MetricCollection(this.context, {});
  }

  /** The alarm with this `name`. Makes no request. */
  alarm(name: string): Alarm {
    return new Alarm({ name }, this.context);
  }

  /** The alarm mute rule with this `name`. Makes no request. */
  alarmMuteRule(name: string): AlarmMuteRule {
    return new AlarmMuteRule({ name }, this.context);
  }

  /** The anomaly detector with this `id`. Makes no request. */
  anomalyDetector(id: string): AnomalyDetector {
    return new AnomalyDetector({ id }, this.context);
  }

  /** The composite alarm with this `name`. Makes no request. */
  compositeAlarm(name: string): CompositeAlarm {
    return new CompositeAlarm({ name }, this.context);
  }

  /** The dashboard with this `name`. Makes no request. */
  dashboard(name: string): Dashboard {
    return new Dashboard({ name }, this.context);
  }

  /** The insight rule with this `name`. Makes no request. */
  insightRule(name: string): InsightRule {
    return new InsightRule({ name }, this.context);
  }

  /** The metric with this `namespace` and `name`. Makes no request. */
  metric(namespace: string, name: string): Metric {
    return new Metric({ namespace, name }, this.context);
  }

  /** The metric stream with this `name`. Makes no request. */
  metricStream(name: string): MetricStream {
    return new MetricStream({ name }, this.context);
  }

  /**
   * Creates or updates an alarm and associates it with the specified metric, metric math expression,
   * anomaly detection model, Metrics Insights query, or PromQL query. For more information about using a
   * Metrics Insights query for an alarm, see
   * [Create alarms on Metrics Insights queries](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create_Metrics_Insights_Alarm.html).
   *
   * An alarm of that name is replaced.
   *
   * Calls
   * [PutMetricAlarm](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html).
   * Resolves to the resource.
   */
  async createAlarm(
    input: ReadonlyInput<PutMetricAlarmCommandInput>,
    options?: CreateOptions,
  ): Promise<Alarm> {
    // Created before the call: an input without identifiers must not be sent.
    const made = new Alarm({ name: plainInput(input).AlarmName ?? "" }, this.context);
    await this.ask(
      new PutMetricAlarmCommand({ ...sdkInput(input), Tags: joinTags(input.Tags, options?.tags) }),
      options,
    );
    return made;
  }

  /**
   * Creates an anomaly detection model for a CloudWatch metric. You can use the model to display a band
   * of expected normal values when the metric is graphed.
   *
   * Calls
   * [PutAnomalyDetector](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutAnomalyDetector.html).
   * Resolves to the resource.
   */
  async createAnomalyDetector(
    input: ReadonlyInput<PutAnomalyDetectorCommandInput> = {},
    options?: CallOptions,
  ): Promise<AnomalyDetector> {
    const output = await this.ask(new PutAnomalyDetectorCommand(sdkInput(input)), options);
    return new AnomalyDetector({ id: present(output.AnomalyDetectorId, "AnomalyDetectorId") }, this.context);
  }

  /**
   * Creates or updates a *composite alarm*. When you create a composite alarm, you specify a rule
   * expression for the alarm that takes into account the alarm states of other alarms that you have
   * created. The composite alarm goes into ALARM state only if all conditions of the rule are met.
   *
   * An alarm of that name is replaced.
   *
   * Calls
   * [PutCompositeAlarm](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html).
   * Resolves to the resource.
   */
  async createCompositeAlarm(
    input: ReadonlyInput<PutCompositeAlarmCommandInput>,
    options?: CreateOptions,
  ): Promise<CompositeAlarm> {
    // Created before the call: an input without identifiers must not be sent.
    const made = new CompositeAlarm({ name: plainInput(input).AlarmName ?? "" }, this.context);
    await this.ask(
      new PutCompositeAlarmCommand({ ...sdkInput(input), Tags: joinTags(input.Tags, options?.tags) }),
      options,
    );
    return made;
  }

  /**
   * Creates or updates a metric stream. Metric streams can automatically stream CloudWatch metrics to
   * Amazon Web Services destinations, including Amazon S3, and to many third-party solutions.
   *
   * A stream of that name is replaced.
   *
   * Calls
   * [PutMetricStream](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricStream.html).
   * Resolves to the resource.
   */
  async createMetricStream(
    input: ReadonlyInput<PutMetricStreamCommandInput>,
    options?: CreateOptions,
  ): Promise<MetricStream> {
    // Created before the call: an input without identifiers must not be sent.
    const made = new MetricStream({ name: plainInput(input).Name ?? "" }, this.context);
    await this.ask(
      new PutMetricStreamCommand({ ...sdkInput(input), Tags: joinTags(input.Tags, options?.tags) }),
      options,
    );
    return made;
  }

  /**
   * You can use the `GetMetricWidgetImage` API to retrieve a snapshot graph of one or more Amazon
   * CloudWatch metrics as a bitmap image. You can then embed this image into your services and products,
   * such as wiki pages, reports, and documents. You could also retrieve images regularly, such as every
   * minute, and create your own custom live dashboard.
   *
   * `MetricWidget` takes an object, or its JSON text.
   *
   * Calls
   * [GetMetricWidgetImage](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricWidgetImage.html).
   *
   * @throws `TypeError` for a document that is neither an object nor the JSON text of one
   */
  async metricWidgetImage(
    input: WithDocuments<ReadonlyInput<GetMetricWidgetImageCommandInput>, "MetricWidget", JsonDocument>,
    options?: CallOptions,
  ): Promise<GetMetricWidgetImageCommandOutput> {
    return this.ask(
      new GetMetricWidgetImageCommand(
        documentTexts<GetMetricWidgetImageCommandInput, "MetricWidget">(input, "MetricWidget"),
      ),
      options,
    );
  }

  /**
   * The data of metrics and metric math expressions, as complete time series for each query, in chronological
   * order. The names of the queries are their ids, by which expressions refer to them. More than 500 queries are
   * split into several requests if none of them is an expression.
   *
   * A metric, or an expression with one value at a time, has one series, whose `points` and `label` the result has itself. An
   * expression with `SEARCH`, or a Metrics Insights query with `GROUP BY`, may have any number: they are in `series`.
   *
   * Calls [GetMetricData](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html).
   *
   * @example
   * const { rate } = await cloudwatch.getData(
   *   {
   *     errors: { metric: cloudwatch.metric("Shop", "Errors"), Stat: "Sum", Period: 300, ReturnData: false },
   *     orders: { metric: cloudwatch.metric("Shop", "Orders"), Stat: "Sum", Period: 300, ReturnData: false },
   *     rate: "100 * errors / orders",
   *   },
   *   { StartTime: new Date(Date.now() - 3_600_000), EndTime: new Date() },
   * );
   * for (const { timestamp, value } of rate.points) console.log(timestamp, value);
   *
   * @throws `MetricDataError` if the service did not return all of it: it names the queries, and has the returned data.
   *   `TypeError` for an invalid id or query
   */
  getData<const Queries extends Readonly<Record<string, DataQuery>>>(
    queries: Queries,
    range: DataRange,
    options?: CallOptions,
  ): Promise<DataResults<Queries>> {
    return getDataOf(this, this.handle, queries, range, options);
  }
}
