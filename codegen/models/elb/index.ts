import { input, one, service } from "../../model/index.js";
import { LoadBalancer } from "./load-balancer.js";
import { LoadBalancerPolicy } from "./load-balancer-policy.js";
import { LoadBalancerPolicyType } from "./load-balancer-policy-type.js";

export const elb = service({
  name: "elb",
  package: "@aws-sdk/client-elastic-load-balancing",
  apiReference: "elasticloadbalancing/2012-06-01/APIReference",
  root: "ELBResource",
  doc: "Classic Elastic Load Balancing. boto3 has no resources for it; these are in the same style.",
  resources: { LoadBalancer, LoadBalancerPolicy, LoadBalancerPolicyType },
  actions: {
    createLoadBalancer: {
      operation: "CreateLoadBalancer",
      returns: one("LoadBalancer", { name: input("LoadBalancerName") }),
    },
  },
  hasMany: {
    loadBalancers: { type: "LoadBalancer", doc: "The account's classic load balancers." },
    policyTypes: { type: "LoadBalancerPolicyType", doc: "The types that policies can be of." },
  },
  custom: { samplePolicies: "sample-policies", accountLimits: "account-limits" },
});
