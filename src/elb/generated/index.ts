// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

export { ELBResource, type ELBResourceConfig } from "./elb-resource.js";
export { LoadBalancerCollection, type LoadBalancerFilter } from "./load-balancer-collection.js";
export { LoadBalancer, type LoadBalancerIdentifiers } from "./load-balancer.js";
