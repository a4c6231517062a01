import { id, item, parent, resource, sub } from "../../model/index.js";

export const ListenerCertificate = resource({
  doc: "A certificate of a listener: the default one, or one that is selected by the server name (SNI).",
  identifiers: {
    listenerArn: { doc: "The ARN of the listener that has the certificate." },
    arn: { member: "CertificateArn" },
  },
  shape: "Certificate",
  load: {
    custom: "listener-certificate/find-certificate",
    function: "findCertificate",
    notFound: ["ListenerNotFoundException", "ListenerNotFound"],
  },
  list: {
    operation: "DescribeListenerCertificates",
    path: "Certificates[]",
    identifiers: { listenerArn: parent("ListenerArn"), arn: item("CertificateArn") },
    selectors: [],
    pageSize: { member: "PageSize", max: 400 },
  },
  // The service's response is the same if it does not exist.
  end: { member: "remove", isSilent: true },
  actions: {
    remove: {
      operation: "RemoveListenerCertificates",
      params: { ListenerArn: id("listenerArn"), "Certificates[0].CertificateArn": id("arn") },
    },
  },
  batchActions: {
    remove: {
      operation: "RemoveListenerCertificates",
      params: { ListenerArn: id("listenerArn"), "Certificates[*].CertificateArn": id("arn") },
      names: ["arn"],
    },
  },
  has: { listener: sub("Listener", { arn: id("listenerArn") }) },
});
