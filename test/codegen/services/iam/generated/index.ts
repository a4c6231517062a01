// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

export { AccountSummary, type AccountSummaryIdentifiers } from "./account-summary.js";
export { AssumeRolePolicy, type AssumeRolePolicyIdentifiers } from "./assume-role-policy.js";
export { IAMResource, type IAMResourceConfig } from "./iam-resource.js";
export { PolicyCollection, type PolicyFilter } from "./policy-collection.js";
export { PolicyVersionCollection, type PolicyVersionFilter } from "./policy-version-collection.js";
export { PolicyVersion, type PolicyVersionIdentifiers } from "./policy-version.js";
export { Policy, type PolicyIdentifiers } from "./policy.js";
export { RoleCollection, type RoleFilter } from "./role-collection.js";
export { RolePolicyCollection, type RolePolicyFilter } from "./role-policy-collection.js";
export { RolePolicy, type RolePolicyIdentifiers } from "./role-policy.js";
export { Role, type RoleIdentifiers } from "./role.js";
export {
  ServerCertificateCollection,
  type ServerCertificateFilter,
} from "./server-certificate-collection.js";
export { ServerCertificate, type ServerCertificateIdentifiers } from "./server-certificate.js";
export { UserCollection, type UserFilter } from "./user-collection.js";
export { User, type UserIdentifiers } from "./user.js";
