import { id, item, resource } from "../../model/index.js";
import { tagging } from "./tagging.js";

const own = { TrustStoreArn: id("arn") };

export const TrustStore = resource({
  doc: "A bundle of CA certificates by which a listener verifies its clients.",
  identifiers: { arn: { member: "TrustStoreArn" } },
  shape: "TrustStore",
  state: "Status",
  load: {
    operation: "DescribeTrustStores",
    params: { "TrustStoreArns[0]": id("arn") },
    path: "TrustStores[0]",
    notFound: ["TrustStoreNotFoundException", "TrustStoreNotFound"],
  },
  list: {
    operation: "DescribeTrustStores",
    path: "TrustStores[]",
    identifiers: { arn: item("TrustStoreArn") },
    selectors: ["TrustStoreArns", "Names"],
    pageSize: { max: 400 },
  },
  actions: {
    caCertificatesBundle: { operation: "GetTrustStoreCaCertificatesBundle", params: own },
    delete: { operation: "DeleteTrustStore", params: own },
    modify: { operation: "ModifyTrustStore", params: own },
    resourcePolicy: { operation: "GetResourcePolicy", params: { ResourceArn: id("arn") } },
  },
  hasMany: {
    associations: {
      type: "TrustStoreAssociation",
      params: own,
      doc: "What uses the trust store: listeners, of other accounts too where it is shared.",
    },
    revocations: {
      type: "TrustStoreRevocation",
      params: own,
      doc: "The lists of revoked certificates in the trust store.",
    },
  },
  custom: {
    addRevocations: "trust-store/revocations",
    removeRevocations: "trust-store/revocations",
    ...tagging,
  },
});
