import { data, id, one, resource } from "../../model/index.js";
import { described } from "./described.js";
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
  ...described("VpcEndpoints", "VpcEndpointId", ["InvalidVpcEndpointId.NotFound"], {
    filter: "vpc-endpoint-id",
    pageSize: { default: 1000, min: 1, max: 1000 },
  }),
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
