import { data, filter, id, item, one, resource } from "../../model/index.js";
import { described } from "./described.js";
import { createTags, own, tags } from "./tagging.js";

const self = own("NetworkInterfaceId");

export const NetworkInterface = resource({
  doc: "A virtual network card.",
  identifiers: { id: { member: "NetworkInterfaceId" } },
  misnomers: {
    privateIp: "privateIpAddress",
    mac: "macAddress",
    state: "status",
    type: "interfaceType",
    securityGroups: "groups",
  },
  shape: "NetworkInterface",
  always: [
    "AvailabilityZone",
    "Description",
    "MacAddress",
    "OwnerId",
    "PrivateIpAddress",
    "RequesterManaged",
    "SourceDestCheck",
    "Status",
    "SubnetId",
    "VpcId",
  ],
  tags: { ...tags, attribute: "TagSet" },
  state: "Status",
  ...described("NetworkInterfaces", "NetworkInterfaceId", ["InvalidNetworkInterfaceID.NotFound"], {
    filter: "network-interface-id",
  }),
  actions: {
    assignPrivateIpAddresses: { operation: "AssignPrivateIpAddresses", params: self },
    attach: { operation: "AttachNetworkInterface", params: self },
    createTags,
    delete: { operation: "DeleteNetworkInterface", params: self },
    describeAttribute: { operation: "DescribeNetworkInterfaceAttribute", params: self },
    // The attachment has its own id, which is only in the interface's data.
    detach: {
      operation: "DetachNetworkInterface",
      params: { AttachmentId: data("Attachment.AttachmentId") },
    },
    modifyAttribute: { operation: "ModifyNetworkInterfaceAttribute", params: self },
    resetAttribute: { operation: "ResetNetworkInterfaceAttribute", params: self },
    unassignPrivateIpAddresses: { operation: "UnassignPrivateIpAddresses", params: self },
  },
  waiters: {
    waitUntilAvailable: {
      waiter: "NetworkInterfaceAvailable",
      params: { "NetworkInterfaceIds[0]": id("id") },
      delay: 20,
      attempts: 10,
    },
  },
  has: {
    association: one("NetworkInterfaceAssociation", { id: item("AssociationId") }, "Association"),
    subnet: one("Subnet", { id: data("SubnetId") }),
    vpc: one("Vpc", { id: data("VpcId") }),
  },
});

export const NetworkInterfaceAssociation = resource({
  doc: "The association of an Elastic IP address with a network interface.",
  identifiers: { id: { member: "AssociationId" } },
  shape: "NetworkInterfaceAssociation",
  always: ["IpOwnerId", "PublicDnsName", "PublicIp"],
  load: {
    operation: "DescribeNetworkInterfaces",
    params: { "Filters[0]": filter("association.association-id", id("id")) },
    path: "NetworkInterfaces[0].Association",
    notFound: ["InvalidAssociationID.NotFound"],
  },
  actions: { delete: { operation: "DisassociateAddress", params: { AssociationId: id("id") } } },
  has: { address: one("VpcAddress", { allocationId: data("AllocationId") }) },
});
