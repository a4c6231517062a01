import { data, id, item, one, resource } from "../../model/index.js";
import { createTags, own, tags } from "./tagging.js";

export const NetworkAcl = resource({
  doc: "A list of stateless rules for the traffic into and out of subnets.",
  identifiers: { id: { member: "NetworkAclId" } },
  misnomers: { rules: "entries", subnets: "associations" },
  shape: "NetworkAcl",
  tags,
  load: {
    operation: "DescribeNetworkAcls",
    params: { "NetworkAclIds[0]": id("id") },
    path: "NetworkAcls[0]",
    notFound: ["InvalidNetworkAclID.NotFound"],
    bulk: { filter: "network-acl-id", max: 200 },
  },
  list: {
    operation: "DescribeNetworkAcls",
    path: "NetworkAcls[]",
    identifiers: { id: item("NetworkAclId") },
    selectors: ["NetworkAclIds", "Filters"],
    pageSize: { default: 1000, min: 5, max: 1000 },
  },
  actions: {
    createEntry: { operation: "CreateNetworkAclEntry", params: own("NetworkAclId") },
    createTags,
    delete: { operation: "DeleteNetworkAcl", params: own("NetworkAclId") },
    deleteEntry: { operation: "DeleteNetworkAclEntry", params: own("NetworkAclId") },
    replaceAssociation: { operation: "ReplaceNetworkAclAssociation", params: own("NetworkAclId") },
    replaceEntry: { operation: "ReplaceNetworkAclEntry", params: own("NetworkAclId") },
  },
  has: { vpc: one("Vpc", { id: data("VpcId") }) },
});
