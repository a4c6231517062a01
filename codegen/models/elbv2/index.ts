import { item, one, service } from "../../model/index.js";
import { Listener } from "./listener.js";
import { ListenerCertificate } from "./listener-certificate.js";
import { LoadBalancer } from "./load-balancer.js";
import { Rule } from "./rule.js";
import { SslPolicy } from "./ssl-policy.js";
import { TargetGroup } from "./target-group.js";
import { TrustStore } from "./trust-store.js";
import { TrustStoreAssociation, TrustStoreRevocation } from "./trust-store-parts.js";

export const elbv2 = service({
  name: "elbv2",
  package: "@aws-sdk/client-elastic-load-balancing-v2",
  apiReference: "elasticloadbalancing/latest/APIReference",
  root: "ELBv2Resource",
  maxValues: 20,
  doc: "Elastic Load Balancing: Application, Network and Gateway Load Balancers, and their listeners, rules and target groups.",
  resources: {
    Listener,
    ListenerCertificate,
    LoadBalancer,
    Rule,
    SslPolicy,
    TargetGroup,
    TrustStore,
    TrustStoreAssociation,
    TrustStoreRevocation,
  },
  actions: {
    accountLimits: {
      operation: "DescribeAccountLimits",
      result: { path: "Limits[]", pages: { Marker: "NextMarker" } },
    },
    createLoadBalancer: {
      operation: "CreateLoadBalancer",
      note: "Creates an Application, Network or Gateway Load Balancer; `waitUntilAvailable` waits until it is active.",
      accepts: {
        name: "balancer",
        note: "Takes plain settings, or the SDK's own input.",
        module: "load-balancer/create-load-balancer",
        function: "toCreateLoadBalancer",
        throws: "`TypeError` for a subnet or a security group of another region, judged by its client",
      },
      example:
        'const balancer = await elbv2.createLoadBalancer({ name: "web", subnets: [one, other], securityGroups: [group] });',
      returns: one("LoadBalancer", { arn: item("LoadBalancerArn") }, "LoadBalancers[0]"),
    },
    createTargetGroup: {
      operation: "CreateTargetGroup",
      accepts: {
        name: "group",
        note: "Takes plain settings, or the SDK's own input.",
        module: "target-group/create-target-group",
        function: "toCreateTargetGroup",
        throws: "`TypeError` for a VPC of another region, judged by its client",
      },
      example: `const group = await elbv2.createTargetGroup({
  name: "web", protocol: "HTTP", port: 80, vpc, healthCheck: { path: "/health" },
});`,
      returns: one("TargetGroup", { arn: item("TargetGroupArn") }, "TargetGroups[0]"),
    },
    createTrustStore: {
      operation: "CreateTrustStore",
      returns: one("TrustStore", { arn: item("TrustStoreArn") }, "TrustStores[0]"),
    },
  },
  hasMany: {
    loadBalancers: { type: "LoadBalancer", doc: "The account's load balancers." },
    listeners: { type: "Listener", doc: "Listeners; the service requires a filter." },
    rules: { type: "Rule", doc: "Rules; the service requires a filter." },
    sslPolicies: { type: "SslPolicy", doc: "The security policies that are available for TLS listeners." },
    targetGroups: { type: "TargetGroup", doc: "The account's target groups." },
    trustStores: { type: "TrustStore", doc: "The account's trust stores." },
  },
  lookups: {
    loadBalancerByName: { type: "LoadBalancer", selector: "Names" },
    targetGroupByName: { type: "TargetGroup", selector: "Names" },
    trustStoreByName: { type: "TrustStore", selector: "Names" },
  },
});
