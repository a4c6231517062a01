export * from "./generated/index.js";
export type { Deleted, DeleteInput, DeletionStep } from "./deletion/deletion-plan.js";
export { DeletionRefusedError } from "./deletion/deletion-refused-error.js";
export type { AuthorizationDetails, PolicyMember, WithPolicies } from "./report/authorization-details.js";
export type { CredentialReportRow } from "./report/credential-report-rows.js";
export type {
  OneOrMore,
  PolicyDocument,
  PolicyStatement,
  Principal,
} from "../core/resource/attributes/documents.js";
export type { TagMap } from "../core/tags/tags.js";
