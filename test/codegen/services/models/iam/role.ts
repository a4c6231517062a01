import {
  argument,
  data,
  id,
  idList,
  item,
  parent,
  resource,
  sub,
} from "../../../../../codegen/model/index.js";
import { attachedPolicies } from "./policy.js";

export const AssumeRolePolicy = resource({
  doc: "The policy that says who may act as a role.",
  identifiers: { roleName: { doc: "The name of the role." } },
  actions: {
    update: {
      operation: "UpdateAssumeRolePolicy",
      params: { RoleName: id("roleName") },
      documents: { PolicyDocument: "policy" },
    },
  },
  has: { role: sub("Role", { name: id("roleName") }) },
});

const own = { RoleName: id("name") };

export const Role = resource({
  doc: "An identity that others act as.",
  identifiers: { name: { member: "RoleName" } },
  shape: "Role",
  documents: { AssumeRolePolicyDocument: "policy" },
  tags: {
    attribute: "Tags",
    get: { operation: "ListRoleTags", params: own, path: "Tags" },
    add: { operation: "TagRole", params: own, member: "Tags" },
    remove: { operation: "UntagRole", params: own, keys: "TagKeys" },
  },
  load: {
    operation: "GetRole",
    params: own,
    path: "Role",
    notFound: ["NoSuchEntityException", "NoSuchEntity"],
  },
  list: {
    operation: "ListRoles",
    path: "Roles[]",
    identifiers: { name: item("RoleName") },
    item: "partial",
    lacks: ["PermissionsBoundary", "RoleLastUsed", "Tags"],
    selectors: ["PathPrefix"],
    more: "IsTruncated",
    pageSize: { max: 1000 },
  },
  actions: {
    attachPolicy: { operation: "AttachRolePolicy", params: own },
    delete: { operation: "DeleteRole", params: own },
    simulate: {
      operation: "SimulatePrincipalPolicy",
      effect: "reads",
      params: { PolicySourceArn: data("Arn") },
      shorthand: idList("ActionNames", undefined, { name: "actions" }),
      result: { path: "EvaluationResults[]", pages: "all" },
    },
    update: { operation: "UpdateRole", params: own },
  },
  waiters: { waitUntilExists: { waiter: "RoleExists", params: own, delay: 1, attempts: 20 } },
  has: {
    assumeRolePolicy: sub("AssumeRolePolicy", { roleName: id("name") }),
    policy: sub("RolePolicy", { roleName: id("name"), name: argument() }),
  },
  hasMany: {
    attachedPolicies: attachedPolicies("ListAttachedRolePolicies", own),
    policies: { type: "RolePolicy", params: own, doc: "The policies that are a part of the role." },
  },
});

const inline = { RoleName: id("roleName"), PolicyName: id("name") };

export const RolePolicy = resource({
  doc: "A policy that is a part of a role.",
  identifiers: { roleName: { member: "RoleName" }, name: { member: "PolicyName" } },
  shape: "GetRolePolicyResponse",
  documents: { PolicyDocument: "policy" },
  load: { operation: "GetRolePolicy", params: inline, path: "@", notFound: ["NoSuchEntityException"] },
  list: {
    operation: "ListRolePolicies",
    path: "PolicyNames[]",
    identifiers: { roleName: parent("RoleName"), name: item("@") },
    item: "id",
    selectors: [],
    more: "IsTruncated",
  },
  actions: {
    delete: { operation: "DeleteRolePolicy", params: inline },
    put: { operation: "PutRolePolicy", params: inline, documents: { PolicyDocument: "policy" } },
  },
  has: { role: sub("Role", { name: id("roleName") }) },
});
