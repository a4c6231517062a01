import { id, item, parent, resource, sub } from "../../model/index.js";

export const LoadBalancerPolicy = resource({
  doc: "A policy of a Classic Load Balancer, such as for cookie stickiness or TLS negotiation.",
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
  // The service's response is the same if it does not exist.
  end: { isSilent: true },
  actions: {
    delete: {
      operation: "DeleteLoadBalancerPolicy",
      params: { LoadBalancerName: id("loadBalancerName"), PolicyName: id("name") },
    },
  },
  has: { loadBalancer: sub("LoadBalancer", { name: id("loadBalancerName") }) },
});
