export * from "./generated/index.js";
export type { AttributeMap, AttributeValues } from "./custom/attribute-record.js";
export type { NewLoadBalancer } from "./custom/create-load-balancer.js";
export type { NewTargetGroup } from "./custom/create-target-group.js";
export type { HealthCheck } from "./custom/health-check.js";
export type { CertificateList } from "./custom/listener/certificates.js";
export type { NewRule } from "./custom/listener/create-rule.js";
export type { RulePriority } from "./custom/listener/rule-priorities.js";
export type { ListenerChanges, ListenerSettings, NewListener } from "./custom/listener-settings.js";
export type {
  FixedResponse,
  HasArn,
  MaybeOutcome,
  Outcome,
  Redirect,
  TargetGroupRef,
  WeightedTargetGroup,
} from "./custom/outcome.js";
export type { RuleChanges } from "./custom/rule/modify.js";
export type { RuleConditions } from "./custom/rule-conditions.js";
export type { HasRevocationId } from "./custom/trust-store/revocations.js";
export type { Target, TargetAt, TargetList } from "./custom/target-group/target-list.js";
export type { SecurityGroupRoot, SubnetRoot, VpcRoot } from "../core/ec2-roots.js";
export type { HasId, IdList } from "../core/id-list.js";
export type { TagMap } from "../core/tags.js";
