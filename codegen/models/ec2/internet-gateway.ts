import { id, resource } from "../../model/index.js";
import { described } from "./described.js";
import { createTags, own, tags } from "./tagging.js";

const ids = { "InternetGatewayIds[0]": id("id") };

export const InternetGateway = resource({
  doc: "A gateway between a VPC and the internet.",
  identifiers: { id: { member: "InternetGatewayId" } },
  misnomers: { vpc: "attachments", vpcs: "attachments" },
  shape: "InternetGateway",
  tags,
  ...described("InternetGateways", "InternetGatewayId", ["InvalidInternetGatewayID.NotFound"], {
    filter: "internet-gateway-id",
  }),
  actions: {
    attachToVpc: { operation: "AttachInternetGateway", params: own("InternetGatewayId") },
    createTags,
    delete: { operation: "DeleteInternetGateway", params: own("InternetGatewayId") },
    detachFromVpc: { operation: "DetachInternetGateway", params: own("InternetGatewayId") },
  },
  waiters: { waitUntilExists: { waiter: "InternetGatewayExists", params: ids, delay: 5, attempts: 6 } },
});
