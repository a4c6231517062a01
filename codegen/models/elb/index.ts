import { allPages, idList, input, one, service } from "../../model/index.js";
import { LoadBalancer } from "./load-balancer.js";
import { LoadBalancerPolicy } from "./load-balancer-policy.js";
import { LoadBalancerPolicyType } from "./load-balancer-policy-type.js";

export const elb = service({
  name: "elb",
  package: "@aws-sdk/client-elastic-load-balancing",
  apiReference: "elasticloadbalancing/2012-06-01/APIReference",
  root: "ELBResource",
  doc: "Elastic Load Balancing, Classic Load Balancers. boto3 has no resources for it.",
  resources: { LoadBalancer, LoadBalancerPolicy, LoadBalancerPolicyType },
  actions: {
    accountLimits: {
      operation: "DescribeAccountLimits",
      result: { ...allPages("Limits[]"), pages: { Marker: "NextMarker" } },
    },
    createLoadBalancer: {
      operation: "CreateLoadBalancer",
      returns: one("LoadBalancer", { name: input("LoadBalancerName") }),
    },
    samplePolicies: {
      operation: "DescribeLoadBalancerPolicies",
      note: "The service's sample policies, which do not belong to a load balancer: those with the given names, or all.",
      shorthand: idList("PolicyNames", undefined, { name: "names" }),
      result: { path: "PolicyDescriptions[]" },
    },
  },
  hasMany: {
    loadBalancers: { type: "LoadBalancer", doc: "The account's Classic Load Balancers." },
    policyTypes: { type: "LoadBalancerPolicyType", doc: "The available policy types." },
  },
});
