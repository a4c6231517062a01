import { attributeRecord, data, id, idList, item, many, one, resource } from "../../model/index.js";
import { tags } from "./tagging.js";

const own = { ListenerArn: id("arn") };
const certificates = idList("Certificates", undefined, {
  convert: { module: "listener/certificates", function: "toCertificates" },
});

export const Listener = resource({
  doc: "A port of a load balancer, and what it does by default with what comes in there.",
  identifiers: { arn: { member: "ListenerArn" } },
  shape: "Listener",
  tags,
  load: {
    operation: "DescribeListeners",
    params: { "ListenerArns[0]": id("arn") },
    path: "Listeners[0]",
    notFound: ["ListenerNotFoundException", "ListenerNotFound"],
  },
  list: {
    operation: "DescribeListeners",
    path: "Listeners[]",
    identifiers: { arn: item("ListenerArn") },
    selectors: ["ListenerArns", "LoadBalancerArn"],
    pageSize: { member: "PageSize", max: 400 },
  },
  actions: {
    ...attributeRecord(
      { get: "DescribeListenerAttributes", modify: "ModifyListenerAttributes" },
      own,
      'await listener.modifyAttributes({ "routing.http.response.server.enabled": false });',
    ),
    addCertificates: {
      operation: "AddListenerCertificates",
      note: "The default certificate is changed by `modify`.",
      params: own,
      shorthand: certificates,
      returns: many(
        "ListenerCertificate",
        { listenerArn: id("arn"), arn: item("CertificateArn") },
        "Certificates[]",
      ),
    },
    delete: { operation: "DeleteListener", params: own },
    removeCertificates: { operation: "RemoveListenerCertificates", params: own, shorthand: certificates },
  },
  has: {
    loadBalancer: one("LoadBalancer", { arn: data("LoadBalancerArn") }),
    trustStore: one("TrustStore", { arn: data("MutualAuthentication.TrustStoreArn") }),
  },
  hasMany: {
    rules: { type: "Rule", params: own, doc: "The rules of the listener, the default one included." },
    certificates: {
      type: "ListenerCertificate",
      params: own,
      doc: "The certificates of the listener, the default one included.",
    },
  },
  custom: {
    modify: "listener/modify",
    createRule: "listener/create-rule",
    setRulePriorities: "listener/rule-priorities",
    targetGroups: "listener/target-groups",
  },
});
