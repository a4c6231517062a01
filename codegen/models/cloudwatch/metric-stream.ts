import { id, item, resource } from "../../model/index.js";
import { tagsBy } from "./tagging.js";

const named = { Name: id("name") };
const first = { "Names[0]": id("name") };
const all = { "Names[]": id("name") };

export const MetricStream = resource({
  doc: "A stream that continuously sends metrics to Amazon Data Firehose.",
  identifiers: { name: { member: "Name" } },
  shape: "GetMetricStreamOutput",
  always: ["Arn", "FirehoseArn", "RoleArn", "State", "OutputFormat"],
  state: "State",
  tags: tagsBy("Arn"),
  load: {
    operation: "GetMetricStream",
    params: named,
    path: "@",
    notFound: ["ResourceNotFoundException"],
  },
  list: {
    operation: "ListMetricStreams",
    path: "Entries[]",
    identifiers: { name: item("Name") },
    item: "partial",
    lacks: ["RoleArn", "IncludeFilters", "ExcludeFilters", "StatisticsConfigurations"],
    selectors: [],
    pageSize: { max: 500 },
  },
  end: { isSilent: true },
  actions: {
    delete: { operation: "DeleteMetricStream", params: named },
    put: { operation: "PutMetricStream", params: named },
    start: { operation: "StartMetricStreams", params: first },
    stop: { operation: "StopMetricStreams", params: first },
  },
  batchActions: {
    start: { operation: "StartMetricStreams", params: all },
    stop: { operation: "StopMetricStreams", params: all },
  },
});
