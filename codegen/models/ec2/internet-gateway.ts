import { id, item, resource } from "../../model/index.js";
import { createTags, own, tags } from "./tagging.js";

const ids = { "InternetGatewayIds[0]": id("id") };

export const InternetGateway = resource({
  doc: "A gateway between a VPC and the internet.",
  identifiers: { id: { member: "InternetGatewayId" } },
  misnomers: { vpc: "attachments", vpcs: "attachments" },
  shape: "InternetGateway",
  tags,
  load: {
    operation: "DescribeInternetGateways",
    params: ids,
    path: "InternetGateways[0]",
    notFound: ["InvalidInternetGatewayID.NotFound"],
    bulk: { filter: "internet-gateway-id", max: 200 },
  },
  list: {
    operation: "DescribeInternetGateways",
    path: "InternetGateways[]",
    identifiers: { id: item("InternetGatewayId") },
    selectors: ["InternetGatewayIds", "Filters"],
    pageSize: { default: 1000, min: 5, max: 1000 },
  },
  actions: {
    attachToVpc: { operation: "AttachInternetGateway", params: own("InternetGatewayId") },
    createTags,
    delete: { operation: "DeleteInternetGateway", params: own("InternetGatewayId") },
    detachFromVpc: { operation: "DetachInternetGateway", params: own("InternetGatewayId") },
  },
  waiters: { waitUntilExists: { waiter: "InternetGatewayExists", params: ids, delay: 5, attempts: 6 } },
});
