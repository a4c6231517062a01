import { id, item, resource } from "../../model/index.js";
import { tagging } from "./tagging.js";

const own = { LoadBalancerArn: id("arn") };
const one = { "LoadBalancerArns[0]": id("arn") };

export const LoadBalancer = resource({
  doc: "A load balancer: application, network or gateway.",
  identifiers: { arn: { member: "LoadBalancerArn" } },
  shape: "LoadBalancer",
  state: "State.Code",
  load: {
    operation: "DescribeLoadBalancers",
    params: one,
    path: "LoadBalancers[0]",
    notFound: ["LoadBalancerNotFoundException", "LoadBalancerNotFound"],
  },
  list: {
    operation: "DescribeLoadBalancers",
    path: "LoadBalancers[]",
    identifiers: { arn: item("LoadBalancerArn") },
    selectors: ["LoadBalancerArns", "Names"],
    pageSize: { member: "PageSize", max: 400 },
  },
  actions: {
    delete: { operation: "DeleteLoadBalancer", params: own },
    describeCapacityReservation: { operation: "DescribeCapacityReservation", params: own },
    modifyCapacityReservation: { operation: "ModifyCapacityReservation", params: own },
    modifyIpPools: { operation: "ModifyIpPools", params: own },
    setIpAddressType: { operation: "SetIpAddressType", params: own },
  },
  waiters: {
    waitUntilExists: { waiter: "LoadBalancerExists", params: one, delay: 15, attempts: 40 },
    waitUntilAvailable: { waiter: "LoadBalancerAvailable", params: one, delay: 15, attempts: 40 },
    waitUntilDeleted: { waiter: "LoadBalancersDeleted", params: one, delay: 15, attempts: 40 },
  },
  hasMany: {
    listeners: { type: "Listener", params: own, doc: "The listeners of the load balancer." },
    targetGroups: {
      type: "TargetGroup",
      params: own,
      doc: "The target groups that the load balancer sends requests to.",
    },
  },
  custom: {
    createListener: "load-balancer/create-listener",
    setSecurityGroups: "load-balancer/security-groups",
    setSubnets: "load-balancer/subnets",
    getAttributes: "load-balancer/attributes",
    modifyAttributes: "load-balancer/attributes",
    ...tagging,
    subnetsOf: "load-balancer/ec2-resources",
    securityGroupsOf: "load-balancer/ec2-resources",
    vpcOf: "load-balancer/ec2-resources",
  },
});
