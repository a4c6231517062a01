import { data, filter, id, one, resource, response } from "../../model/index.js";
import { described } from "./described.js";
import { creates } from "./creating.js";
import { createTags, own, tags } from "./tagging.js";

const inThisVpc = { "Filters[0]": filter("vpc-id", id("id")) };

export const Vpc = resource({
  doc: "A virtual private cloud (VPC): an isolated virtual network.",
  identifiers: { id: { member: "VpcId" } },
  misnomers: {
    cidr: "cidrBlock",
    cidrBlocks: "cidrBlockAssociationSet",
    status: "state",
    name: "tagMap, for the tag Name",
  },
  shape: "Vpc",
  always: ["CidrBlock", "DhcpOptionsId", "InstanceTenancy", "IsDefault", "State"],
  tags,
  state: "State",
  ...described("Vpcs", "VpcId", ["InvalidVpcID.NotFound"], { filter: "vpc-id" }),
  actions: {
    associateDhcpOptions: { operation: "AssociateDhcpOptions", params: own("VpcId") },
    attachClassicLinkInstance: { operation: "AttachClassicLinkVpc", params: own("VpcId") },
    attachInternetGateway: { operation: "AttachInternetGateway", params: own("VpcId") },
    createEndpoint: {
      ...creates("VpcEndpoint", "vpc-endpoint"),
      documents: { PolicyDocument: "policy" },
      params: own("VpcId"),
    },
    createNetworkAcl: { ...creates("NetworkAcl", "network-acl"), params: own("VpcId") },
    createRouteTable: { ...creates("RouteTable", "route-table"), params: own("VpcId") },
    createSecurityGroup: {
      operation: "CreateSecurityGroup",
      tagged: "security-group",
      params: own("VpcId"),
      returns: one("SecurityGroup", { id: response("GroupId") }),
    },
    createSubnet: { ...creates("Subnet", "subnet"), params: own("VpcId") },
    createTags,
    delete: { operation: "DeleteVpc", params: own("VpcId") },
    describeAttribute: { operation: "DescribeVpcAttribute", params: own("VpcId") },
    detachClassicLinkInstance: { operation: "DetachClassicLinkVpc", params: own("VpcId") },
    detachInternetGateway: { operation: "DetachInternetGateway", params: own("VpcId") },
    disableClassicLink: { operation: "DisableVpcClassicLink", params: own("VpcId") },
    enableClassicLink: { operation: "EnableVpcClassicLink", params: own("VpcId") },
    modifyAttribute: { operation: "ModifyVpcAttribute", params: own("VpcId") },
    requestVpcPeeringConnection: {
      ...creates("VpcPeeringConnection", "vpc-peering-connection"),
      params: own("VpcId"),
    },
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
  has: { dhcpOptions: one("DhcpOptions", { id: data("DhcpOptionsId") }) },
  hasMany: {
    acceptedVpcPeeringConnections: {
      type: "VpcPeeringConnection",
      params: { "Filters[0]": filter("accepter-vpc-info.vpc-id", id("id")) },
      doc: "The peering connections for which this VPC is the accepter.",
    },
    endpoints: { type: "VpcEndpoint", params: inThisVpc, doc: "The endpoints in the VPC." },
    instances: { type: "Instance", params: inThisVpc, doc: "The instances in the VPC." },
    internetGateways: {
      type: "InternetGateway",
      params: { "Filters[0]": filter("attachment.vpc-id", id("id")) },
      doc: "The internet gateways that are attached to the VPC.",
    },
    natGateways: {
      type: "NatGateway",
      params: { "Filter[0]": filter("vpc-id", id("id")) },
      doc: "The NAT gateways in the VPC.",
    },
    networkAcls: { type: "NetworkAcl", params: inThisVpc, doc: "The network ACLs of the VPC." },
    networkInterfaces: {
      type: "NetworkInterface",
      params: inThisVpc,
      doc: "The network interfaces in the VPC.",
    },
    requestedVpcPeeringConnections: {
      type: "VpcPeeringConnection",
      params: { "Filters[0]": filter("requester-vpc-info.vpc-id", id("id")) },
      doc: "The peering connections for which this VPC is the requester.",
    },
    routeTables: { type: "RouteTable", params: inThisVpc, doc: "The route tables of the VPC." },
    securityGroups: { type: "SecurityGroup", params: inThisVpc, doc: "The security groups of the VPC." },
    subnets: { type: "Subnet", params: inThisVpc, doc: "The subnets of the VPC." },
  },
});
