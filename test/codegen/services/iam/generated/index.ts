// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

export { AccountSummary, type AccountSummaryIdentifiers } from "./account-summary.js";
export { AssumeRolePolicy, type AssumeRolePolicyIdentifiers } from "./assume-role-policy.js";
export {
  GroupAttachedPolicyCollection,
  type GroupAttachedPolicyFilter,
} from "./group-attached-policy-collection.js";
export { Group, type GroupIdentifiers } from "./group.js";
export { IAMResource, type IAMResourceConfig } from "./iam-resource.js";
export {
  PolicyAttachedGroupCollection,
  type PolicyAttachedGroupFilter,
} from "./policy-attached-group-collection.js";
export {
  PolicyAttachedRoleCollection,
  type PolicyAttachedRoleFilter,
} from "./policy-attached-role-collection.js";
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
export { RolePolicyCollection, type RolePolicyFilter } from "./role-policy-collection.js";
export { RolePolicy, type RolePolicyIdentifiers } from "./role-policy.js";
export { Role, type RoleIdentifiers } from "./role.js";
export {
  ServerCertificateCollection,
  type ServerCertificateFilter,
} from "./server-certificate-collection.js";
export { ServerCertificate, type ServerCertificateIdentifiers } from "./server-certificate.js";
export {
  UserAttachedPolicyCollection,
  type UserAttachedPolicyFilter,
} from "./user-attached-policy-collection.js";
export { UserCollection, type UserFilter } from "./user-collection.js";
export { User, type UserIdentifiers } from "./user.js";
