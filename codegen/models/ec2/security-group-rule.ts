import { data, id, item, one, resource } from "../../model/index.js";
import { createTags, tags } from "./tagging.js";

export const SecurityGroupRule = resource({
  doc: "One rule of a security group. boto3 has no resource for it.",
  identifiers: { id: { member: "SecurityGroupRuleId" } },
  misnomers: { cidr: "cidrIpv4", group: "groupId", port: "fromPort and toPort", protocol: "ipProtocol" },
  shape: "SecurityGroupRule",
  tags,
  load: {
    operation: "DescribeSecurityGroupRules",
    params: { "SecurityGroupRuleIds[0]": id("id") },
    path: "SecurityGroupRules[0]",
    notFound: ["InvalidSecurityGroupRuleId.NotFound"],
    bulk: { filter: "security-group-rule-id", max: 200 },
  },
  list: {
    operation: "DescribeSecurityGroupRules",
    path: "SecurityGroupRules[]",
    identifiers: { id: item("SecurityGroupRuleId") },
    selectors: ["SecurityGroupRuleIds", "Filters"],
    pageSize: { default: 1000, min: 5, max: 1000 },
  },
  end: { member: "revoke" },
  actions: {
    createTags,
  },
  has: { securityGroup: one("SecurityGroup", { id: data("GroupId") }) },
  custom: { modify: "security-group-rule/rule", revoke: "security-group-rule/rule" },
  collectionCustom: { revoke: "security-group-rule/revoke-rules#revokeRules" },
});
