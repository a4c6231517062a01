import { data, one, resource } from "../../model/index.js";
import { described } from "./described.js";
import { createTags, tags } from "./tagging.js";

export const SecurityGroupRule = resource({
  doc: "One rule of a security group. boto3 has no resource for it.",
  identifiers: { id: { member: "SecurityGroupRuleId" } },
  misnomers: { cidr: "cidrIpv4", group: "groupId", port: "fromPort and toPort", protocol: "ipProtocol" },
  shape: "SecurityGroupRule",
  tags,
  ...described("SecurityGroupRules", "SecurityGroupRuleId", ["InvalidSecurityGroupRuleId.NotFound"], {
    filter: "security-group-rule-id",
  }),
  end: { member: "revoke" },
  actions: {
    createTags,
  },
  has: { securityGroup: one("SecurityGroup", { id: data("GroupId") }) },
  custom: { modify: "security-group-rule/rule", revoke: "security-group-rule/rule" },
  collectionCustom: { revoke: "security-group-rule/revoke-rules#revokeRules" },
});
