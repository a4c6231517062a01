import { id, item, resource } from "../../model/index.js";

export const SslPolicy = resource({
  doc: "A predefined security policy: the protocols and ciphers that a TLS listener accepts.",
  identifiers: { name: { member: "Name" } },
  shape: "SslPolicy",
  load: {
    operation: "DescribeSSLPolicies",
    params: { "Names[0]": id("name") },
    path: "SslPolicies[0]",
    notFound: ["SSLPolicyNotFoundException", "SSLPolicyNotFound"],
  },
  list: {
    operation: "DescribeSSLPolicies",
    path: "SslPolicies[]",
    identifiers: { name: item("Name") },
    selectors: ["Names", "LoadBalancerType"],
    tokens: { Marker: "NextMarker" },
    pageSize: { member: "PageSize", max: 400 },
  },
});
