import { id, item, parent, resource, sub } from "../../model/index.js";

export const LoadBalancerPolicy = resource({
  doc: "A policy of a classic load balancer: cookie stickiness, the negotiation of TLS, or another of its types.",
  identifiers: {
    loadBalancerName: { doc: "The name of the load balancer that has the policy." },
    name: { member: "PolicyName" },
  },
  shape: "PolicyDescription",
  load: {
    operation: "DescribeLoadBalancerPolicies",
    params: { LoadBalancerName: id("loadBalancerName"), "PolicyNames[0]": id("name") },
    path: "PolicyDescriptions[0]",
    notFound: [
      "PolicyNotFoundException",
      "PolicyNotFound",
      "AccessPointNotFoundException",
      "LoadBalancerNotFound",
    ],
  },
  list: {
    operation: "DescribeLoadBalancerPolicies",
    path: "PolicyDescriptions[]",
    identifiers: { loadBalancerName: parent("LoadBalancerName"), name: item("PolicyName") },
    selectors: ["PolicyNames"],
    tokens: false,
  },
  // The service answers in the same way for what is not there.
  end: { isSilent: true },
  actions: {
    delete: {
      operation: "DeleteLoadBalancerPolicy",
      params: { LoadBalancerName: id("loadBalancerName"), PolicyName: id("name") },
    },
  },
  has: { loadBalancer: sub("LoadBalancer", { name: id("loadBalancerName") }) },
});
