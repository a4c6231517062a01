import { data, id, item, one, resource } from "../../model/index.js";
import { createTags, own, tags } from "./tagging.js";

const failures = {
  path: "Unsuccessful",
  id: ["ResourceId"],
  code: "Error.Code",
  message: "Error.Message",
} as const;

export const VpcEndpoint = resource({
  doc: "A private connection from a VPC to a service. boto3 has no resource for it.",
  identifiers: { id: { member: "VpcEndpointId" } },
  misnomers: { status: "state", type: "vpcEndpointType", created: "creationTimestamp" },
  shape: "VpcEndpoint",
  documents: { PolicyDocument: "policy" },
  tags,
  state: "State",
  load: {
    operation: "DescribeVpcEndpoints",
    params: { "VpcEndpointIds[0]": id("id") },
    path: "VpcEndpoints[0]",
    notFound: ["InvalidVpcEndpointId.NotFound"],
    bulk: { filter: "vpc-endpoint-id", max: 200 },
  },
  list: {
    operation: "DescribeVpcEndpoints",
    path: "VpcEndpoints[]",
    identifiers: { id: item("VpcEndpointId") },
    selectors: ["VpcEndpointIds", "Filters"],
    pageSize: { default: 1000, min: 1, max: 1000 },
  },
  actions: {
    createTags,
    delete: { operation: "DeleteVpcEndpoints", params: { "VpcEndpointIds[0]": id("id") }, failures },
    modify: {
      operation: "ModifyVpcEndpoint",
      params: own("VpcEndpointId"),
      documents: { PolicyDocument: "policy" },
    },
  },
  // EC2 uses either of these codes.
  end: { notFound: ["InvalidVpcEndpointId.NotFound", "InvalidVpcEndpoint.NotFound"] },
  batchActions: {
    delete: { operation: "DeleteVpcEndpoints", params: { "VpcEndpointIds[]": id("id") }, failures, max: 25 },
  },
  has: { vpc: one("Vpc", { id: data("VpcId") }) },
});
