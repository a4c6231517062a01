import { data, id, one, resource } from "../../model/index.js";
import { described } from "./described.js";
import { createTags, own, tags } from "./tagging.js";

const ids = { "VpcPeeringConnectionIds[0]": id("id") };
const self = own("VpcPeeringConnectionId");

export const VpcPeeringConnection = resource({
  doc: "A connection between two VPCs, of the same or of different accounts.",
  identifiers: { id: { member: "VpcPeeringConnectionId" } },
  misnomers: { state: "status" },
  shape: "VpcPeeringConnection",
  tags,
  state: "Status.Code",
  reason: "Status.Message",
  ...described(
    "VpcPeeringConnections",
    "VpcPeeringConnectionId",
    ["InvalidVpcPeeringConnectionID.NotFound", "InvalidVpcPeeringConnectionId.NotFound"],
    { filter: "vpc-peering-connection-id" },
  ),
  actions: {
    accept: { operation: "AcceptVpcPeeringConnection", params: self },
    createTags,
    delete: { operation: "DeleteVpcPeeringConnection", params: self },
    reject: { operation: "RejectVpcPeeringConnection", params: self },
  },
  waiters: {
    waitUntilDeleted: { waiter: "VpcPeeringConnectionDeleted", params: ids, delay: 15, attempts: 40 },
    waitUntilExists: { waiter: "VpcPeeringConnectionExists", params: ids, delay: 15, attempts: 40 },
  },
  has: {
    accepterVpc: one("Vpc", { id: data("AccepterVpcInfo.VpcId") }),
    requesterVpc: one("Vpc", { id: data("RequesterVpcInfo.VpcId") }),
  },
});
