import { id, item, resource } from "../../model/index.js";
import { tags } from "./tagging.js";

export const Rule = resource({
  doc: "A rule of a listener: what it does with the requests that meet the rule's conditions.",
  identifiers: { arn: { member: "RuleArn" } },
  shape: "Rule",
  tags,
  load: {
    operation: "DescribeRules",
    params: { "RuleArns[0]": id("arn") },
    path: "Rules[0]",
    notFound: ["RuleNotFoundException", "RuleNotFound"],
  },
  list: {
    operation: "DescribeRules",
    path: "Rules[]",
    identifiers: { arn: item("RuleArn") },
    selectors: ["RuleArns", "ListenerArn"],
    pageSize: { member: "PageSize", max: 400 },
  },
  actions: { delete: { operation: "DeleteRule", params: { RuleArn: id("arn") } } },
  custom: {
    modify: "rule/modify",
    setPriority: "rule/set-priority",
    listener: "rule/listener",
    targetGroups: "rule/target-groups",
  },
});
