// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

export { ELBv2Resource, type ELBv2ResourceConfig } from "./elbv2-resource.js";
export {
  ListenerCertificateCollection,
  type ListenerCertificateFilter,
} from "./listener-certificate-collection.js";
export { ListenerCertificate, type ListenerCertificateIdentifiers } from "./listener-certificate.js";
export { ListenerCollection, type ListenerFilter } from "./listener-collection.js";
export { Listener, type ListenerIdentifiers } from "./listener.js";
export { LoadBalancerCollection, type LoadBalancerFilter } from "./load-balancer-collection.js";
export { LoadBalancer, type LoadBalancerIdentifiers } from "./load-balancer.js";
export { RuleCollection, type RuleFilter } from "./rule-collection.js";
export { Rule, type RuleIdentifiers } from "./rule.js";
export { SslPolicyCollection, type SslPolicyFilter } from "./ssl-policy-collection.js";
export { SslPolicy, type SslPolicyIdentifiers } from "./ssl-policy.js";
export { TargetGroupCollection, type TargetGroupFilter } from "./target-group-collection.js";
export { TargetGroup, type TargetGroupIdentifiers } from "./target-group.js";
export {
  TrustStoreAssociationCollection,
  type TrustStoreAssociationFilter,
} from "./trust-store-association-collection.js";
export { TrustStoreAssociation, type TrustStoreAssociationIdentifiers } from "./trust-store-association.js";
export { TrustStoreCollection, type TrustStoreFilter } from "./trust-store-collection.js";
export {
  TrustStoreRevocationCollection,
  type TrustStoreRevocationFilter,
} from "./trust-store-revocation-collection.js";
export { TrustStoreRevocation, type TrustStoreRevocationIdentifiers } from "./trust-store-revocation.js";
export { TrustStore, type TrustStoreIdentifiers } from "./trust-store.js";
