import { id, input, item, one, resource } from "../../model/index.js";

const own = { Namespace: id("namespace"), MetricName: id("name") };

export const Metric = resource({
  doc: "A metric: a time series of data points, with a name in a namespace.",
  identifiers: { namespace: { member: "Namespace" }, name: { member: "MetricName" } },
  shape: "Metric",
  load: { operation: "ListMetrics", params: own, path: "Metrics[0]", notFound: [] },
  list: {
    operation: "ListMetrics",
    path: "Metrics[]",
    identifiers: { namespace: item("Namespace"), name: item("MetricName") },
    selectors: ["Namespace", "MetricName", "Dimensions", "RecentlyActive", "OwningAccount"],
  },
  actions: {
    getStatistics: { operation: "GetMetricStatistics", params: own },
    putAlarm: {
      operation: "PutMetricAlarm",
      params: own,
      returns: one("Alarm", { name: input("AlarmName") }),
    },
  },
  hasMany: {
    alarms: {
      type: "Alarm",
      params: own,
      doc: "The alarms that watch the metric. The service returns all of them in one response.",
      list: {
        operation: "DescribeAlarmsForMetric",
        path: "MetricAlarms[]",
        identifiers: { name: item("AlarmName") },
        selectors: ["Statistic", "ExtendedStatistic", "Dimensions", "Unit"],
        tokens: false,
      },
    },
  },
  custom: { putData: "metric/put-data", getData: "metric/get-data", statistics: "metric/statistics" },
});

export const AnomalyDetector = resource({
  doc: "A model of the normal values of a metric, or of a metric math expression.",
  identifiers: { id: { member: "AnomalyDetectorId" } },
  shape: "AnomalyDetector",
  state: "StateValue",
  load: {
    operation: "DescribeAnomalyDetectors",
    params: { "AnomalyDetectorIds[0]": id("id") },
    path: "AnomalyDetectors[0]",
    notFound: ["ResourceNotFoundException"],
  },
  list: {
    operation: "DescribeAnomalyDetectors",
    path: "AnomalyDetectors[]",
    identifiers: { id: item("AnomalyDetectorId") },
    selectors: ["AnomalyDetectorIds", "Namespace", "MetricName", "Dimensions", "AnomalyDetectorTypes"],
  },
  actions: {
    delete: { operation: "DeleteAnomalyDetector", params: { AnomalyDetectorId: id("id") } },
  },
});
