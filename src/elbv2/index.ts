export * from "./generated/index.js";
export type { NewLoadBalancer } from "./load-balancer/create-load-balancer.js";
export type { NewTargetGroup } from "./target-group/create-target-group.js";
export type { HealthCheck } from "./target-group/health-check.js";
export type { NewRule } from "./listener/create-rule.js";
export type { RulePriority } from "./listener/rule-priorities.js";
export type {
  CertificateList,
  ListenerChanges,
  ListenerSettings,
  NewListener,
} from "./listener/listener-settings.js";
export type {
  FixedResponse,
  HasArn,
  MaybeOutcome,
  Outcome,
  Redirect,
  TargetGroupRef,
  WeightedTargetGroup,
} from "./outcome.js";
export type { RuleChanges } from "./rule/modify.js";
export type { RuleConditions } from "./rule/rule-conditions.js";
export type { Target, TargetAt, TargetList } from "./target-group/target-list.js";
export type { AttributeValues } from "../core/resource/attributes/attribute-record.js";
export type { FactoryOf } from "../core/resource/identifiers/factory-of.js";
export type { HasId, IdList } from "../core/resource/identifiers/id-list.js";
export type { TagMap } from "../core/tags/tags.js";
export type { WithMembers } from "../core/resource/attributes/with-members.js";
export type {
  OneOrMore,
  PolicyDocument,
  PolicyStatement,
  Principal,
} from "../core/resource/attributes/documents.js";
