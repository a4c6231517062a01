// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateLoadBalancerCommand,
  type CreateLoadBalancerCommandInput,
  DescribeAccountLimitsCommand,
  DescribeLoadBalancerPoliciesCommand,
  type DescribeLoadBalancerPoliciesCommandInput,
  ElasticLoadBalancingClient,
  type ElasticLoadBalancingClientConfig,
  type Limit,
  type PolicyDescription,
} from "@aws-sdk/client-elastic-load-balancing";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { allPages } from "../../core/paging/all-pages.js";
import { pageToken } from "../../core/paging/page-token.js";
import { isList } from "../../core/resource/identifiers/id-list.js";
import { type GivenClient, type RootOptions, ServiceResource } from "../../core/resource/service-resource.js";
import { clientOf } from "../../core/session/client/client-of.js";
import { LoadBalancerCollection } from "./load-balancer-collection.js";
import { LoadBalancerPolicyTypeCollection } from "./load-balancer-policy-type-collection.js";
import { LoadBalancerPolicyType } from "./load-balancer-policy-type.js";
import { LoadBalancerPolicy } from "./load-balancer-policy.js";
import { LoadBalancer } from "./load-balancer.js";

/** The SDK client's own configuration and options of this package, or a client that is there already. */
export type ELBResourceConfig = (ElasticLoadBalancingClientConfig & RootOptions) | GivenClient;

/**
 * Classic Elastic Load Balancing. boto3 has no resources for it; these are in the same style. The
 * root: everything else of the service comes from it.
 *
 * Without a configuration it uses the default session; with one, the default session's settings and
 * those.
 *
 * @example
 * ```ts
 * import { ELBResource } from "tucuxi/elb";
 *
 * const elb = new ELBResource({ region: "eu-west-1" });
 * ```
 */
export class ELBResource extends ServiceResource<ElasticLoadBalancingClient> {
  static override readonly resourceName: string = "ELBResource";
  /** The subpath of the service. */
  static readonly serviceName = "elb";
  /** The service's name in the configuration of its clients. */
  static readonly serviceId = "Elastic Load Balancing";

  /** Makes no request: region and credentials are looked for when the first call needs them. */
  constructor(config: ELBResourceConfig = {}) {
    super(clientOf(ELBResource, config), "elb");
  }

  /** Makes a client of the service; a session does so once and shares it. */
  static createClient(config: ElasticLoadBalancingClientConfig): ElasticLoadBalancingClient {
    return new ElasticLoadBalancingClient(config);
  }

  /**
   * The account's classic load balancers. Lists by
   * [DescribeLoadBalancers](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DescribeLoadBalancers.html).
   */
  get loadBalancers(): LoadBalancerCollection {
    return new LoadBalancerCollection(this.context, {});
  }

  /**
   * The types that policies can be of. Lists by
   * [DescribeLoadBalancerPolicyTypes](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DescribeLoadBalancerPolicyTypes.html).
   */
  get policyTypes(): LoadBalancerPolicyTypeCollection {
    return new LoadBalancerPolicyTypeCollection(this.context, {});
  }

  /** The load balancer of this `name`. Makes no request. */
  loadBalancer(name: string): LoadBalancer {
    return new LoadBalancer({ name }, this.context);
  }

  /** The load balancer policy of this `loadBalancerName` and `name`. Makes no request. */
  loadBalancerPolicy(loadBalancerName: string, name: string): LoadBalancerPolicy {
    return new LoadBalancerPolicy({ loadBalancerName, name }, this.context);
  }

  /** The load balancer policy type of this `name`. Makes no request. */
  loadBalancerPolicyType(name: string): LoadBalancerPolicyType {
    return new LoadBalancerPolicyType({ name }, this.context);
  }

  /**
   * Describes the current Elastic Load Balancing resource limits for your AWS account.
   *
   * Calls
   * [DescribeAccountLimits](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DescribeAccountLimits.html),
   * once for each page.
   */
  async accountLimits(options?: CallOptions): Promise<Limit[]> {
    return allPages(
      "ELBResource.accountLimits",
      (token) => this.ask(new DescribeAccountLimitsCommand({ ...token }), options),
      (output) => output.Limits ?? [],
      (output) => pageToken({ Marker: output.NextMarker }),
    );
  }

  /**
   * Creates a Classic Load Balancer.
   *
   * Calls
   * [CreateLoadBalancer](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_CreateLoadBalancer.html).
   * Resolves to the resource.
   */
  async createLoadBalancer(
    input: ReadonlyInput<CreateLoadBalancerCommandInput>,
    options?: CallOptions,
  ): Promise<LoadBalancer> {
    // Made before the call: an input that names nothing must not be sent.
    const made = new LoadBalancer({ name: input.LoadBalancerName ?? "" }, this.context);
    await this.ask(new CreateLoadBalancerCommand(sdkInput(input)), options);
    return made;
  }

  /**
   * Describes the specified policies.
   *
   * The service's sample policies, which belong to no load balancer: those of the given names, or all.
   *
   * Takes a list, or the SDK's own input. An empty list makes no request.
   *
   * Calls
   * [DescribeLoadBalancerPolicies](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DescribeLoadBalancerPolicies.html).
   */
  async samplePolicies(
    names: readonly string[] | ReadonlyInput<DescribeLoadBalancerPoliciesCommandInput> = {},
    options?: CallOptions,
  ): Promise<PolicyDescription[]> {
    const input: ReadonlyInput<DescribeLoadBalancerPoliciesCommandInput> = isList(names)
      ? { PolicyNames: [...names] }
      : names;
    if (input.PolicyNames?.length === 0) return [];
    const output = await this.ask(new DescribeLoadBalancerPoliciesCommand(sdkInput(input)), options);
    return output.PolicyDescriptions ?? [];
  }
}
