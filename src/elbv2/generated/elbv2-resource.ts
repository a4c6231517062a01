// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateLoadBalancerCommand,
  type CreateLoadBalancerCommandInput,
  CreateTargetGroupCommand,
  type CreateTargetGroupCommandInput,
  CreateTrustStoreCommand,
  type CreateTrustStoreCommandInput,
  DescribeAccountLimitsCommand,
  ElasticLoadBalancingV2Client,
  type ElasticLoadBalancingV2ClientConfig,
  type Limit,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { findByName, getByName } from "../../core/collection/find-by-name.js";
import { allPages } from "../../core/paging/all-pages.js";
import { pageToken } from "../../core/paging/page-token.js";
import { numberText, present } from "../../core/resource/identifiers/identifiers.js";
import { type GivenClient, type RootOptions, ServiceResource } from "../../core/resource/service-resource.js";
import { clientOf } from "../../core/session/client/client-of.js";
import { checkPlain } from "../../core/text/argument-checks.js";
import { type NewLoadBalancer, toCreateLoadBalancer } from "../load-balancer/create-load-balancer.js";
import { type NewTargetGroup, toCreateTargetGroup } from "../target-group/create-target-group.js";
import { ListenerCertificate } from "./listener-certificate.js";
import { ListenerCollection } from "./listener-collection.js";
import { Listener } from "./listener.js";
import { LoadBalancerCollection } from "./load-balancer-collection.js";
import { LoadBalancer } from "./load-balancer.js";
import { RuleCollection } from "./rule-collection.js";
import { Rule } from "./rule.js";
import { SslPolicyCollection } from "./ssl-policy-collection.js";
import { SslPolicy } from "./ssl-policy.js";
import { TargetGroupCollection } from "./target-group-collection.js";
import { TargetGroup } from "./target-group.js";
import { TrustStoreAssociation } from "./trust-store-association.js";
import { TrustStoreCollection } from "./trust-store-collection.js";
import { TrustStoreRevocation } from "./trust-store-revocation.js";
import { TrustStore } from "./trust-store.js";

/** The configuration of the SDK's client with this package's own options, or an existing client. */
export type ELBv2ResourceConfig = (ElasticLoadBalancingV2ClientConfig & RootOptions) | GivenClient;

/**
 * Elastic Load Balancing: Application, Network and Gateway Load Balancers, and their listeners, rules
 * and target groups. The root of the service: it creates all other resources.
 *
 * Uses the settings of the default session, and the given configuration.
 *
 * @example
 * ```ts
 * import { ELBv2Resource } from "tucuxi/elbv2";
 *
 * const elbv2 = new ELBv2Resource({ region: "eu-west-1" });
 * ```
 */
export class ELBv2Resource extends ServiceResource<ElasticLoadBalancingV2Client> {
  static override readonly resourceName: string = "ELBv2Resource";
  /** The subpath of the service. */
  static readonly serviceName = "elbv2";
  /** The service's name in the configuration of its clients. */
  static readonly serviceId = "Elastic Load Balancing v2";

  /** Makes no request: region and credentials are resolved by the first call. */
  constructor(config: ELBv2ResourceConfig = {}) {
    super(clientOf(ELBv2Resource, config), "elbv2");
  }

  /** Creates a client of the service; a session creates one and shares it. */
  static createClient(config: ElasticLoadBalancingV2ClientConfig): ElasticLoadBalancingV2Client {
    checkPlain("The configuration of ElasticLoadBalancingV2Client", config);
    return new ElasticLoadBalancingV2Client(config);
  }

  /**
   * The account's load balancers. Lists by
   * [DescribeLoadBalancers](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html).
   */
  get loadBalancers(): LoadBalancerCollection {
    return new LoadBalancerCollection(this.context, {});
  }

  /**
   * Listeners; the service requires a filter. Lists by
   * [DescribeListeners](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeListeners.html).
   */
  get listeners(): ListenerCollection {
    return new ListenerCollection(this.context, {});
  }

  /**
   * Rules; the service requires a filter. Lists by
   * [DescribeRules](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeRules.html).
   */
  get rules(): RuleCollection {
    return new RuleCollection(this.context, {});
  }

  /**
   * The security policies that are available for TLS listeners. Lists by
   * [DescribeSSLPolicies](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeSSLPolicies.html).
   */
  get sslPolicies(): SslPolicyCollection {
    return new SslPolicyCollection(this.context, {});
  }

  /**
   * The account's target groups. Lists by
   * [DescribeTargetGroups](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroups.html).
   */
  get targetGroups(): TargetGroupCollection {
    return new TargetGroupCollection(this.context, {});
  }

  /**
   * The account's trust stores. Lists by
   * [DescribeTrustStores](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTrustStores.html).
   */
  get trustStores(): TrustStoreCollection {
    return new TrustStoreCollection(this.context, {});
  }

  /** The listener with this `arn`. Makes no request. */
  listener(arn: string): Listener {
    return new Listener({ arn }, this.context);
  }

  /** The listener certificate with this `listenerArn` and `arn`. Makes no request. */
  listenerCertificate(listenerArn: string, arn: string): ListenerCertificate {
    return new ListenerCertificate({ listenerArn, arn }, this.context);
  }

  /** The load balancer with this `arn`. Makes no request. */
  loadBalancer(arn: string): LoadBalancer {
    return new LoadBalancer({ arn }, this.context);
  }

  /** The rule with this `arn`. Makes no request. */
  rule(arn: string): Rule {
    return new Rule({ arn }, this.context);
  }

  /** The SSL policy with this `name`. Makes no request. */
  sslPolicy(name: string): SslPolicy {
    return new SslPolicy({ name }, this.context);
  }

  /** The target group with this `arn`. Makes no request. */
  targetGroup(arn: string): TargetGroup {
    return new TargetGroup({ arn }, this.context);
  }

  /** The trust store with this `arn`. Makes no request. */
  trustStore(arn: string): TrustStore {
    return new TrustStore({ arn }, this.context);
  }

  /** The trust store association with this `trustStoreArn` and `resourceArn`. Makes no request. */
  trustStoreAssociation(trustStoreArn: string, resourceArn: string): TrustStoreAssociation {
    return new TrustStoreAssociation({ trustStoreArn, resourceArn }, this.context);
  }

  /** The trust store revocation with this `trustStoreArn` and `id`. Makes no request. */
  trustStoreRevocation(trustStoreArn: string, id: number): TrustStoreRevocation {
    return new TrustStoreRevocation({ trustStoreArn, id: numberText(id, "id") }, this.context);
  }

  /**
   * Describes the current Elastic Load Balancing resource limits for your Amazon Web Services account.
   *
   * Calls
   * [DescribeAccountLimits](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeAccountLimits.html),
   * once for each page.
   */
  async accountLimits(options?: CallOptions): Promise<Limit[]> {
    return allPages(
      "ELBv2Resource.accountLimits",
      (token) => this.ask(new DescribeAccountLimitsCommand({ ...token }), options),
      (output) => output.Limits ?? [],
      (output) => pageToken({ Marker: output.NextMarker }),
    );
  }

  /**
   * Creates an Application Load Balancer, Network Load Balancer, or Gateway Load Balancer.
   *
   * Creates an Application, Network or Gateway Load Balancer; `waitUntilAvailable` waits until it is
   * active.
   *
   * Takes plain settings, or the SDK's own input.
   *
   * Calls
   * [CreateLoadBalancer](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html).
   * Resolves to the resource.
   *
   * @example
   * const balancer = await elbv2.createLoadBalancer({ name: "web", subnets: [one, other], securityGroups: [group] });
   *
   * @throws `TypeError` for a subnet or a security group of another region, judged by its client
   */
  async createLoadBalancer(
    balancer: NewLoadBalancer | ReadonlyInput<CreateLoadBalancerCommandInput>,
    options?: CallOptions,
  ): Promise<LoadBalancer> {
    const input = await toCreateLoadBalancer(this, balancer);
    const output = await this.ask(new CreateLoadBalancerCommand(sdkInput(input)), options);
    const data = present(output.LoadBalancers?.[0], "LoadBalancers[0]");
    return new LoadBalancer({ arn: present(data.LoadBalancerArn, "LoadBalancerArn") }, this.context, data);
  }

  /**
   * Creates a target group.
   *
   * Takes plain settings, or the SDK's own input.
   *
   * Calls
   * [CreateTargetGroup](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html).
   * Resolves to the resource.
   *
   * @example
   * const group = await elbv2.createTargetGroup({
   *   name: "web", protocol: "HTTP", port: 80, vpc, healthCheck: { path: "/health" },
   * });
   *
   * @throws `TypeError` for a VPC of another region, judged by its client
   */
  async createTargetGroup(
    group: NewTargetGroup | ReadonlyInput<CreateTargetGroupCommandInput>,
    options?: CallOptions,
  ): Promise<TargetGroup> {
    const input = await toCreateTargetGroup(this, group);
    const output = await this.ask(new CreateTargetGroupCommand(sdkInput(input)), options);
    const data = present(output.TargetGroups?.[0], "TargetGroups[0]");
    return new TargetGroup({ arn: present(data.TargetGroupArn, "TargetGroupArn") }, this.context, data);
  }

  /**
   * Creates a trust store.
   *
   * Calls
   * [CreateTrustStore](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTrustStore.html).
   * Resolves to the resource.
   */
  async createTrustStore(
    input: ReadonlyInput<CreateTrustStoreCommandInput>,
    options?: CallOptions,
  ): Promise<TrustStore> {
    const output = await this.ask(new CreateTrustStoreCommand(sdkInput(input)), options);
    const data = present(output.TrustStores?.[0], "TrustStores[0]");
    return new TrustStore({ arn: present(data.TrustStoreArn, "TrustStoreArn") }, this.context, data);
  }

  /**
   * The load balancer with this name, loaded. Calls
   * [DescribeLoadBalancers](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html).
   *
   * @throws `ResourceNotFoundError` if no load balancer has this name
   */
  async loadBalancerByName(name: string, options: CallOptions = {}): Promise<LoadBalancer> {
    const all = new LoadBalancerCollection(this.context, {}).with(options);
    return getByName(LoadBalancer, name, (names) => all.filter({ Names: names }));
  }

  /**
   * The load balancer with this name, loaded; `undefined` if no load balancer has this name. Calls
   * [DescribeLoadBalancers](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html).
   */
  async findLoadBalancerByName(name: string, options: CallOptions = {}): Promise<LoadBalancer | undefined> {
    const all = new LoadBalancerCollection(this.context, {}).with(options);
    return findByName(LoadBalancer, name, (names) => all.filter({ Names: names }));
  }

  /**
   * The target group with this name, loaded. Calls
   * [DescribeTargetGroups](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroups.html).
   *
   * @throws `ResourceNotFoundError` if no target group has this name
   */
  async targetGroupByName(name: string, options: CallOptions = {}): Promise<TargetGroup> {
    const all = new TargetGroupCollection(this.context, {}).with(options);
    return getByName(TargetGroup, name, (names) => all.filter({ Names: names }));
  }

  /**
   * The target group with this name, loaded; `undefined` if no target group has this name. Calls
   * [DescribeTargetGroups](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroups.html).
   */
  async findTargetGroupByName(name: string, options: CallOptions = {}): Promise<TargetGroup | undefined> {
    const all = new TargetGroupCollection(this.context, {}).with(options);
    return findByName(TargetGroup, name, (names) => all.filter({ Names: names }));
  }

  /**
   * The trust store with this name, loaded. Calls
   * [DescribeTrustStores](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTrustStores.html).
   *
   * @throws `ResourceNotFoundError` if no trust store has this name
   */
  async trustStoreByName(name: string, options: CallOptions = {}): Promise<TrustStore> {
    const all = new TrustStoreCollection(this.context, {}).with(options);
    return getByName(TrustStore, name, (names) => all.filter({ Names: names }));
  }

  /**
   * The trust store with this name, loaded; `undefined` if no trust store has this name. Calls
   * [DescribeTrustStores](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTrustStores.html).
   */
  async findTrustStoreByName(name: string, options: CallOptions = {}): Promise<TrustStore | undefined> {
    const all = new TrustStoreCollection(this.context, {}).with(options);
    return findByName(TrustStore, name, (names) => all.filter({ Names: names }));
  }
}
