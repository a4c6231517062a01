// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type AddTagsCommandOutput,
  ConfigureHealthCheckCommand,
  type ConfigureHealthCheckCommandInput,
  type ConfigureHealthCheckCommandOutput,
  DeleteLoadBalancerCommand,
  type DeleteLoadBalancerCommandInput,
  type DeleteLoadBalancerCommandOutput,
  type DeregisterInstancesFromLoadBalancerCommandInput,
  type DeregisterInstancesFromLoadBalancerCommandOutput,
  type DescribeInstanceHealthCommandInput,
  type DescribeInstanceHealthCommandOutput,
  DescribeLoadBalancersCommand,
  type DescribeLoadBalancersCommandOutput,
  type DisableAvailabilityZonesForLoadBalancerCommandInput,
  type DisableAvailabilityZonesForLoadBalancerCommandOutput,
  type ElasticLoadBalancingClient,
  type EnableAvailabilityZonesForLoadBalancerCommandInput,
  type EnableAvailabilityZonesForLoadBalancerCommandOutput,
  type LoadBalancerDescription as Shape,
  type RegisterInstancesWithLoadBalancerCommandInput,
  type RegisterInstancesWithLoadBalancerCommandOutput,
  type RemoveTagsCommandOutput,
  waitUntilAnyInstanceInService,
} from "@aws-sdk/client-elastic-load-balancing";
import type { CallOptions } from "../../core/call-options.js";
import { LoadableResource } from "../../core/loadable-resource.js";
import type { TagMap } from "../../core/tags.js";
import type { WaiterOptions } from "../../core/waiter.js";
import {
  disableAvailabilityZones as disableAvailabilityZonesOf,
  enableAvailabilityZones as enableAvailabilityZonesOf,
} from "../custom/load-balancer/availability-zones.js";
import {
  instanceHealth as instanceHealthOf,
  waitUntilInstanceDeregistered as waitUntilInstanceDeregisteredOf,
  waitUntilInstanceInService as waitUntilInstanceInServiceOf,
} from "../custom/load-balancer/instance-health.js";
import type { InstanceList } from "../custom/load-balancer/instance-list.js";
import {
  deregisterInstances as deregisterInstancesOf,
  registerInstances as registerInstancesOf,
} from "../custom/load-balancer/instances.js";
import {
  addTags as addTagsOf,
  getTags as getTagsOf,
  removeTags as removeTagsOf,
} from "../custom/load-balancer/tags.js";

/** What names it. */
export interface LoadBalancerIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/** A classic load balancer. Made by `elb.loadBalancer(name)`, without a request. */
export class LoadBalancer extends LoadableResource<
  ElasticLoadBalancingClient,
  Shape,
  LoadBalancerIdentifiers
> {
  static override readonly resourceName: string = "LoadBalancer";
  static override readonly notFoundErrors: readonly string[] = [
    "AccessPointNotFoundException",
    "LoadBalancerNotFound",
  ];

  /** The name of the load balancer. */
  get name(): string {
    return this.identifiers.name;
  }

  /** The same as `name`. */
  get loadBalancerName(): string {
    return this.identifiers.name;
  }

  /** The DNS name of the load balancer. */
  get dnsName(): Shape["DNSName"] {
    return this.attribute("DNSName");
  }

  /**
   * The DNS name of the load balancer.
   *
   * For more information, see
   * [Configure a Custom Domain Name](https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/using-domain-names-with-elb.html)
   * in the *Classic Load Balancers Guide*.
   */
  get canonicalHostedZoneName(): Shape["CanonicalHostedZoneName"] {
    return this.attribute("CanonicalHostedZoneName");
  }

  /** The ID of the Amazon Route 53 hosted zone for the load balancer. */
  get canonicalHostedZoneNameId(): Shape["CanonicalHostedZoneNameID"] {
    return this.attribute("CanonicalHostedZoneNameID");
  }

  /** The listeners for the load balancer. */
  get listenerDescriptions(): Shape["ListenerDescriptions"] {
    return this.attribute("ListenerDescriptions");
  }

  /** The policies defined for the load balancer. */
  get policies(): Shape["Policies"] {
    return this.attribute("Policies");
  }

  /** Information about your EC2 instances. */
  get backendServerDescriptions(): Shape["BackendServerDescriptions"] {
    return this.attribute("BackendServerDescriptions");
  }

  /** The Availability Zones for the load balancer. */
  get availabilityZones(): Shape["AvailabilityZones"] {
    return this.attribute("AvailabilityZones");
  }

  /** The IDs of the subnets for the load balancer. */
  get subnets(): Shape["Subnets"] {
    return this.attribute("Subnets");
  }

  /** The ID of the VPC for the load balancer. */
  get vpcId(): Shape["VPCId"] {
    return this.attribute("VPCId");
  }

  /** The IDs of the instances for the load balancer. */
  get instances(): Shape["Instances"] {
    return this.attribute("Instances");
  }

  /** Information about the health checks conducted on the load balancer. */
  get healthCheck(): Shape["HealthCheck"] {
    return this.attribute("HealthCheck");
  }

  /**
   * The security group for the load balancer, which you can use as part of your inbound rules for your
   * registered instances. To only allow traffic from load balancers, add a security group rule that
   * specifies this source security group as the inbound source.
   */
  get sourceSecurityGroup(): Shape["SourceSecurityGroup"] {
    return this.attribute("SourceSecurityGroup");
  }

  /** The security groups for the load balancer. Valid only for load balancers in a VPC. */
  get securityGroups(): Shape["SecurityGroups"] {
    return this.attribute("SecurityGroups");
  }

  /** The date and time the load balancer was created. */
  get createdTime(): Shape["CreatedTime"] {
    return this.attribute("CreatedTime");
  }

  /**
   * The type of load balancer. Valid only for load balancers in a VPC.
   *
   * If `Scheme` is `internet-facing`, the load balancer has a public DNS name that resolves to a public
   * IP address.
   *
   * If `Scheme` is `internal`, the load balancer has a public DNS name that resolves to a private IP
   * address.
   */
  get scheme(): Shape["Scheme"] {
    return this.attribute("Scheme");
  }

  /**
   * Specifies the health check settings to use when evaluating the health state of your EC2 instances.
   *
   * Calls
   * [ConfigureHealthCheck](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_ConfigureHealthCheck.html).
   */
  async configureHealthCheck(
    input: Omit<ConfigureHealthCheckCommandInput, "LoadBalancerName">,
    options?: CallOptions,
  ): Promise<ConfigureHealthCheckCommandOutput> {
    return this.act(new ConfigureHealthCheckCommand({ ...input, LoadBalancerName: this.name }), options);
  }

  /**
   * Deletes the specified load balancer.
   *
   * Calls
   * [DeleteLoadBalancer](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DeleteLoadBalancer.html).
   */
  async delete(
    input: Omit<DeleteLoadBalancerCommandInput, "LoadBalancerName"> = {},
    options?: CallOptions,
  ): Promise<DeleteLoadBalancerCommandOutput> {
    return this.act(new DeleteLoadBalancerCommand({ ...input, LoadBalancerName: this.name }), options);
  }

  /**
   * Adds instances to the load balancer: `Instance` objects and ids, or the SDK's own input. An empty list asks
   * nothing, and resolves to an output without instances.
   *
   * Calls [RegisterInstancesWithLoadBalancer](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_RegisterInstancesWithLoadBalancer.html).
   *
   * @example
   * await balancer.registerInstances([instance, "i-0123456789abcdef0"]);
   */
  registerInstances(
    instances: InstanceList | Omit<RegisterInstancesWithLoadBalancerCommandInput, "LoadBalancerName">,
    options?: CallOptions,
  ): Promise<RegisterInstancesWithLoadBalancerCommandOutput> {
    return registerInstancesOf(this, instances, options);
  }

  /**
   * Takes instances out of the load balancer: `Instance` objects and ids, or the SDK's own input. An empty list
   * asks nothing, and resolves to an output without instances.
   *
   * Calls [DeregisterInstancesFromLoadBalancer](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DeregisterInstancesFromLoadBalancer.html).
   */
  deregisterInstances(
    instances: InstanceList | Omit<DeregisterInstancesFromLoadBalancerCommandInput, "LoadBalancerName">,
    options?: CallOptions,
  ): Promise<DeregisterInstancesFromLoadBalancerCommandOutput> {
    return deregisterInstancesOf(this, instances, options);
  }

  /**
   * Asks for the health of instances: of those given, or of all that are registered when nothing is given. An
   * empty list asks nothing.
   *
   * Calls [DescribeInstanceHealth](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DescribeInstanceHealth.html).
   */
  instanceHealth(
    instances: InstanceList | Omit<DescribeInstanceHealthCommandInput, "LoadBalancerName"> = {},
    options?: CallOptions,
  ): Promise<DescribeInstanceHealthCommandOutput> {
    return instanceHealthOf(this, instances, options);
  }

  /**
   * Waits until every one of the instances is in service; without a list, every registered one. Polls by the
   * service's waiter `InstanceInService`, every 15 s and 40 times unless `options` say otherwise.
   */
  waitUntilInstanceInService(instances?: InstanceList, options: WaiterOptions = {}): Promise<LoadBalancer> {
    return waitUntilInstanceInServiceOf(this, instances, options);
  }

  /**
   * Waits until every one of the instances is out of the load balancer. Polls by the service's waiter
   * `InstanceDeregistered`, every 15 s and 40 times unless `options` say otherwise.
   */
  waitUntilInstanceDeregistered(instances: InstanceList, options: WaiterOptions = {}): Promise<LoadBalancer> {
    return waitUntilInstanceDeregisteredOf(this, instances, options);
  }

  /**
   * Sends traffic to the instances in these zones, too: `["eu-west-1a"]`, or the SDK's own input. Not for a load
   * balancer in a VPC, which has subnets instead.
   *
   * Calls [EnableAvailabilityZonesForLoadBalancer](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_EnableAvailabilityZonesForLoadBalancer.html).
   */
  enableAvailabilityZones(
    zones: readonly string[] | Omit<EnableAvailabilityZonesForLoadBalancerCommandInput, "LoadBalancerName">,
    options?: CallOptions,
  ): Promise<EnableAvailabilityZonesForLoadBalancerCommandOutput> {
    return enableAvailabilityZonesOf(this, zones, options);
  }

  /**
   * Sends no more traffic to the instances in these zones: `["eu-west-1a"]`, or the SDK's own input. Not for a
   * load balancer in a VPC, which has subnets instead.
   *
   * Calls [DisableAvailabilityZonesForLoadBalancer](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DisableAvailabilityZonesForLoadBalancer.html).
   */
  disableAvailabilityZones(
    zones: readonly string[] | Omit<DisableAvailabilityZonesForLoadBalancerCommandInput, "LoadBalancerName">,
    options?: CallOptions,
  ): Promise<DisableAvailabilityZonesForLoadBalancerCommandOutput> {
    return disableAvailabilityZonesOf(this, zones, options);
  }

  /**
   * Asks for the tags of the load balancer, as a plain record without a prototype.
   *
   * Calls [DescribeTags](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DescribeTags.html).
   */
  getTags(options?: CallOptions): Promise<TagMap> {
    return getTagsOf(this, options);
  }

  /**
   * Adds tags to the load balancer, and replaces those of the same key: `{ Name: "web" }`.
   *
   * Calls [AddTags](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_AddTags.html).
   */
  addTags(tags: TagMap, options?: CallOptions): Promise<AddTagsCommandOutput> {
    return addTagsOf(this, tags, options);
  }

  /**
   * Removes the tags with these keys: `["Name"]`.
   *
   * Calls [RemoveTags](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_RemoveTags.html).
   */
  removeTags(keys: readonly string[], options?: CallOptions): Promise<RemoveTagsCommandOutput> {
    return removeTagsOf(this, keys, options);
  }

  /**
   * Waits by the service's waiter `AnyInstanceInService`, which polls
   * [DescribeInstanceHealth](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DescribeInstanceHealth.html).
   * Every 15 s, 40 times, unless `options` say otherwise; the next load() then asks again.
   *
   * @throws `WaiterTimeoutError` when time or attempts run out;
   *   `WaiterFailedError` when the state cannot come any more, or the service refuses to tell
   */
  async waitUntilAnyInstanceInService(options: WaiterOptions = {}): Promise<this> {
    return this.wait<DescribeInstanceHealthCommandOutput>(
      {
        name: "AnyInstanceInService",
        delay: 15,
        attempts: 40,
        expectedErrors: ["AccessPointNotFoundException", "LoadBalancerNotFound"],
        wait: (parameters) => waitUntilAnyInstanceInService(parameters, { LoadBalancerName: this.name }),
      },
      options,
    );
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.ask(new DescribeLoadBalancersCommand({ LoadBalancerNames: [this.name] }), options),
    );
  }
}

/** The data of the resource in a response of DescribeLoadBalancers. */
function pick(output: DescribeLoadBalancersCommandOutput): Shape | undefined {
  return output.LoadBalancerDescriptions?.[0];
}
