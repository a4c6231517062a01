import { attributeRecord, data, foreign, id, idList, resource } from "../../model/index.js";
import { described } from "./described.js";
import { tags } from "./tagging.js";

const own = { TargetGroupArn: id("arn") };
const targets = idList("Targets", undefined, {
  convert: { module: "target-group/target-list", function: "toTargets" },
});

export const TargetGroup = resource({
  doc: "A group of targets to which requests are forwarded: instances, IP addresses, a Lambda function or another load balancer.",
  identifiers: { arn: { member: "TargetGroupArn" } },
  misnomers: { name: "targetGroupName", type: "targetType", balancers: "loadBalancerArns", id: "arn" },
  shape: "TargetGroup",
  tags,
  ...described("TargetGroup", "Names", "LoadBalancerArn"),
  // The service's response is the same if it does not exist.
  end: { isSilent: true },
  actions: {
    ...attributeRecord(
      { get: "DescribeTargetGroupAttributes", modify: "ModifyTargetGroupAttributes" },
      own,
      'await group.modifyAttributes({ "deregistration_delay.timeout_seconds": 30 });',
    ),
    delete: { operation: "DeleteTargetGroup", params: own },
    deregister: {
      operation: "DeregisterTargets",
      effect: "changes",
      note: "They get no new requests, and are drained.",
      params: own,
      shorthand: targets,
    },
    health: {
      operation: "DescribeTargetHealth",
      note: "Of the given targets, or of all registered targets by default.",
      params: own,
      shorthand: targets,
    },
    modify: { operation: "ModifyTargetGroup", params: own },
    register: {
      operation: "RegisterTargets",
      params: own,
      shorthand: targets,
      example: 'await group.register([instance, "i-0123456789abcdef0", { id: other.id, port: 8080 }]);',
    },
  },
  foreign: { vpcOf: foreign("ec2", "vpc", "VpcId") },
  customWaiters: [
    {
      waiter: "TargetInService",
      delay: 15,
      attempts: 40,
      // Nothing forwards requests to it, or its health is not checked.
      fails: { "TargetHealthDescriptions[].TargetHealth.State": ["unused", "unavailable"] },
      // A target that was just registered can be unknown for a while.
      retries: ["InvalidTargetException"],
    },
    { waiter: "TargetDeregistered", delay: 15, attempts: 40 },
  ],
  hasMany: {
    loadBalancers: {
      type: "LoadBalancer",
      params: { LoadBalancerArns: data("LoadBalancerArns") },
      doc: "The load balancers that forward requests to the group, from its attributes: load it first.",
    },
  },
  custom: {
    waitUntilHealthy: "target-group/health",
    waitUntilDrained: "target-group/health",
  },
});
