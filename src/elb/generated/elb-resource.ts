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
import { plainInput, sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { allPages } from "../../core/paging/all-pages.js";
import { pageToken } from "../../core/paging/page-token.js";
import { isList } from "../../core/resource/identifiers/id-list.js";
import { type GivenClient, type RootOptions, ServiceResource } from "../../core/resource/service-resource.js";
import { clientOf } from "../../core/session/client/client-of.js";
import { checkPlain } from "../../core/text/argument-checks.js";
import { LoadBalancerCollection } from "./load-balancer-collection.js";
import { LoadBalancerPolicyTypeCollection } from "./load-balancer-policy-type-collection.js";
import { LoadBalancerPolicyType } from "./load-balancer-policy-type.js";
import { LoadBalancerPolicy } from "./load-balancer-policy.js";
import { LoadBalancer } from "./load-balancer.js";

/** The configuration of the SDK's client with this package's own options, or an existing client. */
export type ELBResourceConfig = (ElasticLoadBalancingClientConfig & RootOptions) | GivenClient;

/**
 * Elastic Load Balancing, Classic Load Balancers. boto3 has no resources for it. The root of the
 * service: it creates all other resources.
 *
 * Uses the settings of the default session, and the given configuration.
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

  /** Makes no request: region and credentials are resolved by the first call. */
  constructor(config: ELBResourceConfig = {}) {
    super(clientOf(ELBResource, config), "elb");
  }

  /** Creates a client of the service; a session creates one and shares it. */
  static createClient(config: ElasticLoadBalancingClientConfig): ElasticLoadBalancingClient {
    checkPlain("The configuration of ElasticLoadBalancingClient", config);
    return new ElasticLoadBalancingClient(config);
  }

  /**
   * The account's Classic Load Balancers. Lists by
   * [DescribeLoadBalancers](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DescribeLoadBalancers.html).
   */
  get loadBalancers(): LoadBalancerCollection {
    return new LoadBalancerCollection(this.context, {});
  }

  /**
   * The available policy types. Lists by
   * [DescribeLoadBalancerPolicyTypes](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DescribeLoadBalancerPolicyTypes.html).
   */
  get policyTypes(): LoadBalancerPolicyTypeCollection {
    return new LoadBalancerPolicyTypeCollection(this.context, {});
  }

  /** The load balancer with this `name`. Makes no request. */
  loadBalancer(name: string): LoadBalancer {
    return new LoadBalancer({ name }, this.context);
  }

  /** The load balancer policy with this `loadBalancerName` and `name`. Makes no request. */
  loadBalancerPolicy(loadBalancerName: string, name: string): LoadBalancerPolicy {
    return new LoadBalancerPolicy({ loadBalancerName, name }, this.context);
  }

  /** The load balancer policy type with this `name`. Makes no request. */
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
    // Created before the call: an input without identifiers must not be sent.
    const made = new LoadBalancer({ name: plainInput(input).LoadBalancerName ?? "" }, this.context);
    await this.ask(new CreateLoadBalancerCommand(sdkInput(input)), options);
    return made;
  }

  /**
   * Describes the specified policies.
   *
   * The service's sample policies, which do not belong to a load balancer: those with the given names,
   * or all.
   *
   * Takes a list, or the SDK's own input. Makes no request for an empty list.
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
      : plainInput(names);
    if (input.PolicyNames?.length === 0) return [];
    const output = await this.ask(new DescribeLoadBalancerPoliciesCommand(sdkInput(input)), options);
    return output.PolicyDescriptions ?? [];
  }
}
