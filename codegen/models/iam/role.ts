import { argument, id, item, resource, sub } from "../../model/index.js";
import {
  attachedPolicies,
  byPath,
  contextKeys,
  inPages,
  notFound,
  policiesGrantingServiceAccess,
  simulate,
  tagsOf,
} from "./common.js";

const own = { RoleName: id("name") };

export const Role = resource({
  doc: "An identity with permissions that users, services and other accounts can assume.",
  identifiers: { name: { member: "RoleName" } },
  shape: "Role",
  always: ["AssumeRolePolicyDocument"],
  documents: { AssumeRolePolicyDocument: "policy" },
  misnomers: { roleArn: "arn", trustPolicy: "assumeRolePolicyDocument", lastUsed: "roleLastUsed" },
  tags: tagsOf("Role", own),
  load: { operation: "GetRole", params: own, path: "Role", notFound },
  list: {
    operation: "ListRoles",
    path: "Roles[]",
    identifiers: { name: item("RoleName") },
    item: "partial",
    lacks: ["PermissionsBoundary", "RoleLastUsed", "Tags", "SourceRoleTemplate"],
    selectors: ["PathPrefix"],
    ...byPath,
    custom: { delete: "deletion/delete-each#deleteEach" },
    ...inPages,
  },
  actions: {
    attachPolicy: { operation: "AttachRolePolicy", params: own },
    contextKeys,
    deletePermissionsBoundary: { operation: "DeleteRolePermissionsBoundary", params: own },
    deleteServiceLinkedRole: {
      operation: "DeleteServiceLinkedRole",
      params: own,
      note: "The service deletes it later: `iam.serviceLinkedRoleDeletionStatus()` returns the status.",
    },
    detachPolicy: { operation: "DetachRolePolicy", params: own },
    policiesGrantingServiceAccess,
    putPermissionsBoundary: { operation: "PutRolePermissionsBoundary", params: own },
    simulate: simulate("role"),
    update: { operation: "UpdateRole", params: own },
  },
  custom: {
    delete: "deletion/delete-role#deleteRole",
    serviceLastAccessed: "report/service-last-accessed",
  },
  end: { member: "delete", notFound },
  waiters: { waitUntilExists: { waiter: "RoleExists", params: own, delay: 1, attempts: 20 } },
  has: {
    assumeRolePolicy: sub("AssumeRolePolicy", { roleName: id("name") }),
    policy: sub("RolePolicy", { roleName: id("name"), name: argument() }),
  },
  hasMany: {
    attachedPolicies: attachedPolicies("Role", own),
    instanceProfiles: {
      type: "InstanceProfile",
      params: own,
      doc: "The instance profiles that contain the role.",
      list: {
        operation: "ListInstanceProfilesForRole",
        path: "InstanceProfiles[]",
        identifiers: { name: item("InstanceProfileName") },
        item: "partial",
        lacks: ["Tags"],
        selectors: [],
        ...inPages,
      },
    },
    policies: { type: "RolePolicy", params: own, doc: "The inline policies of the role." },
  },
});

export const AssumeRolePolicy = resource({
  doc: "The trust policy of a role, which determines who may assume it. The role's `assumeRolePolicyDocument` returns it.",
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

const profile = { InstanceProfileName: id("name") };

export const InstanceProfile = resource({
  doc: "A container for the role of the programs on an EC2 instance.",
  identifiers: { name: { member: "InstanceProfileName" } },
  shape: "InstanceProfile",
  tags: tagsOf("InstanceProfile", profile),
  load: { operation: "GetInstanceProfile", params: profile, path: "InstanceProfile", notFound },
  list: {
    operation: "ListInstanceProfiles",
    path: "InstanceProfiles[]",
    identifiers: { name: item("InstanceProfileName") },
    item: "partial",
    lacks: ["Tags"],
    selectors: ["PathPrefix"],
    ...byPath,
    custom: { delete: "deletion/delete-each#deleteEach" },
    ...inPages,
  },
  actions: {
    addRole: { operation: "AddRoleToInstanceProfile", params: profile },
    removeRole: { operation: "RemoveRoleFromInstanceProfile", params: profile },
  },
  custom: { delete: "deletion/delete-instance-profile#deleteInstanceProfile" },
  end: { member: "delete", notFound },
  waiters: {
    waitUntilExists: { waiter: "InstanceProfileExists", params: profile, delay: 1, attempts: 40 },
  },
  has: {
    roles: {
      kind: "reference",
      type: "Role",
      many: true,
      identifiers: { name: item("RoleName") },
      path: "Roles[]",
    },
  },
});
