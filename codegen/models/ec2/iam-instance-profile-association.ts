import { data, item, one, resource } from "../../model/index.js";
import { described } from "./described.js";
import { own } from "./tagging.js";

export const IamInstanceProfileAssociation = resource({
  doc: "The association of an instance with an IAM instance profile. boto3 has no resource for it.",
  identifiers: { id: { member: "AssociationId" } },
  shape: "IamInstanceProfileAssociation",
  state: "State",
  ...described("IamInstanceProfileAssociations", "AssociationId", [
    "NoSuchAssociation",
    "InvalidAssociationID.NotFound",
  ]),
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
