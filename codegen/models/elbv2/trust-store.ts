import { id, idList, item, many, resource, text } from "../../model/index.js";
import { described } from "./described.js";
import { tags } from "./tagging.js";

const own = { TrustStoreArn: id("arn") };

export const TrustStore = resource({
  doc: "A bundle of CA certificates with which listeners verify client certificates.",
  identifiers: { arn: { member: "TrustStoreArn" } },
  shape: "TrustStore",
  tags,
  state: "Status",
  ...described("TrustStore", "Names"),
  actions: {
    addRevocations: {
      operation: "AddTrustStoreRevocations",
      params: own,
      shorthand: idList("RevocationContents", undefined, { name: "contents" }),
      returns: many(
        "TrustStoreRevocation",
        { trustStoreArn: id("arn"), id: text(item("RevocationId")) },
        "TrustStoreRevocations[]",
      ),
    },
    caCertificatesBundle: { operation: "GetTrustStoreCaCertificatesBundle", params: own },
    delete: { operation: "DeleteTrustStore", params: own },
    removeRevocations: {
      operation: "RemoveTrustStoreRevocations",
      params: own,
      shorthand: idList("RevocationIds", "TrustStoreRevocation", { name: "revocations" }),
    },
    modify: { operation: "ModifyTrustStore", params: own },
    resourcePolicy: {
      operation: "GetResourcePolicy",
      params: { ResourceArn: id("arn") },
      result: { path: "Policy", document: "policy" },
    },
  },
  hasMany: {
    associations: {
      type: "TrustStoreAssociation",
      params: own,
      doc: "The listeners that use the trust store, including those of other accounts that it is shared with.",
    },
    revocations: {
      type: "TrustStoreRevocation",
      params: own,
      doc: "The lists of revoked certificates in the trust store.",
    },
  },
});
