import { data, id, item, one, parent, resource, response, value } from "../../model/index.js";
import { byPath, inPages, notFound, tagsOf } from "./common.js";

const own = { PolicyArn: id("arn") };

/** What a managed policy is attached to. */
const attached = (type: "Group" | "Role" | "User") =>
  ({
    type,
    params: { ...own, EntityFilter: value(type) },
    doc: `The ${type.toLowerCase()}s that the policy is attached to.`,
    list: {
      operation: "ListEntitiesForPolicy",
      path: `Policy${type}s[]`,
      identifiers: { name: item(`${type}Name`) },
      item: "id",
      selectors: ["PathPrefix", "PolicyUsageFilter"],
      open: byPath.open,
      ...inPages,
    },
  }) as const;

export const Policy = resource({
  doc: "A managed policy: it can be attached to groups, roles and users.",
  identifiers: { arn: { member: "Arn" } },
  shape: "Policy",
  always: ["PolicyName", "PolicyId", "Path", "DefaultVersionId", "IsAttachable", "CreateDate", "UpdateDate"],
  misnomers: { name: "policyName", document: "defaultVersion" },
  tags: tagsOf("Policy", own),
  load: { operation: "GetPolicy", params: own, path: "Policy", notFound },
  list: {
    operation: "ListPolicies",
    path: "Policies[]",
    identifiers: { arn: item("Arn") },
    item: "partial",
    lacks: ["Description", "Tags"],
    selectors: ["Scope", "OnlyAttached", "PathPrefix", "PolicyUsageFilter"],
    ...byPath,
    open: { ...byPath.open, Scope: "All" },
    custom: { delete: "deletion/delete-each#deleteEach" },
    ...inPages,
  },
  actions: {
    attachGroup: { operation: "AttachGroupPolicy", params: own },
    attachRole: { operation: "AttachRolePolicy", params: own },
    attachUser: { operation: "AttachUserPolicy", params: own },
    createVersion: {
      operation: "CreatePolicyVersion",
      params: own,
      documents: { PolicyDocument: "policy" },
      note: "A policy can have at most five versions; `pruneVersions()` makes room.",
      returns: one(
        "PolicyVersion",
        { arn: id("arn"), versionId: response("PolicyVersion.VersionId") },
        "PolicyVersion",
      ),
    },
    detachGroup: { operation: "DetachGroupPolicy", params: own },
    detachRole: { operation: "DetachRolePolicy", params: own },
    detachUser: { operation: "DetachUserPolicy", params: own },
  },
  custom: { delete: "deletion/delete-policy#deletePolicy", pruneVersions: "policy/prune-versions" },
  end: { member: "delete", notFound },
  waiters: { waitUntilExists: { waiter: "PolicyExists", params: own, delay: 1, attempts: 20 } },
  has: {
    defaultVersion: one("PolicyVersion", { arn: id("arn"), versionId: data("DefaultVersionId") }),
  },
  hasMany: {
    attachedGroups: attached("Group"),
    attachedRoles: attached("Role"),
    attachedUsers: attached("User"),
    versions: { type: "PolicyVersion", params: own, doc: "The versions of the policy, the newest first." },
  },
});

const version = { PolicyArn: id("arn"), VersionId: id("versionId") };

export const PolicyVersion = resource({
  doc: "A version of a managed policy.",
  identifiers: { arn: { doc: "The ARN of the policy." }, versionId: { member: "VersionId" } },
  shape: "PolicyVersion",
  always: ["IsDefaultVersion", "CreateDate"],
  documents: { Document: "policy" },
  load: { operation: "GetPolicyVersion", params: version, path: "PolicyVersion", notFound },
  list: {
    operation: "ListPolicyVersions",
    path: "Versions[]",
    identifiers: { arn: parent("PolicyArn"), versionId: item("VersionId") },
    item: "partial",
    lacks: ["Document"],
    selectors: [],
    ...inPages,
  },
  actions: {
    delete: { operation: "DeletePolicyVersion", params: version },
    setAsDefault: { operation: "SetDefaultPolicyVersion", params: version },
  },
  has: { policy: { kind: "subresource", type: "Policy", many: false, identifiers: { arn: id("arn") } } },
});
