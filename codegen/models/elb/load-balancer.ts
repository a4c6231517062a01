import { id, item, resource } from "../../model/index.js";

const own = { LoadBalancerName: id("name") };

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
    delete: { operation: "DeleteLoadBalancer", params: own },
  },
  waiters: {
    waitUntilAnyInstanceInService: {
      waiter: "AnyInstanceInService",
      params: own,
      delay: 15,
      attempts: 40,
    },
  },
  custom: {
    registerInstances: "load-balancer/instances",
    deregisterInstances: "load-balancer/instances",
    instanceHealth: "load-balancer/instance-health",
    waitUntilInstanceInService: "load-balancer/instance-health",
    waitUntilInstanceDeregistered: "load-balancer/instance-health",
    enableAvailabilityZones: "load-balancer/availability-zones",
    disableAvailabilityZones: "load-balancer/availability-zones",
    getTags: "load-balancer/tags",
    addTags: "load-balancer/tags",
    removeTags: "load-balancer/tags",
  },
});
