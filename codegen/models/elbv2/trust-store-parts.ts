import { id, item, parent, resource, sub, text } from "../../model/index.js";

export const TrustStoreAssociation = resource({
  doc: "The association of a trust store with a listener.",
  identifiers: {
    trustStoreArn: { doc: "The ARN of the trust store." },
    resourceArn: { member: "ResourceArn", doc: "The ARN of the listener that uses it." },
  },
  shape: "TrustStoreAssociation",
  list: {
    operation: "DescribeTrustStoreAssociations",
    path: "TrustStoreAssociations[]",
    identifiers: { trustStoreArn: parent("TrustStoreArn"), resourceArn: item("ResourceArn") },
    selectors: [],
    pageSize: { max: 400 },
  },
  end: {
    notFound: [
      "AssociationNotFoundException",
      "AssociationNotFound",
      "TrustStoreNotFoundException",
      "TrustStoreNotFound",
    ],
  },
  actions: {
    delete: {
      operation: "DeleteSharedTrustStoreAssociation",
      params: { TrustStoreArn: id("trustStoreArn"), ResourceArn: id("resourceArn") },
    },
  },
  has: { trustStore: sub("TrustStore", { arn: id("trustStoreArn") }) },
});

const own = { TrustStoreArn: id("trustStoreArn"), RevocationId: id("id") };

export const TrustStoreRevocation = resource({
  doc: "A list of revoked certificates in a trust store.",
  identifiers: {
    trustStoreArn: { member: "TrustStoreArn" },
    id: {
      member: "RevocationId",
      type: "number",
      doc: "The ID of the revocation list, a number. In `meta.identifiers` it is a string.",
    },
  },
  shape: "DescribeTrustStoreRevocation",
  load: {
    operation: "DescribeTrustStoreRevocations",
    params: { TrustStoreArn: id("trustStoreArn"), "RevocationIds[0]": id("id") },
    path: "TrustStoreRevocations[0]",
    notFound: [
      "RevocationIdNotFoundException",
      "RevocationIdNotFound",
      "TrustStoreNotFoundException",
      "TrustStoreNotFound",
    ],
  },
  list: {
    operation: "DescribeTrustStoreRevocations",
    path: "TrustStoreRevocations[]",
    identifiers: { trustStoreArn: parent("TrustStoreArn"), id: text(item("RevocationId")) },
    selectors: ["RevocationIds"],
    pageSize: { max: 400 },
  },
  end: { member: "remove" },
  actions: {
    content: { operation: "GetTrustStoreRevocationContent", params: own },
    remove: {
      operation: "RemoveTrustStoreRevocations",
      params: { TrustStoreArn: id("trustStoreArn"), "RevocationIds[0]": id("id") },
    },
  },
  itemErrors: ["RevocationIdNotFoundException", "RevocationIdNotFound"],
  batchActions: {
    remove: {
      operation: "RemoveTrustStoreRevocations",
      params: { TrustStoreArn: id("trustStoreArn"), "RevocationIds[]": id("id") },
      names: ["id"],
    },
  },
  has: { trustStore: sub("TrustStore", { arn: id("trustStoreArn") }) },
});
