import { resource } from "../../model/index.js";
import { described } from "./described.js";
import { createTags, own, tags } from "./tagging.js";

export const DhcpOptions = resource({
  doc: "A set of DHCP options for the instances of VPCs.",
  identifiers: { id: { member: "DhcpOptionsId" } },
  shape: "DhcpOptions",
  tags,
  ...described(
    "DhcpOptions",
    "DhcpOptionsId",
    ["InvalidDhcpOptionID.NotFound", "InvalidDhcpOptionsID.NotFound"],
    { filter: "dhcp-options-id" },
  ),
  actions: {
    associateWithVpc: { operation: "AssociateDhcpOptions", params: own("DhcpOptionsId") },
    createTags,
    delete: { operation: "DeleteDhcpOptions", params: own("DhcpOptionsId") },
  },
});
