import {
  data,
  type HasManyModel,
  id,
  item,
  one,
  type Params,
  parent,
  resource,
  response,
  value,
} from "../../../../../codegen/model/index.js";

/** The managed policies of an identity: each kind of identity has an operation of its own for them. */
export const attachedPolicies = (operation: string, params: Params) =>
  ({
    type: "Policy",
    params,
    doc: "The managed policies that are attached.",
    list: {
      operation,
      path: "AttachedPolicies[]",
      identifiers: { arn: item("PolicyArn") },
      item: "partial",
      selectors: ["PathPrefix"],
      more: "IsTruncated",
    },
  }) as const satisfies HasManyModel;

/** Those that a managed policy is attached to: one operation lists identities of every kind. */
export const attachedTo = (type: string, filter: string, path: string, member: string) =>
  ({
    type,
    params: { ...byArn, EntityFilter: value(filter) },
    list: {
      operation: "ListEntitiesForPolicy",
      path,
      identifiers: { name: item(member) },
      item: "partial",
      selectors: ["PathPrefix"],
      more: "IsTruncated",
    },
  }) as const satisfies HasManyModel;

const byArn = { PolicyArn: id("arn") };

export const Policy = resource({
  doc: "A managed policy.",
  identifiers: { arn: { member: "Arn" } },
  shape: "Policy",
  load: { operation: "GetPolicy", params: byArn, path: "Policy", notFound: ["NoSuchEntityException"] },
  list: {
    operation: "ListPolicies",
    path: "Policies[]",
    identifiers: { arn: item("Arn") },
    item: "partial",
    lacks: ["Description", "Tags"],
    selectors: ["Scope", "OnlyAttached", "PathPrefix", "PolicyUsageFilter"],
    more: "IsTruncated",
  },
  actions: {
    createVersion: {
      operation: "CreatePolicyVersion",
      params: byArn,
      documents: { PolicyDocument: "policy" },
      returns: one(
        "PolicyVersion",
        { arn: id("arn"), versionId: response("PolicyVersion.VersionId") },
        "PolicyVersion",
      ),
    },
    delete: { operation: "DeletePolicy", params: byArn },
  },
  has: {
    defaultVersion: one("PolicyVersion", { arn: id("arn"), versionId: data("DefaultVersionId") }),
  },
  hasMany: {
    attachedGroups: attachedTo("Group", "Group", "PolicyGroups[]", "GroupName"),
    attachedRoles: attachedTo("Role", "Role", "PolicyRoles[]", "RoleName"),
    versions: { type: "PolicyVersion", params: byArn },
  },
});

const version = { PolicyArn: id("arn"), VersionId: id("versionId") };

export const PolicyVersion = resource({
  doc: "A version of a managed policy.",
  identifiers: { arn: { doc: "The ARN of the policy." }, versionId: { member: "VersionId" } },
  shape: "PolicyVersion",
  documents: { Document: "policy" },
  load: {
    operation: "GetPolicyVersion",
    params: version,
    path: "PolicyVersion",
    notFound: ["NoSuchEntityException"],
  },
  list: {
    operation: "ListPolicyVersions",
    path: "Versions[]",
    identifiers: { arn: parent("PolicyArn"), versionId: item("VersionId") },
    item: "partial",
    lacks: ["Document"],
    selectors: [],
    more: "IsTruncated",
  },
  actions: {
    delete: { operation: "DeletePolicyVersion", params: version },
    setAsDefault: { operation: "SetDefaultPolicyVersion", params: version },
  },
});
