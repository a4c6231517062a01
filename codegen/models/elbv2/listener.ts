import { data, id, item, one, resource } from "../../model/index.js";
import { tagging } from "./tagging.js";

const own = { ListenerArn: id("arn") };

export const Listener = resource({
  doc: "A port of a load balancer, and what it does by default with what comes in there.",
  identifiers: { arn: { member: "ListenerArn" } },
  shape: "Listener",
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
  actions: { delete: { operation: "DeleteListener", params: own } },
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
    addCertificates: "listener/certificates",
    removeCertificates: "listener/certificates",
    targetGroups: "listener/target-groups",
    getAttributes: "listener/attributes",
    modifyAttributes: "listener/attributes",
    ...tagging,
  },
});
