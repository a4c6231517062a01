export * from "./generated/index.js";
export type { HasInstanceId, InstanceList } from "./load-balancer/instance-list.js";
export type {
  HasPolicyName,
  PolicyList,
  SetBackendServerPoliciesInput,
  SetListenerPoliciesInput,
} from "./load-balancer/policies.js";
export type { HasId, IdList } from "../core/resource/identifiers/id-list.js";
export type { FactoryOf } from "../core/resource/identifiers/factory-of.js";
export type { TagMap } from "../core/tags/tags.js";
