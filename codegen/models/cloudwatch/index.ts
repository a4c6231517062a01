import { input, one, response, service } from "../../model/index.js";
import { Alarm, AlarmMuteRule, CompositeAlarm } from "./alarm.js";
import { Dashboard } from "./dashboard.js";
import { InsightRule } from "./insight-rule.js";
import { AnomalyDetector, Metric } from "./metric.js";
import { MetricStream } from "./metric-stream.js";

const OTEL = "An account-wide setting, without a resource: call it with `cloudwatch.meta.client`.";

export const cloudwatch = service({
  name: "cloudwatch",
  package: "@aws-sdk/client-cloudwatch",
  apiReference: "AmazonCloudWatch/latest/APIReference",
  root: "CloudWatchResource",
  maxValues: 100,
  doc: "Amazon CloudWatch: metrics, and alarms that watch them.",
  createdTags: { member: "Tags" },
  resources: {
    Alarm,
    AlarmMuteRule,
    AnomalyDetector,
    CompositeAlarm,
    Dashboard,
    InsightRule,
    Metric,
    MetricStream,
  },
  uncalled: {
    AssociateDatasetKmsKey: "A dataset is a setting of the account: call it by `cloudwatch.meta.client`.",
    DisassociateDatasetKmsKey: "A dataset is a setting of the account: call it by `cloudwatch.meta.client`.",
    GetDataset: "A dataset is a setting of the account: call it by `cloudwatch.meta.client`.",
    CreateResourceMetricsConfiguration: "It belongs to a resource of another service, by its ARN.",
    DeleteResourceMetricsConfiguration: "It belongs to a resource of another service, by its ARN.",
    GetResourceMetricsConfiguration: "It belongs to a resource of another service, by its ARN.",
    UpdateResourceMetricsConfiguration: "It belongs to a resource of another service, by its ARN.",
    GetOTelEnrichment: OTEL,
    StartOTelEnrichment: OTEL,
    StopOTelEnrichment: OTEL,
    UpdateOTelEnrichment: OTEL,
    ListManagedInsightRules: "The rules of a resource of another service, by its ARN.",
    PutManagedInsightRules: "The rules of a resource of another service, by its ARN.",
    PutLogAlarm:
      "The oldest client that tucuxi accepts has no log alarms: call it with `cloudwatch.meta.client`.",
  },
  actions: {
    createAlarm: {
      operation: "PutMetricAlarm",
      tagged: true,
      note: "An alarm of that name is replaced.",
      returns: one("Alarm", { name: input("AlarmName") }),
    },
    createAnomalyDetector: {
      operation: "PutAnomalyDetector",
      returns: one("AnomalyDetector", { id: response("AnomalyDetectorId") }),
    },
    createCompositeAlarm: {
      operation: "PutCompositeAlarm",
      tagged: true,
      note: "An alarm of that name is replaced.",
      returns: one("CompositeAlarm", { name: input("AlarmName") }),
    },
    createMetricStream: {
      operation: "PutMetricStream",
      tagged: true,
      note: "A stream of that name is replaced.",
      returns: one("MetricStream", { name: input("Name") }),
    },
    metricWidgetImage: { operation: "GetMetricWidgetImage", documents: { MetricWidget: "json" } },
  },
  hasMany: {
    alarms: { type: "Alarm", doc: "The account's metric alarms." },
    anomalyDetectors: { type: "AnomalyDetector", doc: "The account's anomaly detectors." },
    compositeAlarms: { type: "CompositeAlarm", doc: "The account's composite alarms." },
    dashboards: { type: "Dashboard", doc: "The account's dashboards." },
    insightRules: { type: "InsightRule", doc: "The account's Contributor Insights rules." },
    metricStreams: { type: "MetricStream", doc: "The account's metric streams." },
    metrics: { type: "Metric", doc: "The account's metrics that got data in the last two weeks." },
  },
  custom: { getData: "query/get-data" },
});
