export * from "./generated/index.js";
export type { HasInstanceId, InstanceList } from "./load-balancer/instance-list.js";
export type {
  HasPolicyName,
  PolicyList,
  SetBackendServerPoliciesInput,
  SetListenerPoliciesInput,
} from "./load-balancer/policies.js";
export type { HasId, IdList } from "../core/resource/id-list.js";
export type { InstanceRoot, SecurityGroupRoot, SubnetRoot, VpcRoot } from "../core/resource/ec2-roots.js";
