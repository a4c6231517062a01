export * from "./generated/index.js";
export type { Deployment } from "./deploy/deploy.js";
export type { DeployOptions } from "./deploy/deploy-options.js";
export { DeploymentError, type DeploymentFailure, type ResourceFailure } from "./failure/deployment-error.js";
export type { Template, TemplateBucket } from "./template/template-source.js";
export type { TemplateBody } from "./template/template-text.js";
export type { RefactoredStack } from "./template/stack-definitions.js";
export type { FollowOptions } from "./events/follow.js";
export type {
  JsonDocument,
  JsonValue,
  OneOrMore,
  PolicyDocument,
  PolicyStatement,
  Principal,
} from "../core/resource/attributes/documents.js";
export type { TagMap } from "../core/tags/tags.js";
