import { filter, id, item, resource } from "../../model/index.js";
import { createTags, own, tags } from "./tagging.js";

export const SecurityGroup = resource({
  doc: "A set of rules for the inbound and outbound traffic of instances and other network interfaces.",
  identifiers: { id: { member: "GroupId" } },
  misnomers: {
    name: "groupName",
    ingress: "ipPermissions",
    egress: "ipPermissionsEgress",
    permissions: "ipPermissions",
  },
  shape: "SecurityGroup",
  always: ["Description", "GroupName", "OwnerId", "VpcId"],
  tags,
  load: {
    operation: "DescribeSecurityGroups",
    params: { "GroupIds[0]": id("id") },
    path: "SecurityGroups[0]",
    notFound: ["InvalidGroup.NotFound", "InvalidGroupId.NotFound"],
    bulk: { filter: "group-id", max: 200 },
  },
  list: {
    operation: "DescribeSecurityGroups",
    path: "SecurityGroups[]",
    identifiers: { id: item("GroupId") },
    selectors: ["GroupIds", "GroupNames", "Filters"],
    pageSize: { default: 1000, min: 5, max: 1000 },
  },
  actions: {
    authorizeEgress: { operation: "AuthorizeSecurityGroupEgress", params: own("GroupId") },
    authorizeIngress: { operation: "AuthorizeSecurityGroupIngress", params: own("GroupId") },
    createTags,
    delete: { operation: "DeleteSecurityGroup", params: own("GroupId") },
    revokeEgress: { operation: "RevokeSecurityGroupEgress", params: own("GroupId") },
    revokeIngress: { operation: "RevokeSecurityGroupIngress", params: own("GroupId") },
  },
  waiters: {
    waitUntilExists: {
      waiter: "SecurityGroupExists",
      params: { "GroupIds[0]": id("id") },
      delay: 5,
      attempts: 6,
    },
  },
  hasMany: {
    rules: {
      type: "SecurityGroupRule",
      params: { "Filters[0]": filter("group-id", id("id")) },
      doc: "The rules of the group, each with its own ID.",
    },
  },
});
