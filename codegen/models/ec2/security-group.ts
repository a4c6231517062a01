import { filter, id, resource } from "../../model/index.js";
import { described } from "./described.js";
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
  ...described("SecurityGroups", "GroupId", ["InvalidGroup.NotFound", "InvalidGroupId.NotFound"], {
    filter: "group-id",
    selectors: ["GroupIds", "GroupNames", "Filters"],
  }),
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
