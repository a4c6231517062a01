import { id, item, resource } from "../../model/index.js";

export const LoadBalancerPolicyType = resource({
  doc: "A type of load balancer policies, with its attributes.",
  identifiers: { name: { member: "PolicyTypeName" } },
  shape: "PolicyTypeDescription",
  load: {
    operation: "DescribeLoadBalancerPolicyTypes",
    params: { "PolicyTypeNames[0]": id("name") },
    path: "PolicyTypeDescriptions[0]",
    notFound: ["PolicyTypeNotFoundException", "PolicyTypeNotFound"],
  },
  list: {
    operation: "DescribeLoadBalancerPolicyTypes",
    path: "PolicyTypeDescriptions[]",
    identifiers: { name: item("PolicyTypeName") },
    selectors: ["PolicyTypeNames"],
    tokens: false,
  },
});
