// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateLoadBalancerCommand,
  type CreateLoadBalancerCommandInput,
  ElasticLoadBalancingClient,
  type ElasticLoadBalancingClientConfig,
} from "@aws-sdk/client-elastic-load-balancing";
import type { CallOptions } from "../../core/call-options.js";
import { present } from "../../core/identifiers.js";
import { type GivenClient, ServiceResource } from "../../core/service-resource.js";
import { clientOf } from "../../core/session/client-of.js";
import { LoadBalancerCollection } from "./load-balancer-collection.js";
import { LoadBalancer } from "./load-balancer.js";

/** The SDK client's own configuration, or a client that is there already. */
export type ELBResourceConfig = ElasticLoadBalancingClientConfig | GivenClient;

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

  /** The load balancer of this `name`. Makes no request. */
  loadBalancer(name: string): LoadBalancer {
    return new LoadBalancer({ name }, this.context);
  }

  /**
   * Creates a Classic Load Balancer.
   *
   * Calls
   * [CreateLoadBalancer](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_CreateLoadBalancer.html).
   * Resolves to the resource.
   */
  async createLoadBalancer(
    input: CreateLoadBalancerCommandInput,
    options?: CallOptions,
  ): Promise<LoadBalancer> {
    await this.ask(new CreateLoadBalancerCommand(input), options);
    return new LoadBalancer({ name: present(input.LoadBalancerName, "LoadBalancerName") }, this.context);
  }
}
