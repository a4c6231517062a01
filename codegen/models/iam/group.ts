import { argument, firstOf, id, input, item, one, resource, sub } from "../../model/index.js";
import { attachedPolicies, byPath, inPages, notFound } from "./common.js";

const own = { GroupName: id("name") };

export const Group = resource({
  doc: "A group of users that share its policies.",
  identifiers: { name: { member: "GroupName" } },
  shape: "Group",
  load: { operation: "GetGroup", params: own, path: "Group", notFound },
  list: {
    operation: "ListGroups",
    path: "Groups[]",
    identifiers: { name: item("GroupName") },
    selectors: ["PathPrefix"],
    ...byPath,
    custom: { delete: "deletion/delete-each#deleteEach" },
    ...inPages,
  },
  actions: {
    addUser: { operation: "AddUserToGroup", params: own },
    attachPolicy: { operation: "AttachGroupPolicy", params: own },
    create: {
      operation: "CreateGroup",
      params: own,
      returns: one("Group", { name: item("GroupName") }, "Group"),
    },
    createPolicy: {
      operation: "PutGroupPolicy",
      params: own,
      documents: { PolicyDocument: "policy" },
      returns: one("GroupPolicy", { groupName: id("name"), name: input("PolicyName") }),
    },
    detachPolicy: { operation: "DetachGroupPolicy", params: own },
    removeUser: { operation: "RemoveUserFromGroup", params: own },
    // Without a new name it stays the same.
    update: {
      operation: "UpdateGroup",
      params: own,
      returns: one("Group", { name: firstOf(input("NewGroupName"), id("name")) }),
    },
  },
  custom: { delete: "deletion/delete-group#deleteGroup" },
  end: { member: "delete", notFound },
  has: { policy: sub("GroupPolicy", { groupName: id("name"), name: argument() }) },
  hasMany: {
    attachedPolicies: attachedPolicies("Group", own),
    policies: { type: "GroupPolicy", params: own, doc: "The inline policies of the group." },
    users: {
      type: "User",
      params: own,
      doc: "The users in the group.",
      list: {
        operation: "GetGroup",
        path: "Users[]",
        identifiers: { name: item("UserName") },
        item: "partial",
        lacks: ["PermissionsBoundary", "Tags"],
        selectors: [],
        ...inPages,
      },
    },
  },
});
