import { allPages, data, id, item, one, resource, value } from "../../model/index.js";
import { tagsBy } from "./tagging.js";

const notFound = ["ResourceNotFound", "ResourceNotFoundException"];
const selectors = [
  "AlarmNames",
  "AlarmNamePrefix",
  "ChildrenOfAlarmName",
  "ParentsOfAlarmName",
  "StateValue",
  "ActionPrefix",
];

const name = { AlarmName: id("name") };
const names = { "AlarmNames[0]": id("name") };

// Members that all alarms have.
const actions = {
  contributors: {
    operation: "DescribeAlarmContributors",
    params: name,
    result: { ...allPages("AlarmContributors[]"), pages: { NextToken: "NextToken" } },
  },
  delete: { operation: "DeleteAlarms", params: names },
  disableActions: { operation: "DisableAlarmActions", params: names },
  enableActions: { operation: "EnableAlarmActions", params: names },
  setState: { operation: "SetAlarmState", params: name },
} as const;

const all = { "AlarmNames[]": id("name") };
const batchActions = {
  disableActions: { operation: "DisableAlarmActions", params: all, max: 100 },
  enableActions: { operation: "EnableAlarmActions", params: all, max: 100 },
} as const;

const common = {
  tags: tagsBy("AlarmArn"),
  always: ["AlarmArn", "ActionsEnabled", "StateValue"],
  state: "StateValue",
  reason: "StateReason",
  custom: { waitUntilInState: "alarm/wait-until-in-state" },
} as const;

export const Alarm = resource({
  ...common,
  doc: "An alarm that watches a metric, or the result of a metric math expression.",
  identifiers: { name: { member: "AlarmName" } },
  shape: "MetricAlarm",
  misnomers: { state: "stateValue", status: "stateValue", arn: "alarmArn" },
  load: {
    operation: "DescribeAlarms",
    params: { ...names, "AlarmTypes[0]": value("MetricAlarm") },
    path: "MetricAlarms[0]",
    notFound,
    bulk: { member: "AlarmNames", max: 100 },
  },
  list: {
    operation: "DescribeAlarms",
    path: "MetricAlarms[]",
    identifiers: { name: item("AlarmName") },
    selectors,
    prefixes: { AlarmNamePrefix: "name" },
    pageSize: { max: 100 },
  },
  actions: {
    ...actions,
    describeHistory: { operation: "DescribeAlarmHistory", params: name },
    history: {
      operation: "DescribeAlarmHistory",
      params: name,
      note: "The alarm's changes of state and of configuration, newest first, over all pages.",
      result: allPages("AlarmHistoryItems[]"),
    },
    muteRules: {
      operation: "ListAlarmMuteRules",
      params: name,
      result: allPages("AlarmMuteRuleSummaries[]"),
    },
    put: {
      operation: "PutMetricAlarm",
      params: name,
      note: "Creates the alarm, or replaces its whole configuration.",
      example: [
        'await cloudwatch.alarm("busy").put({',
        '  Namespace: "AWS/EC2", MetricName: "CPUUtilization", Statistic: "Average",',
        '  Period: 300, EvaluationPeriods: 2, Threshold: 80, ComparisonOperator: "GreaterThanThreshold",',
        "});",
      ].join("\n"),
    },
  },
  batchActions: {
    ...batchActions,
    delete: { operation: "DeleteAlarms", params: all, max: 100 },
  },
  waiters: {
    waitUntilExists: { waiter: "AlarmExists", params: names, delay: 5, attempts: 40 },
  },
  has: { metric: one("Metric", { namespace: data("Namespace"), name: data("MetricName") }) },
});

export const CompositeAlarm = resource({
  ...common,
  doc: "An alarm that watches other alarms, by a rule such as `ALARM(cpu) AND ALARM(disk)`.",
  identifiers: { name: { member: "AlarmName" } },
  shape: "CompositeAlarm",
  misnomers: { state: "stateValue", status: "stateValue", arn: "alarmArn", rule: "alarmRule" },
  load: {
    operation: "DescribeAlarms",
    params: { ...names, "AlarmTypes[0]": value("CompositeAlarm") },
    path: "CompositeAlarms[0]",
    notFound,
    bulk: { member: "AlarmNames", max: 100 },
  },
  list: {
    operation: "DescribeAlarms",
    path: "CompositeAlarms[]",
    identifiers: { name: item("AlarmName") },
    params: { "AlarmTypes[0]": value("CompositeAlarm") },
    selectors,
    prefixes: { AlarmNamePrefix: "name" },
    pageSize: { max: 100 },
  },
  actions: {
    ...actions,
    history: {
      operation: "DescribeAlarmHistory",
      params: { ...name, "AlarmTypes[0]": value("CompositeAlarm") },
      note: "The alarm's changes of state and of configuration, newest first, over all pages.",
      result: allPages("AlarmHistoryItems[]"),
    },
    put: {
      operation: "PutCompositeAlarm",
      params: name,
      note: "Creates the alarm, or replaces its whole configuration.",
    },
  },
  batchActions: {
    ...batchActions,
    // The service accepts only one composite alarm per call.
    delete: { operation: "DeleteAlarms", params: all, max: 1 },
  },
  waiters: {
    waitUntilExists: {
      waiter: "CompositeAlarmExists",
      params: { ...names, "AlarmTypes[0]": value("CompositeAlarm") },
      delay: 5,
      attempts: 40,
    },
  },
});

export const AlarmMuteRule = resource({
  doc: "A rule that suppresses the actions of alarms for a while, once or on a schedule.",
  identifiers: { name: { member: "Name" } },
  shape: "GetAlarmMuteRuleOutput",
  tags: tagsBy("AlarmMuteRuleArn"),
  state: "Status",
  load: {
    operation: "GetAlarmMuteRule",
    params: { AlarmMuteRuleName: id("name") },
    path: "@",
    notFound,
  },
  actions: {
    delete: { operation: "DeleteAlarmMuteRule", params: { AlarmMuteRuleName: id("name") } },
    put: { operation: "PutAlarmMuteRule", params: { Name: id("name") } },
  },
  end: { isSilent: true },
  waiters: {
    waitUntilExists: {
      waiter: "AlarmMuteRuleExists",
      params: { AlarmMuteRuleName: id("name") },
      delay: 5,
      attempts: 40,
    },
  },
});
