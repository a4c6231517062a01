import { filter, id, item, one, resource, response } from "../../model/index.js";
import { createTags, own } from "./tagging.js";

const inThisVpc = { "Filters[0]": filter("vpc-id", id("id")) };

export const Vpc = resource({
  doc: "A virtual network of one's own.",
  identifiers: { id: { member: "VpcId" } },
  shape: "Vpc",
  load: {
    operation: "DescribeVpcs",
    params: { "VpcIds[0]": id("id") },
    path: "Vpcs[0]",
    notFound: ["InvalidVpcID.NotFound"],
  },
  list: {
    operation: "DescribeVpcs",
    path: "Vpcs[]",
    identifiers: { id: item("VpcId") },
    selectors: ["VpcIds", "Filters"],
    pageSize: { default: 1000, min: 5, max: 1000 },
  },
  actions: {
    associateDhcpOptions: { operation: "AssociateDhcpOptions", params: own("VpcId") },
    attachClassicLinkInstance: { operation: "AttachClassicLinkVpc", params: own("VpcId") },
    attachInternetGateway: { operation: "AttachInternetGateway", params: own("VpcId") },
    createSecurityGroup: {
      operation: "CreateSecurityGroup",
      params: own("VpcId"),
      returns: one("SecurityGroup", { id: response("GroupId") }),
    },
    createSubnet: {
      operation: "CreateSubnet",
      params: own("VpcId"),
      returns: one("Subnet", { id: item("SubnetId") }, "Subnet"),
    },
    createTags,
    delete: { operation: "DeleteVpc", params: own("VpcId") },
    describeAttribute: { operation: "DescribeVpcAttribute", params: own("VpcId") },
    detachClassicLinkInstance: { operation: "DetachClassicLinkVpc", params: own("VpcId") },
    detachInternetGateway: { operation: "DetachInternetGateway", params: own("VpcId") },
    disableClassicLink: { operation: "DisableVpcClassicLink", params: own("VpcId") },
    enableClassicLink: { operation: "EnableVpcClassicLink", params: own("VpcId") },
    modifyAttribute: { operation: "ModifyVpcAttribute", params: own("VpcId") },
  },
  waiters: {
    waitUntilAvailable: {
      waiter: "VpcAvailable",
      params: { "VpcIds[0]": id("id") },
      delay: 15,
      attempts: 40,
    },
    waitUntilExists: { waiter: "VpcExists", params: { "VpcIds[0]": id("id") }, delay: 1, attempts: 5 },
  },
  hasMany: {
    instances: { type: "Instance", params: inThisVpc, doc: "The instances in the VPC." },
    securityGroups: { type: "SecurityGroup", params: inThisVpc, doc: "The security groups of the VPC." },
    subnets: { type: "Subnet", params: inThisVpc, doc: "The subnets of the VPC." },
  },
});
