// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

export { AccessKeyCollection, type AccessKeyFilter } from "./access-key-collection.js";
export { AccessKeyPair, type AccessKeyPairIdentifiers } from "./access-key-pair.js";
export { AccessKey, type AccessKeyIdentifiers } from "./access-key.js";
export { AccountPasswordPolicy, type AccountPasswordPolicyIdentifiers } from "./account-password-policy.js";
export { AccountSummary, type AccountSummaryIdentifiers } from "./account-summary.js";
export { AssumeRolePolicy, type AssumeRolePolicyIdentifiers } from "./assume-role-policy.js";
export { CurrentUser, type CurrentUserIdentifiers } from "./current-user.js";
export {
  GroupAttachedPolicyCollection,
  type GroupAttachedPolicyFilter,
} from "./group-attached-policy-collection.js";
export { GroupCollection, type GroupFilter } from "./group-collection.js";
export { GroupPolicyCollection, type GroupPolicyFilter } from "./group-policy-collection.js";
export { GroupPolicy, type GroupPolicyIdentifiers } from "./group-policy.js";
export { GroupUserCollection, type GroupUserFilter } from "./group-user-collection.js";
export { Group, type GroupIdentifiers } from "./group.js";
export { IAMResource, type IAMResourceConfig } from "./iam-resource.js";
export { InstanceProfileCollectionBase } from "./instance-profile-collection-base.js";
export { InstanceProfileCollection, type InstanceProfileFilter } from "./instance-profile-collection.js";
export { InstanceProfile, type InstanceProfileIdentifiers } from "./instance-profile.js";
export { LoginProfile, type LoginProfileIdentifiers } from "./login-profile.js";
export { MfaDeviceCollection, type MfaDeviceFilter } from "./mfa-device-collection.js";
export { MfaDevice, type MfaDeviceIdentifiers } from "./mfa-device.js";
export {
  OpenIdConnectProviderCollection,
  type OpenIdConnectProviderFilter,
} from "./open-id-connect-provider-collection.js";
export { OpenIdConnectProvider, type OpenIdConnectProviderIdentifiers } from "./open-id-connect-provider.js";
export {
  PolicyAttachedGroupCollection,
  type PolicyAttachedGroupFilter,
} from "./policy-attached-group-collection.js";
export {
  PolicyAttachedRoleCollection,
  type PolicyAttachedRoleFilter,
} from "./policy-attached-role-collection.js";
export {
  PolicyAttachedUserCollection,
  type PolicyAttachedUserFilter,
} from "./policy-attached-user-collection.js";
export { PolicyCollectionBase } from "./policy-collection-base.js";
export { PolicyCollection, type PolicyFilter } from "./policy-collection.js";
export { PolicyVersionCollection, type PolicyVersionFilter } from "./policy-version-collection.js";
export { PolicyVersion, type PolicyVersionIdentifiers } from "./policy-version.js";
export { Policy, type PolicyIdentifiers } from "./policy.js";
export {
  RoleAttachedPolicyCollection,
  type RoleAttachedPolicyFilter,
} from "./role-attached-policy-collection.js";
export { RoleCollectionBase } from "./role-collection-base.js";
export { RoleCollection, type RoleFilter } from "./role-collection.js";
export {
  RoleInstanceProfileCollection,
  type RoleInstanceProfileFilter,
} from "./role-instance-profile-collection.js";
export { RolePolicyCollection, type RolePolicyFilter } from "./role-policy-collection.js";
export { RolePolicy, type RolePolicyIdentifiers } from "./role-policy.js";
export { Role, type RoleIdentifiers } from "./role.js";
export { SamlProviderCollection, type SamlProviderFilter } from "./saml-provider-collection.js";
export { SamlProvider, type SamlProviderIdentifiers } from "./saml-provider.js";
export {
  ServerCertificateCollection,
  type ServerCertificateFilter,
} from "./server-certificate-collection.js";
export { ServerCertificate, type ServerCertificateIdentifiers } from "./server-certificate.js";
export {
  ServiceSpecificCredentialCollection,
  type ServiceSpecificCredentialFilter,
} from "./service-specific-credential-collection.js";
export {
  ServiceSpecificCredential,
  type ServiceSpecificCredentialIdentifiers,
} from "./service-specific-credential.js";
export {
  SigningCertificateCollection,
  type SigningCertificateFilter,
} from "./signing-certificate-collection.js";
export { SigningCertificate, type SigningCertificateIdentifiers } from "./signing-certificate.js";
export { SshPublicKeyCollection, type SshPublicKeyFilter } from "./ssh-public-key-collection.js";
export { SshPublicKey, type SshPublicKeyIdentifiers } from "./ssh-public-key.js";
export {
  UserAttachedPolicyCollection,
  type UserAttachedPolicyFilter,
} from "./user-attached-policy-collection.js";
export { UserCollectionBase } from "./user-collection-base.js";
export { UserCollection, type UserFilter } from "./user-collection.js";
export { UserGroupCollection, type UserGroupFilter } from "./user-group-collection.js";
export { UserPolicyCollection, type UserPolicyFilter } from "./user-policy-collection.js";
export { UserPolicy, type UserPolicyIdentifiers } from "./user-policy.js";
export { User, type UserIdentifiers } from "./user.js";
export { VirtualMfaDeviceCollection, type VirtualMfaDeviceFilter } from "./virtual-mfa-device-collection.js";
export { VirtualMfaDevice, type VirtualMfaDeviceIdentifiers } from "./virtual-mfa-device.js";
