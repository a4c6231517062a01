import { argument, foreign, id, idList, input, item, one, resource, sub } from "../../model/index.js";

const own = { LoadBalancerName: id("name") };
const names = { "LoadBalancerNames[0]": id("name") };
const instances = idList("Instances", "Instance", { each: "InstanceId" });
const zones = idList("AvailabilityZones", undefined, { name: "zones" });
const policy = one("LoadBalancerPolicy", { loadBalancerName: id("name"), name: input("PolicyName") });

export const LoadBalancer = resource({
  doc: "A Classic Load Balancer.",
  identifiers: { name: { member: "LoadBalancerName" } },
  misnomers: {
    dns: "dnsName",
    listeners: "listenerDescriptions",
    created: "createdTime",
    creationDate: "createdTime",
    zones: "availabilityZones",
    id: "name",
  },
  shape: "LoadBalancerDescription",
  always: [
    "CanonicalHostedZoneNameID",
    "CreatedTime",
    "DNSName",
    "HealthCheck",
    "Policies",
    "Scheme",
    "SourceSecurityGroup",
    "VPCId",
  ],
  load: {
    operation: "DescribeLoadBalancers",
    params: names,
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
  tags: {
    get: { operation: "DescribeTags", params: names, path: "TagDescriptions[0].Tags" },
    max: 1,
    add: { operation: "AddTags", params: names, member: "Tags" },
    remove: { operation: "RemoveTags", params: names, keys: "Tags[].Key" },
  },
  // The service's response is the same if it does not exist.
  end: { isSilent: true },
  actions: {
    applySecurityGroups: {
      operation: "ApplySecurityGroupsToLoadBalancer",
      params: own,
      shorthand: idList("SecurityGroups", "SecurityGroup", { name: "groups", refusesEmpty: true }),
    },
    attachToSubnets: {
      operation: "AttachLoadBalancerToSubnets",
      params: own,
      shorthand: idList("Subnets", "Subnet"),
    },
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
    createListeners: {
      operation: "CreateLoadBalancerListeners",
      params: own,
      shorthand: idList("Listeners"),
      example:
        'await balancer.createListeners([{ Protocol: "TCP", LoadBalancerPort: 8080, InstancePort: 80 }]);',
    },
    createPolicy: { operation: "CreateLoadBalancerPolicy", params: own, returns: policy },
    delete: { operation: "DeleteLoadBalancer", params: own },
    deleteListeners: {
      operation: "DeleteLoadBalancerListeners",
      effect: "changes",
      params: own,
      shorthand: idList("LoadBalancerPorts", undefined, { name: "ports" }),
    },
    deregisterInstances: {
      operation: "DeregisterInstancesFromLoadBalancer",
      effect: "changes",
      params: own,
      shorthand: instances,
    },
    detachFromSubnets: {
      operation: "DetachLoadBalancerFromSubnets",
      note: "The instances in those subnets are then out of service.",
      params: own,
      shorthand: idList("Subnets", "Subnet"),
    },
    disableAvailabilityZones: {
      operation: "DisableAvailabilityZonesForLoadBalancer",
      note: "Not for a load balancer in a VPC, which has subnets instead.",
      params: own,
      shorthand: zones,
    },
    enableAvailabilityZones: {
      operation: "EnableAvailabilityZonesForLoadBalancer",
      note: "Not for a load balancer in a VPC, which has subnets instead.",
      params: own,
      shorthand: zones,
    },
    getAttributes: {
      operation: "DescribeLoadBalancerAttributes",
      params: own,
      result: { path: "LoadBalancerAttributes" },
    },
    instanceHealth: {
      operation: "DescribeInstanceHealth",
      note: "Of the given instances, or of all registered instances by default.",
      params: own,
      shorthand: instances,
    },
    modifyAttributes: {
      operation: "ModifyLoadBalancerAttributes",
      note: "Settings that are not given are not changed.",
      params: own,
      shorthand: { name: "attributes", member: "LoadBalancerAttributes" },
      example: "await balancer.modifyAttributes({ ConnectionDraining: { Enabled: true, Timeout: 60 } });",
    },
    registerInstances: {
      operation: "RegisterInstancesWithLoadBalancer",
      params: own,
      shorthand: instances,
      example: 'await balancer.registerInstances([instance, "i-0123456789abcdef0"]);',
    },
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
  customWaiters: [
    // An instance that was just registered can be unknown for a while.
    { waiter: "InstanceInService", delay: 15, attempts: 40, retries: ["InvalidInstance"] },
    { waiter: "InstanceDeregistered", delay: 15, attempts: 40 },
  ],
  has: {
    policy: sub("LoadBalancerPolicy", { loadBalancerName: id("name"), name: argument() }),
  },
  foreign: {
    instancesOf: foreign("ec2", "instance", "Instances[].InstanceId"),
    subnetsOf: foreign("ec2", "subnet", "Subnets[]"),
    securityGroupsOf: foreign("ec2", "securityGroup", "SecurityGroups[]"),
    vpcOf: foreign("ec2", "vpc", "VPCId"),
  },
  hasMany: {
    policies: {
      type: "LoadBalancerPolicy",
      params: own,
      doc: "The policies of the load balancer.",
    },
  },
  custom: {
    setListenerPolicies: "load-balancer/policies",
    setBackendServerPolicies: "load-balancer/policies",
    waitUntilInstanceInService: "load-balancer/instance-health",
    waitUntilInstanceDeregistered: "load-balancer/instance-health",
  },
});
