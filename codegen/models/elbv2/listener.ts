import {
  attributeRecord,
  data,
  foundMany,
  id,
  idList,
  item,
  many,
  one,
  resource,
} from "../../model/index.js";
import { described } from "./described.js";
import { tags } from "./tagging.js";

const own = { ListenerArn: id("arn") };
const certificates = idList("Certificates", undefined, {
  convert: { module: "listener/listener-settings", function: "toCertificates" },
});

export const Listener = resource({
  doc: "A listener: a port of a load balancer, and its default action for the requests to that port.",
  identifiers: { arn: { member: "ListenerArn" } },
  misnomers: { actions: "defaultActions", id: "arn" },
  shape: "Listener",
  tags,
  ...described("Listener", "LoadBalancerArn"),
  actions: {
    ...attributeRecord(
      { get: "DescribeListenerAttributes", modify: "ModifyListenerAttributes" },
      own,
      'await listener.modifyAttributes({ "routing.http.response.server.enabled": false });',
    ),
    addCertificates: {
      operation: "AddListenerCertificates",
      note: "To change the default certificate, use `modify`.",
      params: own,
      shorthand: certificates,
      returns: many(
        "ListenerCertificate",
        { listenerArn: id("arn"), arn: item("CertificateArn") },
        "Certificates[]",
      ),
    },
    createRule: {
      operation: "CreateRule",
      params: own,
      accepts: {
        name: "rule",
        note: "Takes plain settings, or the SDK's own input.",
        module: "listener/create-rule",
        function: "toCreateRule",
        throws:
          "`TypeError` for a rule without conditions, and for a target group of another region or account",
      },
      example:
        'const rule = await listener.createRule({ priority: 10, pathPatterns: ["/api/*"], forwardTo: api });',
      returns: one("Rule", { arn: item("RuleArn") }, "Rules[0]"),
    },
    delete: { operation: "DeleteListener", params: own },
    modify: {
      operation: "ModifyListener",
      params: own,
      accepts: {
        name: "changes",
        note: "Changes only the given settings. Takes plain settings, or the SDK's own input.",
        module: "listener/modify",
        function: "toModifyListener",
        throws: "`TypeError` for a target group of another region or account",
      },
      example:
        "await listener.modify({ forwardTo: [{ targetGroup: blue, weight: 9 }, { targetGroup: green, weight: 1 }] });",
    },
    removeCertificates: { operation: "RemoveListenerCertificates", params: own, shorthand: certificates },
  },
  has: {
    loadBalancer: one("LoadBalancer", { arn: data("LoadBalancerArn") }),
    targetGroups: foundMany("TargetGroup", "arn", {
      module: "forwarded",
      function: "targetGroupsOfListener",
    }),
    trustStore: one("TrustStore", { arn: data("MutualAuthentication.TrustStoreArn") }),
  },
  hasMany: {
    rules: { type: "Rule", params: own, doc: "The rules of the listener, including the default rule." },
    certificates: {
      type: "ListenerCertificate",
      params: own,
      doc: "The certificates of the listener, including the default one.",
    },
  },
  custom: {
    setRulePriorities: "listener/rule-priorities",
  },
});
