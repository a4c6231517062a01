import { input, item, many, one, response, service } from "../../model/index.js";
import { creates } from "./creating.js";
import { ClassicAddress, VpcAddress } from "./address.js";
import { DhcpOptions } from "./dhcp-options.js";
import { IamInstanceProfileAssociation } from "./iam-instance-profile-association.js";
import { Image } from "./image.js";
import { Instance } from "./instance.js";
import { InternetGateway } from "./internet-gateway.js";
import { KeyPair, KeyPairInfo } from "./key-pair.js";
import { LaunchTemplate } from "./launch-template.js";
import { NatGateway } from "./nat-gateway.js";
import { NetworkAcl } from "./network-acl.js";
import { NetworkInterface, NetworkInterfaceAssociation } from "./network-interface.js";
import { PlacementGroup } from "./placement-group.js";
import { Reservation } from "./reservation.js";
import { Route, RouteTable, RouteTableAssociation } from "./route-table.js";
import { SecurityGroup } from "./security-group.js";
import { SecurityGroupRule } from "./security-group-rule.js";
import { Snapshot } from "./snapshot.js";
import { Subnet } from "./subnet.js";
import { Tag } from "./tag.js";
import { Volume } from "./volume.js";
import { Vpc } from "./vpc.js";
import { VpcEndpoint } from "./vpc-endpoint.js";
import { VpcPeeringConnection } from "./vpc-peering-connection.js";

export const ec2 = service({
  name: "ec2",
  package: "@aws-sdk/client-ec2",
  dryRun: "DryRun",
  createdTags: {
    member: "TagSpecifications",
    join: { module: "tag-specifications", function: "tagSpecifications" },
  },
  apiReference: "AWSEC2/latest/APIReference",
  root: "EC2Resource",
  isEventuallyConsistent: true,
  maxValues: 200,
  retryMode: "adaptive",
  doc: "Amazon EC2: virtual servers, their networks and their disks.",
  resources: {
    ClassicAddress,
    DhcpOptions,
    IamInstanceProfileAssociation,
    Image,
    Instance,
    InternetGateway,
    KeyPair,
    KeyPairInfo,
    LaunchTemplate,
    NatGateway,
    NetworkAcl,
    NetworkInterface,
    NetworkInterfaceAssociation,
    PlacementGroup,
    Reservation,
    Route,
    RouteTable,
    RouteTableAssociation,
    SecurityGroup,
    SecurityGroupRule,
    Snapshot,
    Subnet,
    Tag,
    Volume,
    Vpc,
    VpcAddress,
    VpcEndpoint,
    VpcPeeringConnection,
  },
  uncalled: {
    "*": "Neither boto3 nor tucuxi has a member for these: call them with `ec2.meta.client`.",
  },
  // boto3's factory of that name also returns a KeyPairInfo: only createKeyPair returns a KeyPair.
  factories: { KeyPair: [], KeyPairInfo: ["keyPair", "keyPairInfo"] },
  actions: {
    allocateAddress: {
      operation: "AllocateAddress",
      tagged: "elastic-ip",
      returns: one("VpcAddress", { allocationId: response("AllocationId") }),
    },
    createDhcpOptions: creates("DhcpOptions", "dhcp-options"),
    createInstances: {
      operation: "RunInstances",
      tagged: "instance",
      returns: many("Instance", { id: item("InstanceId") }, "Instances[]"),
    },
    createInternetGateway: creates("InternetGateway", "internet-gateway"),
    createKeyPair: {
      operation: "CreateKeyPair",
      tagged: "key-pair",
      returns: one("KeyPair", { name: item("KeyName") }, "@"),
    },
    createLaunchTemplate: creates("LaunchTemplate", "launch-template"),
    createNatGateway: creates("NatGateway", "natgateway"),
    createNetworkAcl: creates("NetworkAcl", "network-acl"),
    createNetworkInterface: creates("NetworkInterface", "network-interface"),
    createPlacementGroup: {
      operation: "CreatePlacementGroup",
      tagged: "placement-group",
      returns: one("PlacementGroup", { name: input("GroupName") }),
    },
    createRouteTable: creates("RouteTable", "route-table"),
    createSecurityGroup: {
      operation: "CreateSecurityGroup",
      tagged: "security-group",
      returns: one("SecurityGroup", { id: response("GroupId") }),
    },
    createSnapshot: creates("Snapshot", "snapshot", "@"),
    createSubnet: creates("Subnet", "subnet"),
    createVolume: creates("Volume", "volume", "@"),
    createVpc: creates("Vpc", "vpc"),
    createVpcEndpoint: { ...creates("VpcEndpoint", "vpc-endpoint"), documents: { PolicyDocument: "policy" } },
    createVpcPeeringConnection: creates("VpcPeeringConnection", "vpc-peering-connection"),
    disassociateRouteTable: { operation: "DisassociateRouteTable" },
    importKeyPair: {
      operation: "ImportKeyPair",
      tagged: "key-pair",
      returns: one("KeyPairInfo", { name: response("KeyName") }),
    },
    registerImage: {
      operation: "RegisterImage",
      tagged: "image",
      returns: one("Image", { id: response("ImageId") }),
    },
  },
  hasMany: {
    classicAddresses: {
      type: "ClassicAddress",
      doc: "The account's Elastic IP addresses of EC2-Classic, outside VPCs.",
    },
    dhcpOptionsSets: { type: "DhcpOptions", doc: "The account's sets of DHCP options." },
    iamInstanceProfileAssociations: {
      type: "IamInstanceProfileAssociation",
      doc: "The associations of the account's instances with IAM instance profiles.",
    },
    images: { type: "Image", doc: "The images that the account may use, including public ones." },
    instances: { type: "Instance", doc: "The account's instances, including recently terminated ones." },
    internetGateways: { type: "InternetGateway", doc: "The account's internet gateways." },
    keyPairs: { type: "KeyPairInfo", doc: "The account's key pairs." },
    launchTemplates: { type: "LaunchTemplate", doc: "The account's launch templates." },
    natGateways: { type: "NatGateway", doc: "The account's NAT gateways, including recently deleted ones." },
    networkAcls: { type: "NetworkAcl", doc: "The account's network ACLs." },
    networkInterfaces: { type: "NetworkInterface", doc: "The account's network interfaces." },
    placementGroups: { type: "PlacementGroup", doc: "The account's placement groups." },
    reservations: { type: "Reservation", doc: "The account's reservations, each with its instances." },
    routeTables: { type: "RouteTable", doc: "The account's route tables." },
    securityGroupRules: { type: "SecurityGroupRule", doc: "The rules of the account's security groups." },
    securityGroups: { type: "SecurityGroup", doc: "The account's security groups." },
    snapshots: { type: "Snapshot", doc: "The snapshots that the account may use, including public ones." },
    subnets: { type: "Subnet", doc: "The account's subnets." },
    tags: { type: "Tag", doc: "The tags of all EC2 resources." },
    volumes: { type: "Volume", doc: "The account's volumes." },
    vpcAddresses: { type: "VpcAddress", doc: "The account's Elastic IP addresses." },
    vpcEndpoints: { type: "VpcEndpoint", doc: "The account's VPC endpoints." },
    vpcPeeringConnections: { type: "VpcPeeringConnection", doc: "The account's VPC peering connections." },
    vpcs: { type: "Vpc", doc: "The account's VPCs." },
  },
  custom: { createTags: "create-tags" },
});
