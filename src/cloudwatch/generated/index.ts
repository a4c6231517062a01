// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

export { AlarmCollectionBase } from "./alarm-collection-base.js";
export { AlarmCollection, type AlarmFilter } from "./alarm-collection.js";
export { AlarmMuteRule, type AlarmMuteRuleIdentifiers } from "./alarm-mute-rule.js";
export { Alarm, type AlarmIdentifiers } from "./alarm.js";
export { AnomalyDetectorCollection, type AnomalyDetectorFilter } from "./anomaly-detector-collection.js";
export { AnomalyDetector, type AnomalyDetectorIdentifiers } from "./anomaly-detector.js";
export { CloudWatchResource, type CloudWatchResourceConfig } from "./cloudwatch-resource.js";
export { CompositeAlarmCollection, type CompositeAlarmFilter } from "./composite-alarm-collection.js";
export { CompositeAlarm, type CompositeAlarmIdentifiers } from "./composite-alarm.js";
export { DashboardCollection, type DashboardFilter } from "./dashboard-collection.js";
export { Dashboard, type DashboardIdentifiers } from "./dashboard.js";
export { InsightRuleCollection, type InsightRuleFilter } from "./insight-rule-collection.js";
export { InsightRule, type InsightRuleIdentifiers } from "./insight-rule.js";
export { MetricAlarmCollection, type MetricAlarmFilter } from "./metric-alarm-collection.js";
export { MetricCollection, type MetricFilter } from "./metric-collection.js";
export { MetricStreamCollection, type MetricStreamFilter } from "./metric-stream-collection.js";
export { MetricStream, type MetricStreamIdentifiers } from "./metric-stream.js";
export { Metric, type MetricIdentifiers } from "./metric.js";
