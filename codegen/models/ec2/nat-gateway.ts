import { data, id, item, one, resource } from "../../model/index.js";
import { createTags, own, tags } from "./tagging.js";

const self = own("NatGatewayId");
const ids = { "NatGatewayIds[0]": id("id") };

export const NatGateway = resource({
  doc: "A gateway through which private subnets access other networks. boto3 has no resource for it.",
  identifiers: { id: { member: "NatGatewayId" } },
  misnomers: { status: "state", created: "createTime", publicIp: "natGatewayAddresses" },
  shape: "NatGateway",
  tags,
  state: "State",
  reason: "FailureMessage",
  load: {
    operation: "DescribeNatGateways",
    params: ids,
    path: "NatGateways[0]",
    notFound: ["NatGatewayNotFound", "InvalidNatGatewayID.NotFound"],
    bulk: { filter: "nat-gateway-id", in: "Filter", max: 200 },
  },
  list: {
    operation: "DescribeNatGateways",
    path: "NatGateways[]",
    identifiers: { id: item("NatGatewayId") },
    selectors: ["NatGatewayIds", "Filter"],
    pageSize: { default: 1000, min: 5, max: 1000 },
  },
  actions: {
    assignPrivateAddress: { operation: "AssignPrivateNatGatewayAddress", params: self },
    associateAddress: { operation: "AssociateNatGatewayAddress", params: self },
    createTags,
    delete: { operation: "DeleteNatGateway", params: self },
    disassociateAddress: { operation: "DisassociateNatGatewayAddress", params: self },
    unassignPrivateAddress: { operation: "UnassignPrivateNatGatewayAddress", params: self },
  },
  waiters: {
    waitUntilAvailable: { waiter: "NatGatewayAvailable", params: ids, delay: 15, attempts: 40 },
    waitUntilDeleted: { waiter: "NatGatewayDeleted", params: ids, delay: 15, attempts: 40 },
  },
  has: {
    subnet: one("Subnet", { id: data("SubnetId") }),
    vpc: one("Vpc", { id: data("VpcId") }),
  },
});
