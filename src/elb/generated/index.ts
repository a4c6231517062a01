// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

export { ELBResource, type ELBResourceConfig } from "./elb-resource.js";
export { LoadBalancerCollection, type LoadBalancerFilter } from "./load-balancer-collection.js";
export {
  LoadBalancerPolicyCollection,
  type LoadBalancerPolicyFilter,
} from "./load-balancer-policy-collection.js";
export {
  LoadBalancerPolicyTypeCollection,
  type LoadBalancerPolicyTypeFilter,
} from "./load-balancer-policy-type-collection.js";
export {
  LoadBalancerPolicyType,
  type LoadBalancerPolicyTypeIdentifiers,
} from "./load-balancer-policy-type.js";
export { LoadBalancerPolicy, type LoadBalancerPolicyIdentifiers } from "./load-balancer-policy.js";
export { LoadBalancer, type LoadBalancerIdentifiers } from "./load-balancer.js";
