import { firstOf, id, input, item, one, resource } from "../../../../../codegen/model/index.js";
import { attachedPolicies } from "./policy.js";

const group = { GroupName: id("name") };

export const Group = resource({
  doc: "Users that have policies in common.",
  identifiers: { name: { member: "GroupName" } },
  shape: "Group",
  load: { operation: "GetGroup", params: group, path: "Group", notFound: ["NoSuchEntityException"] },
  hasMany: { attachedPolicies: attachedPolicies("ListAttachedGroupPolicies", group) },
});

const user = { UserName: id("name") };

export const User = resource({
  doc: "A person or a program that signs in by itself.",
  identifiers: { name: { member: "UserName" } },
  shape: "User",
  load: { operation: "GetUser", params: user, path: "User", notFound: ["NoSuchEntityException"] },
  list: {
    operation: "ListUsers",
    path: "Users[]",
    identifiers: { name: item("UserName") },
    item: "partial",
    lacks: ["PermissionsBoundary", "Tags"],
    selectors: ["PathPrefix"],
    more: "IsTruncated",
  },
  actions: {
    // Without a new name it stays what it is.
    update: {
      operation: "UpdateUser",
      params: user,
      returns: one("User", { name: firstOf(input("NewUserName"), id("name")) }),
    },
  },
  hasMany: { attachedPolicies: attachedPolicies("ListAttachedUserPolicies", user) },
});
