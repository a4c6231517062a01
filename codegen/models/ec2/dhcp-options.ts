import { id, item, resource } from "../../model/index.js";
import { createTags, own, tags } from "./tagging.js";

export const DhcpOptions = resource({
  doc: "A set of DHCP options for the instances of VPCs.",
  identifiers: { id: { member: "DhcpOptionsId" } },
  shape: "DhcpOptions",
  tags,
  load: {
    operation: "DescribeDhcpOptions",
    params: { "DhcpOptionsIds[0]": id("id") },
    path: "DhcpOptions[0]",
    notFound: ["InvalidDhcpOptionID.NotFound", "InvalidDhcpOptionsID.NotFound"],
    bulk: { filter: "dhcp-options-id", max: 200 },
  },
  list: {
    operation: "DescribeDhcpOptions",
    path: "DhcpOptions[]",
    identifiers: { id: item("DhcpOptionsId") },
    selectors: ["DhcpOptionsIds", "Filters"],
    pageSize: { default: 1000, min: 5, max: 1000 },
  },
  actions: {
    associateWithVpc: { operation: "AssociateDhcpOptions", params: own("DhcpOptionsId") },
    createTags,
    delete: { operation: "DeleteDhcpOptions", params: own("DhcpOptionsId") },
  },
});
