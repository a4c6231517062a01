import { data, id, item, resource } from "../../model/index.js";
import { tagging } from "./tagging.js";

const own = { TargetGroupArn: id("arn") };

export const TargetGroup = resource({
  doc: "A group of targets that requests are sent to: instances, addresses, a function, another load balancer.",
  identifiers: { arn: { member: "TargetGroupArn" } },
  shape: "TargetGroup",
  load: {
    operation: "DescribeTargetGroups",
    params: { "TargetGroupArns[0]": id("arn") },
    path: "TargetGroups[0]",
    notFound: ["TargetGroupNotFoundException", "TargetGroupNotFound"],
  },
  list: {
    operation: "DescribeTargetGroups",
    path: "TargetGroups[]",
    identifiers: { arn: item("TargetGroupArn") },
    selectors: ["TargetGroupArns", "Names", "LoadBalancerArn"],
    pageSize: { member: "PageSize", max: 400 },
  },
  actions: {
    delete: { operation: "DeleteTargetGroup", params: own },
    modify: { operation: "ModifyTargetGroup", params: own },
  },
  hasMany: {
    loadBalancers: {
      type: "LoadBalancer",
      params: { LoadBalancerArns: data("LoadBalancerArns") },
      doc: "The load balancers that send requests to the group, by its attributes: load first.",
    },
  },
  custom: {
    register: "target-group/targets",
    deregister: "target-group/targets",
    health: "target-group/health",
    waitUntilHealthy: "target-group/health",
    waitUntilDrained: "target-group/health",
    getAttributes: "target-group/attributes",
    modifyAttributes: "target-group/attributes",
    ...tagging,
    vpcOf: "target-group/vpc-of",
  },
});
