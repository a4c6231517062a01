import {
  argument,
  data,
  firstOf,
  type HasManyModel,
  id,
  idList,
  input,
  item,
  one,
  type Params,
  parent,
  resource,
  response,
  service,
  sub,
  value,
} from "../../../../codegen/model/index.js";

// Several lists of one resource, items that tell a part or only a name, policies in texts, compound identifiers,
// resources of which an account has one.

const AccountSummary = resource({
  doc: "How much the account has of what IAM counts, and how much it may have.",
  identifiers: {},
  shape: "GetAccountSummaryResponse",
  load: { operation: "GetAccountSummary", params: {}, path: "@", notFound: [] },
  attributeMap: {
    member: "SummaryMap",
    entries: {
      Users: { type: "number", doc: "How many users there are.", always: true },
      AccountMFAEnabled: { type: "number", doc: "1 where the root user has an MFA device." },
    },
  },
});

/** The managed policies of an identity: each kind of identity has an operation of its own for them. */
const attachedPolicies = (operation: string, params: Params) =>
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
const attachedTo = (type: string, filter: string, path: string, member: string) =>
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

const AssumeRolePolicy = resource({
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

const Role = resource({
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

const RolePolicy = resource({
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

const Policy = resource({
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

const PolicyVersion = resource({
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

const group = { GroupName: id("name") };

const Group = resource({
  doc: "Users that have policies in common.",
  identifiers: { name: { member: "GroupName" } },
  shape: "Group",
  load: { operation: "GetGroup", params: group, path: "Group", notFound: ["NoSuchEntityException"] },
  hasMany: { attachedPolicies: attachedPolicies("ListAttachedGroupPolicies", group) },
});

const user = { UserName: id("name") };

const User = resource({
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

const ServerCertificate = resource({
  doc: "A certificate that is kept in IAM.",
  identifiers: { name: { doc: "The name of the certificate." } },
  shape: "ServerCertificate",
  load: {
    operation: "GetServerCertificate",
    params: { ServerCertificateName: id("name") },
    path: "ServerCertificate",
    notFound: ["NoSuchEntityException"],
  },
  list: {
    operation: "ListServerCertificates",
    path: "ServerCertificateMetadataList[]",
    identifiers: { name: item("ServerCertificateName") },
    item: "partial",
    under: "ServerCertificateMetadata",
    selectors: ["PathPrefix"],
    more: "IsTruncated",
  },
});

export const iam = service({
  name: "iam",
  package: "@aws-sdk/client-iam",
  apiReference: "IAM/latest/APIReference",
  root: "IAMResource",
  doc: "AWS Identity and Access Management, a part of it.",
  createdTags: { member: "Tags" },
  resources: {
    AccountSummary,
    AssumeRolePolicy,
    Group,
    Policy,
    PolicyVersion,
    Role,
    RolePolicy,
    ServerCertificate,
    User,
  },
  uncalled: { "*": "This is only a fixture." },
  actions: {
    createRole: {
      operation: "CreateRole",
      tagged: true,
      documents: { AssumeRolePolicyDocument: "policy" },
      returns: one("Role", { name: item("RoleName") }, "Role"),
    },
    createUser: {
      operation: "CreateUser",
      tagged: true,
      returns: one("User", { name: item("UserName") }, "User"),
    },
    customPolicies: {
      operation: "ListPolicies",
      params: { Scope: value("Local") },
      result: { path: "Policies[]", pages: "all" },
    },
  },
  hasMany: {
    policies: { type: "Policy" },
    roles: { type: "Role" },
    serverCertificates: { type: "ServerCertificate" },
    users: { type: "User" },
  },
});
