import { allPages, input, item, one, response, service } from "../../model/index.js";
import { AccountPasswordPolicy, AccountSummary } from "./account.js";
import {
  AccessKey,
  AccessKeyPair,
  MfaDevice,
  ServiceSpecificCredential,
  SigningCertificate,
  SshPublicKey,
  VirtualMfaDevice,
} from "./credentials.js";
import { simulatedPolicies } from "./common.js";
import { Group } from "./group.js";
import { GroupPolicy, RolePolicy, UserPolicy } from "./inline-policy.js";
import { Policy, PolicyVersion } from "./policy.js";
import { OpenIdConnectProvider, SamlProvider, ServerCertificate } from "./providers.js";
import { AssumeRolePolicy, InstanceProfile, Role } from "./role.js";
import { CurrentUser, LoginProfile, User } from "./user.js";

const DELEGATION =
  "Delegation requests are part of a partner's onboarding: call these operations with `iam.meta.client`.";
const ORGANIZATION =
  "It is a setting of the organization's management account: call it with `iam.meta.client`.";
const SWITCH = "An account-wide setting, without a resource: call it with `iam.meta.client`.";

export const iam = service({
  name: "iam",
  package: "@aws-sdk/client-iam",
  apiReference: "IAM/latest/APIReference",
  root: "IAMResource",
  doc: "AWS Identity and Access Management: users, groups, roles and policies.",
  isEventuallyConsistent: true,
  createdTags: { member: "Tags" },
  resources: {
    AccessKey,
    AccessKeyPair,
    AccountPasswordPolicy,
    AccountSummary,
    AssumeRolePolicy,
    CurrentUser,
    Group,
    GroupPolicy,
    InstanceProfile,
    LoginProfile,
    MfaDevice,
    OpenIdConnectProvider,
    Policy,
    PolicyVersion,
    Role,
    RolePolicy,
    SamlProvider,
    ServerCertificate,
    ServiceSpecificCredential,
    SigningCertificate,
    SshPublicKey,
    User,
    UserPolicy,
    VirtualMfaDevice,
  },
  uncalled: {
    AcceptDelegationRequest: DELEGATION,
    AssociateDelegationRequest: DELEGATION,
    CreateDelegationRequest: DELEGATION,
    GetDelegationRequest: DELEGATION,
    ListDelegationRequests: DELEGATION,
    RejectDelegationRequest: DELEGATION,
    SendDelegationToken: DELEGATION,
    UpdateDelegationRequest: DELEGATION,
    DisableOrganizationsRootCredentialsManagement: ORGANIZATION,
    DisableOrganizationsRootSessions: ORGANIZATION,
    EnableOrganizationsRootCredentialsManagement: ORGANIZATION,
    EnableOrganizationsRootSessions: ORGANIZATION,
    GenerateOrganizationsAccessReport: ORGANIZATION,
    GetOrganizationsAccessReport: ORGANIZATION,
    ListOrganizationsFeatures: ORGANIZATION,
    DisableOutboundWebIdentityFederation: SWITCH,
    EnableOutboundWebIdentityFederation: SWITCH,
    GetOutboundWebIdentityFederationInfo: SWITCH,
    GetAccountProperties: SWITCH,
    PutAccountProperties: SWITCH,
    SetSecurityTokenServicePreferences: SWITCH,
    AcquireRole: "Roles of templates belong to the service that has the template.",
    GetRoleTemplateVersion: "Roles of templates belong to the service that has the template.",
    GetHumanReadableSummary: "A human-readable summary for an ARN: call it with `iam.meta.client`.",
    GetServiceLastAccessedDetailsWithEntities:
      "`serviceLastAccessed()` returns the services; for the individual entities call it with `iam.meta.client`.",
    UpdateRoleDescription: "Superseded by `role.update({ Description })`.",
  },
  actions: {
    accountAliases: { operation: "ListAccountAliases", result: allPages("AccountAliases[]") },
    changePassword: { operation: "ChangePassword" },
    createAccountAlias: { operation: "CreateAccountAlias" },
    createAccountPasswordPolicy: {
      operation: "UpdateAccountPasswordPolicy",
      returns: one("AccountPasswordPolicy", {}),
    },
    createGroup: { operation: "CreateGroup", returns: one("Group", { name: item("GroupName") }, "Group") },
    createInstanceProfile: {
      operation: "CreateInstanceProfile",
      tagged: true,
      returns: one("InstanceProfile", { name: item("InstanceProfileName") }, "InstanceProfile"),
    },
    createOpenIdConnectProvider: {
      operation: "CreateOpenIDConnectProvider",
      tagged: true,
      returns: one("OpenIdConnectProvider", { arn: response("OpenIDConnectProviderArn") }),
    },
    createPolicy: {
      operation: "CreatePolicy",
      tagged: true,
      documents: { PolicyDocument: "policy" },
      returns: one("Policy", { arn: item("Arn") }, "Policy"),
    },
    createRole: {
      operation: "CreateRole",
      tagged: true,
      documents: { AssumeRolePolicyDocument: "policy" },
      returns: one("Role", { name: item("RoleName") }, "Role"),
    },
    createSamlProvider: {
      operation: "CreateSAMLProvider",
      tagged: true,
      returns: one("SamlProvider", { arn: response("SAMLProviderArn") }),
    },
    createServerCertificate: {
      operation: "UploadServerCertificate",
      tagged: true,
      returns: one("ServerCertificate", { name: input("ServerCertificateName") }),
    },
    createServiceLinkedRole: {
      operation: "CreateServiceLinkedRole",
      returns: one("Role", { name: item("RoleName") }, "Role"),
    },
    createSigningCertificate: {
      operation: "UploadSigningCertificate",
      returns: one(
        "SigningCertificate",
        { userName: item("UserName"), id: item("CertificateId") },
        "Certificate",
      ),
    },
    createUser: {
      operation: "CreateUser",
      tagged: true,
      returns: one("User", { name: item("UserName") }, "User"),
    },
    createVirtualMfaDevice: {
      operation: "CreateVirtualMFADevice",
      tagged: true,
      returns: one("VirtualMfaDevice", { serialNumber: item("SerialNumber") }, "VirtualMFADevice"),
    },
    contextKeysForCustomPolicy: {
      operation: "GetContextKeysForCustomPolicy",
      effect: "reads",
      documents: { "PolicyInputList[]": "policy" },
    },
    deleteAccountAlias: { operation: "DeleteAccountAlias" },
    serviceLinkedRoleDeletionStatus: { operation: "GetServiceLinkedRoleDeletionStatus" },
    simulate: {
      operation: "SimulateCustomPolicy",
      effect: "reads",
      documents: {
        ...simulatedPolicies,
        "OrderedOrganizationPolicyInputList[].ServiceControlPolicyInputList[]": "policy",
      },
      note: "Simulates what policies would allow, without attaching them. Performs no actions.",
      result: allPages("EvaluationResults[]"),
    },
  },
  hasMany: {
    groups: { type: "Group", doc: "The account's groups." },
    instanceProfiles: { type: "InstanceProfile", doc: "The account's instance profiles." },
    openIdConnectProviders: {
      type: "OpenIdConnectProvider",
      doc: "The account's OpenID Connect identity providers.",
    },
    policies: {
      type: "Policy",
      doc: "Managed policies, those of AWS and the account's own; with `{ Scope: \"Local\" }` only the account's own.",
    },
    roles: { type: "Role", doc: "The account's roles." },
    samlProviders: { type: "SamlProvider", doc: "The account's SAML identity providers." },
    serverCertificates: { type: "ServerCertificate", doc: "The TLS certificates that are stored in IAM." },
    users: { type: "User", doc: "The account's users." },
    virtualMfaDevices: { type: "VirtualMfaDevice", doc: "The account's virtual MFA devices." },
  },
  custom: {
    authorizationDetails: "report/authorization-details",
    credentialReport: "report/credential-report",
  },
});
