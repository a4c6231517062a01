import { attributeRecord, foreign, id, idList, item, one, resource } from "../../model/index.js";
import { described } from "./described.js";
import { tags } from "./tagging.js";

const own = { LoadBalancerArn: id("arn") };
const byArns = { "LoadBalancerArns[0]": id("arn") };

export const LoadBalancer = resource({
  doc: "An Application, Network or Gateway Load Balancer.",
  identifiers: { arn: { member: "LoadBalancerArn" } },
  misnomers: {
    dns: "dnsName",
    name: "loadBalancerName",
    created: "createdTime",
    creationDate: "createdTime",
    status: "state",
    id: "arn",
  },
  shape: "LoadBalancer",
  always: ["CreatedTime", "LoadBalancerName", "State", "State.Code", "Type", "VpcId"],
  tags,
  state: "State.Code",
  reason: "State.Reason",
  ...described("LoadBalancer", "Names"),
  // The service's response is the same if it does not exist.
  end: { isSilent: true },
  actions: {
    ...attributeRecord(
      { get: "DescribeLoadBalancerAttributes", modify: "ModifyLoadBalancerAttributes" },
      own,
      'await balancer.modifyAttributes({ "idle_timeout.timeout_seconds": 30, "deletion_protection.enabled": true });',
    ),
    createListener: {
      operation: "CreateListener",
      params: own,
      accepts: {
        name: "listener",
        note: "Takes plain settings, or the SDK's own input.",
        module: "load-balancer/create-listener",
        function: "toCreateListener",
        throws: "`TypeError` for a target group of another region or account",
      },
      example:
        'const listener = await balancer.createListener({ port: 80, protocol: "HTTP", forwardTo: group });',
      returns: one("Listener", { arn: item("ListenerArn") }, "Listeners[0]"),
    },
    delete: { operation: "DeleteLoadBalancer", params: own },
    describeCapacityReservation: { operation: "DescribeCapacityReservation", params: own },
    modifyCapacityReservation: { operation: "ModifyCapacityReservation", params: own },
    modifyIpPools: { operation: "ModifyIpPools", params: own },
    setSecurityGroups: {
      operation: "SetSecurityGroups",
      note: "They replace those that it has.",
      params: own,
      shorthand: idList("SecurityGroups", "SecurityGroup", { name: "groups", refusesEmpty: true }),
    },
    setSubnets: {
      operation: "SetSubnets",
      note: "They replace those that it has.",
      params: own,
      shorthand: idList("Subnets", "Subnet", { refusesEmpty: true }),
    },
    setIpAddressType: { operation: "SetIpAddressType", params: own },
  },
  waiters: {
    waitUntilExists: { waiter: "LoadBalancerExists", params: byArns, delay: 15, attempts: 40 },
    waitUntilAvailable: {
      waiter: "LoadBalancerAvailable",
      params: byArns,
      delay: 15,
      attempts: 40,
      fails: { "LoadBalancers[].State.Code": ["failed"] },
    },
    waitUntilDeleted: { waiter: "LoadBalancersDeleted", params: byArns, delay: 15, attempts: 40 },
  },
  foreign: {
    subnetsOf: foreign("ec2", "subnet", "AvailabilityZones[].SubnetId"),
    securityGroupsOf: foreign("ec2", "securityGroup", "SecurityGroups[]"),
    vpcOf: foreign("ec2", "vpc", "VpcId"),
  },
  hasMany: {
    listeners: { type: "Listener", params: own, doc: "The listeners of the load balancer." },
    targetGroups: {
      type: "TargetGroup",
      params: own,
      doc: "The target groups that the load balancer forwards requests to.",
    },
  },
});
