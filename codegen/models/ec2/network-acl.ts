import { data, one, resource } from "../../model/index.js";
import { described } from "./described.js";
import { createTags, own, tags } from "./tagging.js";

export const NetworkAcl = resource({
  doc: "A list of stateless rules for the traffic into and out of subnets.",
  identifiers: { id: { member: "NetworkAclId" } },
  misnomers: { rules: "entries", subnets: "associations" },
  shape: "NetworkAcl",
  tags,
  ...described("NetworkAcls", "NetworkAclId", ["InvalidNetworkAclID.NotFound"], { filter: "network-acl-id" }),
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
