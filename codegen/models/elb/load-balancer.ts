import { argument, id, input, item, one, resource, sub } from "../../model/index.js";

const own = { LoadBalancerName: id("name") };
const policy = one("LoadBalancerPolicy", { loadBalancerName: id("name"), name: input("PolicyName") });

export const LoadBalancer = resource({
  doc: "A classic load balancer.",
  identifiers: { name: { member: "LoadBalancerName" } },
  shape: "LoadBalancerDescription",
  load: {
    operation: "DescribeLoadBalancers",
    params: { "LoadBalancerNames[0]": id("name") },
    path: "LoadBalancerDescriptions[0]",
    notFound: ["AccessPointNotFoundException", "LoadBalancerNotFound"],
  },
  list: {
    operation: "DescribeLoadBalancers",
    path: "LoadBalancerDescriptions[]",
    identifiers: { name: item("LoadBalancerName") },
    selectors: ["LoadBalancerNames"],
    pageSize: { member: "PageSize", max: 400 },
  },
  actions: {
    configureHealthCheck: { operation: "ConfigureHealthCheck", params: own },
    createAppCookieStickinessPolicy: {
      operation: "CreateAppCookieStickinessPolicy",
      params: own,
      returns: policy,
    },
    createLbCookieStickinessPolicy: {
      operation: "CreateLBCookieStickinessPolicy",
      params: own,
      returns: policy,
    },
    createPolicy: { operation: "CreateLoadBalancerPolicy", params: own, returns: policy },
    delete: { operation: "DeleteLoadBalancer", params: own },
    setListenerCertificate: { operation: "SetLoadBalancerListenerSSLCertificate", params: own },
  },
  waiters: {
    waitUntilAnyInstanceInService: {
      waiter: "AnyInstanceInService",
      params: own,
      delay: 15,
      attempts: 40,
    },
  },
  has: {
    policy: sub("LoadBalancerPolicy", { loadBalancerName: id("name"), name: argument() }),
  },
  hasMany: {
    policies: {
      type: "LoadBalancerPolicy",
      params: own,
      doc: "The policies of the load balancer.",
    },
  },
  custom: {
    createListeners: "load-balancer/listeners",
    deleteListeners: "load-balancer/listeners",
    setListenerPolicies: "load-balancer/policies",
    setBackendServerPolicies: "load-balancer/policies",
    registerInstances: "load-balancer/instances",
    deregisterInstances: "load-balancer/instances",
    instanceHealth: "load-balancer/instance-health",
    waitUntilInstanceInService: "load-balancer/instance-health",
    waitUntilInstanceDeregistered: "load-balancer/instance-health",
    enableAvailabilityZones: "load-balancer/availability-zones",
    disableAvailabilityZones: "load-balancer/availability-zones",
    attachToSubnets: "load-balancer/subnets",
    detachFromSubnets: "load-balancer/subnets",
    applySecurityGroups: "load-balancer/security-groups",
    getAttributes: "load-balancer/attributes",
    modifyAttributes: "load-balancer/attributes",
    getTags: "load-balancer/tags",
    addTags: "load-balancer/tags",
    removeTags: "load-balancer/tags",
    instancesOf: "load-balancer/ec2-resources",
    subnetsOf: "load-balancer/ec2-resources",
    securityGroupsOf: "load-balancer/ec2-resources",
    vpcOf: "load-balancer/ec2-resources",
  },
});
