import { id, item, one, resource, service, value } from "../../../../codegen/model/index.js";
import { Policy, PolicyVersion } from "./iam/policy.js";
import { AssumeRolePolicy, Role, RolePolicy } from "./iam/role.js";
import { Group, User } from "./iam/user.js";

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
