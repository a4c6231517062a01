import { data, filter, id, item, many, one, resource } from "../../model/index.js";
import { createTags, own } from "./tagging.js";

export const Subnet = resource({
  doc: "A range of addresses in a VPC, in one availability zone.",
  identifiers: { id: { member: "SubnetId" } },
  shape: "Subnet",
  load: {
    operation: "DescribeSubnets",
    params: { "SubnetIds[0]": id("id") },
    path: "Subnets[0]",
    notFound: ["InvalidSubnetID.NotFound"],
  },
  list: {
    operation: "DescribeSubnets",
    path: "Subnets[]",
    identifiers: { id: item("SubnetId") },
    selectors: ["SubnetIds", "Filters"],
    pageSize: { default: 1000, min: 5, max: 1000 },
  },
  actions: {
    createInstances: {
      operation: "RunInstances",
      params: own("SubnetId"),
      returns: many("Instance", { id: item("InstanceId") }, "Instances[]"),
    },
    createTags,
    delete: { operation: "DeleteSubnet", params: own("SubnetId") },
  },
  has: { vpc: one("Vpc", { id: data("VpcId") }) },
  hasMany: {
    instances: {
      type: "Instance",
      params: { "Filters[0]": filter("subnet-id", id("id")) },
      doc: "The instances in the subnet.",
    },
  },
});
