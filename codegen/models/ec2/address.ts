import { data, filter, id, item, one, resource, value } from "../../model/index.js";
import { tagsOf } from "./tagging.js";

const notFound = ["InvalidAddress.NotFound", "InvalidAllocationID.NotFound"];

export const ClassicAddress = resource({
  doc: "An Elastic IP address of EC2-Classic, outside VPCs, identified by its public IP.",
  identifiers: { publicIp: { member: "PublicIp" } },
  shape: "Address",
  always: ["Domain"],
  tags: "Tags",
  load: {
    operation: "DescribeAddresses",
    params: { "PublicIps[0]": id("publicIp") },
    path: "Addresses[0]",
    notFound,
    bulk: { filter: "public-ip", max: 200 },
  },
  list: {
    operation: "DescribeAddresses",
    path: "Addresses[]",
    identifiers: { publicIp: item("PublicIp") },
    params: { "Filters[0]": filter("domain", value("standard")) },
    selectors: ["PublicIps", "AllocationIds", "Filters"],
    tokens: false,
  },
  end: { member: "release" },
  actions: {
    associate: { operation: "AssociateAddress", params: { PublicIp: id("publicIp") } },
    disassociate: { operation: "DisassociateAddress", params: { PublicIp: id("publicIp") } },
    release: { operation: "ReleaseAddress", params: { PublicIp: id("publicIp") } },
  },
});

export const VpcAddress = resource({
  doc: "An Elastic IP address, identified by its allocation ID.",
  identifiers: { allocationId: { member: "AllocationId" } },
  misnomers: {
    ip: "publicIp",
    address: "publicIp",
    publicIpAddress: "publicIp",
    privateIp: "privateIpAddress",
  },
  shape: "Address",
  always: ["Domain", "PublicIp"],
  tags: tagsOf(id("allocationId")),
  load: {
    operation: "DescribeAddresses",
    params: { "AllocationIds[0]": id("allocationId") },
    path: "Addresses[0]",
    notFound,
    bulk: { filter: "allocation-id", max: 200 },
  },
  list: {
    operation: "DescribeAddresses",
    path: "Addresses[]",
    identifiers: { allocationId: item("AllocationId") },
    params: { "Filters[0]": filter("domain", value("vpc")) },
    selectors: ["PublicIps", "AllocationIds", "Filters"],
    tokens: false,
  },
  end: { member: "release" },
  actions: {
    associate: { operation: "AssociateAddress", params: { AllocationId: id("allocationId") } },
    release: { operation: "ReleaseAddress", params: { AllocationId: id("allocationId") } },
  },
  has: { association: one("NetworkInterfaceAssociation", { id: data("AssociationId") }) },
});
