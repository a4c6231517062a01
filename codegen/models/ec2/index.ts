import { item, many, one, response, service } from "../../model/index.js";
import { Image } from "./image.js";
import { Instance } from "./instance.js";
import { KeyPair, KeyPairInfo } from "./key-pair.js";
import { SecurityGroup } from "./security-group.js";
import { Subnet } from "./subnet.js";
import { Tag } from "./tag.js";
import { Volume } from "./volume.js";
import { Vpc } from "./vpc.js";

export const ec2 = service({
  name: "ec2",
  package: "@aws-sdk/client-ec2",
  root: "EC2Resource",
  doc: "Amazon EC2: virtual servers, their networks and their disks.",
  resources: { Image, Instance, KeyPair, KeyPairInfo, SecurityGroup, Subnet, Tag, Volume, Vpc },
  // boto3's factory of that name builds a KeyPairInfo, too: a KeyPair is only what createKeyPair answers.
  factories: { KeyPair: [], KeyPairInfo: ["keyPair", "keyPairInfo"] },
  actions: {
    createInstances: {
      operation: "RunInstances",
      returns: many("Instance", { id: item("InstanceId") }, "Instances[]"),
    },
    createKeyPair: { operation: "CreateKeyPair", returns: one("KeyPair", { name: item("KeyName") }, "@") },
    createSecurityGroup: {
      operation: "CreateSecurityGroup",
      returns: one("SecurityGroup", { id: response("GroupId") }),
    },
    createSubnet: {
      operation: "CreateSubnet",
      returns: one("Subnet", { id: item("SubnetId") }, "Subnet"),
    },
    createVolume: { operation: "CreateVolume", returns: one("Volume", { id: item("VolumeId") }, "@") },
    createVpc: { operation: "CreateVpc", returns: one("Vpc", { id: item("VpcId") }, "Vpc") },
    importKeyPair: {
      operation: "ImportKeyPair",
      returns: one("KeyPairInfo", { name: response("KeyName") }),
    },
    registerImage: { operation: "RegisterImage", returns: one("Image", { id: response("ImageId") }) },
    disassociateRouteTable: { operation: "DisassociateRouteTable" },
  },
  hasMany: {
    images: { type: "Image", doc: "The images that the account may use, public ones included." },
    instances: { type: "Instance", doc: "The account's instances, those terminated lately included." },
    keyPairs: { type: "KeyPairInfo", doc: "The account's key pairs." },
    securityGroups: { type: "SecurityGroup", doc: "The account's security groups." },
    subnets: { type: "Subnet", doc: "The account's subnets." },
    volumes: { type: "Volume", doc: "The account's volumes." },
    vpcs: { type: "Vpc", doc: "The account's VPCs." },
  },
  custom: { createTags: "create-tags" },
});
