export * from "./generated/index.js";
export type { Deployment, DeployOptions } from "./deploy/deploy.js";
export { DeploymentError, type DeploymentFailure } from "./deploy/deployment-error.js";
export type { Template, TemplateBucket } from "./deploy/template-input.js";
export type { FollowOptions } from "./events/follow.js";
export type { JsonDocument, JsonValue } from "../core/resource/attributes/documents.js";
export type { TagMap } from "../core/tags/tags.js";
