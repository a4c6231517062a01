import { data, id, item, one, resource } from "../../model/index.js";
import { own } from "./tagging.js";

export const IamInstanceProfileAssociation = resource({
  doc: "The association of an instance with an IAM instance profile. boto3 has no resource for it.",
  identifiers: { id: { member: "AssociationId" } },
  shape: "IamInstanceProfileAssociation",
  state: "State",
  load: {
    operation: "DescribeIamInstanceProfileAssociations",
    params: { "AssociationIds[0]": id("id") },
    path: "IamInstanceProfileAssociations[0]",
    notFound: ["NoSuchAssociation", "InvalidAssociationID.NotFound"],
  },
  list: {
    operation: "DescribeIamInstanceProfileAssociations",
    path: "IamInstanceProfileAssociations[]",
    identifiers: { id: item("AssociationId") },
    selectors: ["AssociationIds", "Filters"],
    pageSize: { default: 1000, min: 5, max: 1000 },
  },
  end: { member: "disassociate" },
  actions: {
    disassociate: { operation: "DisassociateIamInstanceProfile", params: own("AssociationId") },
    replace: {
      operation: "ReplaceIamInstanceProfileAssociation",
      params: own("AssociationId"),
      returns: one(
        "IamInstanceProfileAssociation",
        { id: item("AssociationId") },
        "IamInstanceProfileAssociation",
      ),
    },
  },
  has: { instance: one("Instance", { id: data("InstanceId") }) },
});
