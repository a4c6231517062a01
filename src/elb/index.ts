export * from "./generated/index.js";
export type { HasInstanceId, InstanceList } from "./custom/load-balancer/instance-list.js";
export type {
  HasPolicyName,
  PolicyList,
  SetBackendServerPoliciesInput,
  SetListenerPoliciesInput,
} from "./custom/load-balancer/policies.js";
export type { HasId, IdList } from "../core/id-list.js";
export type { InstanceRoot, SecurityGroupRoot, SubnetRoot, VpcRoot } from "../core/ec2-roots.js";
