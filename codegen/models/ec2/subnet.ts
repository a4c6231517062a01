import { data, filter, id, item, many, one, resource } from "../../model/index.js";
import { described } from "./described.js";
import { creates } from "./creating.js";
import { createTags, own, tags } from "./tagging.js";

export const Subnet = resource({
  doc: "A range of addresses in a VPC, in one availability zone.",
  identifiers: { id: { member: "SubnetId" } },
  misnomers: {
    cidr: "cidrBlock",
    zone: "availabilityZone",
    status: "state",
    availableIps: "availableIpAddressCount",
    name: "tagMap, for the tag Name",
  },
  shape: "Subnet",
  always: [
    "AvailabilityZone",
    "AvailableIpAddressCount",
    "CidrBlock",
    "DefaultForAz",
    "MapPublicIpOnLaunch",
    "State",
    "VpcId",
  ],
  tags,
  state: "State",
  ...described("Subnets", "SubnetId", ["InvalidSubnetID.NotFound"], { filter: "subnet-id" }),
  actions: {
    createInstances: {
      operation: "RunInstances",
      tagged: "instance",
      params: own("SubnetId"),
      returns: many("Instance", { id: item("InstanceId") }, "Instances[]"),
    },
    createNatGateway: { ...creates("NatGateway", "natgateway"), params: own("SubnetId") },
    createNetworkInterface: { ...creates("NetworkInterface", "network-interface"), params: own("SubnetId") },
    createTags,
    delete: { operation: "DeleteSubnet", params: own("SubnetId") },
  },
  waiters: {
    waitUntilAvailable: {
      waiter: "SubnetAvailable",
      params: { "SubnetIds[0]": id("id") },
      delay: 15,
      attempts: 40,
      fails: { "Subnets[].State": ["failed", "failed-insufficient-capacity"] },
    },
  },
  has: { vpc: one("Vpc", { id: data("VpcId") }) },
  hasMany: {
    instances: {
      type: "Instance",
      params: { "Filters[0]": filter("subnet-id", id("id")) },
      doc: "The instances in the subnet.",
    },
    natGateways: {
      type: "NatGateway",
      params: { "Filter[0]": filter("subnet-id", id("id")) },
      doc: "The NAT gateways in the subnet.",
    },
    networkInterfaces: {
      type: "NetworkInterface",
      params: { "Filters[0]": filter("subnet-id", id("id")) },
      doc: "The network interfaces in the subnet.",
    },
  },
});
