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
import { Group } from "./group.js";
import { GroupPolicy, RolePolicy, UserPolicy } from "./inline-policy.js";
import { Policy, PolicyVersion } from "./policy.js";
import { OpenIdConnectProvider, SamlProvider, ServerCertificate } from "./providers.js";
import { AssumeRolePolicy, InstanceProfile, Role } from "./role.js";
import { CurrentUser, LoginProfile, User } from "./user.js";

const DELEGATION = "Delegation requests are steps of a partner's sign-up: call them by `iam.meta.client`.";
const ORGANIZATION = "It belongs to the organization's management account: call it by `iam.meta.client`.";
const SWITCH = "A switch of the account, with nothing to name: call it by `iam.meta.client`.";

export const iam = service({
  name: "iam",
  package: "@aws-sdk/client-iam",
  apiReference: "IAM/latest/APIReference",
  root: "IAMResource",
  doc: "AWS Identity and Access Management: who may do what.",
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
    GetHumanReadableSummary: "A text for people, of a resource by its ARN: call it by `iam.meta.client`.",
    GetServiceLastAccessedDetailsWithEntities:
      "`serviceLastAccessed()` has the rows; who they are one by one is in `iam.meta.client`.",
    UpdateRoleDescription: "`role.update({ Description })` does what it did.",
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
    contextKeysForCustomPolicy: { operation: "GetContextKeysForCustomPolicy" },
    deleteAccountAlias: { operation: "DeleteAccountAlias" },
    serviceLinkedRoleDeletionStatus: { operation: "GetServiceLinkedRoleDeletionStatus" },
    simulate: {
      operation: "SimulateCustomPolicy",
      effect: "reads",
      note: "What policies would allow, without anybody who has them. Nothing is done.",
      result: allPages("EvaluationResults[]"),
    },
  },
  hasMany: {
    groups: { type: "Group", doc: "The account's groups." },
    instanceProfiles: { type: "InstanceProfile", doc: "The account's instance profiles." },
    openIdConnectProviders: {
      type: "OpenIdConnectProvider",
      doc: "The account's identity providers that speak OpenID Connect.",
    },
    policies: {
      type: "Policy",
      doc: "Managed policies: AWS's and the account's own, or by `{ Scope: \"Local\" }` those of the account alone.",
    },
    roles: { type: "Role", doc: "The account's roles." },
    samlProviders: { type: "SamlProvider", doc: "The account's identity providers that speak SAML." },
    serverCertificates: { type: "ServerCertificate", doc: "The TLS certificates that are kept in IAM." },
    users: { type: "User", doc: "The account's users." },
    virtualMfaDevices: { type: "VirtualMfaDevice", doc: "The account's virtual MFA devices." },
  },
  custom: {
    authorizationDetails: "report/authorization-details",
    credentialReport: "report/credential-report",
  },
});
