import { id, item, resource } from "../../model/index.js";

const names = { "RuleNames[0]": id("name") };
const all = { "RuleNames[]": id("name") };
const failures = {
  path: "Failures",
  id: ["FailureResource"],
  code: "FailureCode",
  message: "FailureDescription",
} as const;

export const InsightRule = resource({
  doc: "A Contributor Insights rule, which finds the top contributors in log data.",
  identifiers: { name: { member: "Name" } },
  shape: "InsightRule",
  documents: { Definition: "json" },
  list: {
    operation: "DescribeInsightRules",
    path: "InsightRules[]",
    identifiers: { name: item("Name") },
    selectors: [],
    pageSize: { max: 500 },
  },
  actions: {
    delete: { operation: "DeleteInsightRules", params: names, failures },
    disable: { operation: "DisableInsightRules", params: names, failures },
    enable: { operation: "EnableInsightRules", params: names, failures },
    put: {
      operation: "PutInsightRule",
      params: { RuleName: id("name") },
      documents: { RuleDefinition: "json" },
    },
    report: { operation: "GetInsightRuleReport", params: { RuleName: id("name") } },
  },
  end: { notFound: ["ResourceNotFoundException"] },
  batchActions: {
    delete: { operation: "DeleteInsightRules", params: all, failures, max: 100 },
    disable: { operation: "DisableInsightRules", params: all, failures, max: 100 },
    enable: { operation: "EnableInsightRules", params: all, failures, max: 100 },
  },
});
