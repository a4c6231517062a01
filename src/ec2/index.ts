export * from "./generated/index.js";
export type { PasswordKey } from "./instance/password.js";
export type { Destination, RouteKey } from "./route/route.js";
export type { RevokedRules } from "./security-group-rule/revoke-rules.js";
export type { WithMembers } from "../core/resource/attributes/with-members.js";
export type {
  OneOrMore,
  PolicyDocument,
  PolicyStatement,
  Principal,
} from "../core/resource/attributes/documents.js";
