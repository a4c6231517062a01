// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type AddTagsCommandOutput,
  type ApplySecurityGroupsToLoadBalancerCommandInput,
  type ApplySecurityGroupsToLoadBalancerCommandOutput,
  type AttachLoadBalancerToSubnetsCommandInput,
  type AttachLoadBalancerToSubnetsCommandOutput,
  ConfigureHealthCheckCommand,
  type ConfigureHealthCheckCommandInput,
  type ConfigureHealthCheckCommandOutput,
  CreateAppCookieStickinessPolicyCommand,
  type CreateAppCookieStickinessPolicyCommandInput,
  CreateLBCookieStickinessPolicyCommand,
  type CreateLBCookieStickinessPolicyCommandInput,
  type CreateLoadBalancerListenersCommandInput,
  type CreateLoadBalancerListenersCommandOutput,
  CreateLoadBalancerPolicyCommand,
  type CreateLoadBalancerPolicyCommandInput,
  DeleteLoadBalancerCommand,
  type DeleteLoadBalancerCommandInput,
  type DeleteLoadBalancerCommandOutput,
  type DeleteLoadBalancerListenersCommandInput,
  type DeleteLoadBalancerListenersCommandOutput,
  type DeregisterInstancesFromLoadBalancerCommandInput,
  type DeregisterInstancesFromLoadBalancerCommandOutput,
  type DescribeInstanceHealthCommandInput,
  type DescribeInstanceHealthCommandOutput,
  DescribeLoadBalancersCommand,
  type DescribeLoadBalancersCommandOutput,
  type DetachLoadBalancerFromSubnetsCommandInput,
  type DetachLoadBalancerFromSubnetsCommandOutput,
  type DisableAvailabilityZonesForLoadBalancerCommandInput,
  type DisableAvailabilityZonesForLoadBalancerCommandOutput,
  type ElasticLoadBalancingClient,
  type EnableAvailabilityZonesForLoadBalancerCommandInput,
  type EnableAvailabilityZonesForLoadBalancerCommandOutput,
  type Listener,
  type LoadBalancerAttributes,
  type LoadBalancerDescription as Shape,
  type ModifyLoadBalancerAttributesCommandInput,
  type ModifyLoadBalancerAttributesCommandOutput,
  type RegisterInstancesWithLoadBalancerCommandInput,
  type RegisterInstancesWithLoadBalancerCommandOutput,
  type RemoveTagsCommandOutput,
  SetLoadBalancerListenerSSLCertificateCommand,
  type SetLoadBalancerListenerSSLCertificateCommandInput,
  type SetLoadBalancerListenerSSLCertificateCommandOutput,
  type SetLoadBalancerPoliciesForBackendServerCommandOutput,
  type SetLoadBalancerPoliciesOfListenerCommandOutput,
  waitUntilAnyInstanceInService,
} from "@aws-sdk/client-elastic-load-balancing";
import type { CallOptions } from "../../core/call/call-options.js";
import type { InstanceRoot, SecurityGroupRoot, SubnetRoot, VpcRoot } from "../../core/resource/ec2-roots.js";
import type { IdList } from "../../core/resource/id-list.js";
import { LoadableResource } from "../../core/resource/loadable-resource.js";
import type { TagMap } from "../../core/resource/tags.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import {
  getAttributes as getAttributesOf,
  modifyAttributes as modifyAttributesOf,
} from "../load-balancer/attributes.js";
import {
  disableAvailabilityZones as disableAvailabilityZonesOf,
  enableAvailabilityZones as enableAvailabilityZonesOf,
} from "../load-balancer/availability-zones.js";
import {
  instancesOf as instancesOfOf,
  securityGroupsOf as securityGroupsOfOf,
  subnetsOf as subnetsOfOf,
  vpcOf as vpcOfOf,
} from "../load-balancer/ec2-resources.js";
import {
  instanceHealth as instanceHealthOf,
  waitUntilInstanceDeregistered as waitUntilInstanceDeregisteredOf,
  waitUntilInstanceInService as waitUntilInstanceInServiceOf,
} from "../load-balancer/instance-health.js";
import type { InstanceList } from "../load-balancer/instance-list.js";
import {
  deregisterInstances as deregisterInstancesOf,
  registerInstances as registerInstancesOf,
} from "../load-balancer/instances.js";
import {
  createListeners as createListenersOf,
  deleteListeners as deleteListenersOf,
} from "../load-balancer/listeners.js";
import {
  type SetBackendServerPoliciesInput,
  type SetListenerPoliciesInput,
  setBackendServerPolicies as setBackendServerPoliciesOf,
  setListenerPolicies as setListenerPoliciesOf,
} from "../load-balancer/policies.js";
import { applySecurityGroups as applySecurityGroupsOf } from "../load-balancer/security-groups.js";
import {
  attachToSubnets as attachToSubnetsOf,
  detachFromSubnets as detachFromSubnetsOf,
} from "../load-balancer/subnets.js";
import {
  addTags as addTagsOf,
  getTags as getTagsOf,
  removeTags as removeTagsOf,
} from "../load-balancer/tags.js";
import { LoadBalancerPolicyCollection } from "./load-balancer-policy-collection.js";
import { LoadBalancerPolicy } from "./load-balancer-policy.js";

/** `meta.identifiers` of LoadBalancer. */
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

  /** The SDK's name for `name`: the name of the load balancer. */
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
  get policiesAttribute(): Shape["Policies"] {
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

  /** The load balancer policy, by its name. Makes no request. */
  policy(name: string): LoadBalancerPolicy {
    return new LoadBalancerPolicy({ loadBalancerName: this.name, name }, this.context);
  }

  /**
   * The policies of the load balancer. Lists by
   * [DescribeLoadBalancerPolicies](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DescribeLoadBalancerPolicies.html).
   */
  get policies(): LoadBalancerPolicyCollection {
    return new LoadBalancerPolicyCollection(this.context, { LoadBalancerName: this.name });
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
   * Generates a stickiness policy with sticky session lifetimes that follow that of an
   * application-generated cookie. This policy can be associated only with HTTP/HTTPS listeners.
   *
   * Calls
   * [CreateAppCookieStickinessPolicy](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_CreateAppCookieStickinessPolicy.html).
   * Resolves to the resource.
   */
  async createAppCookieStickinessPolicy(
    input: Omit<CreateAppCookieStickinessPolicyCommandInput, "LoadBalancerName">,
    options?: CallOptions,
  ): Promise<LoadBalancerPolicy> {
    // Made before the call: an input that names nothing must not be sent.
    const made = new LoadBalancerPolicy(
      { loadBalancerName: this.name, name: input.PolicyName ?? "" },
      this.context,
    );
    await this.act(
      new CreateAppCookieStickinessPolicyCommand({ ...input, LoadBalancerName: this.name }),
      options,
    );
    return made;
  }

  /**
   * Generates a stickiness policy with sticky session lifetimes controlled by the lifetime of the
   * browser (user-agent) or a specified expiration period. This policy can be associated only with
   * HTTP/HTTPS listeners.
   *
   * Calls
   * [CreateLBCookieStickinessPolicy](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_CreateLBCookieStickinessPolicy.html).
   * Resolves to the resource.
   */
  async createLbCookieStickinessPolicy(
    input: Omit<CreateLBCookieStickinessPolicyCommandInput, "LoadBalancerName">,
    options?: CallOptions,
  ): Promise<LoadBalancerPolicy> {
    // Made before the call: an input that names nothing must not be sent.
    const made = new LoadBalancerPolicy(
      { loadBalancerName: this.name, name: input.PolicyName ?? "" },
      this.context,
    );
    await this.act(
      new CreateLBCookieStickinessPolicyCommand({ ...input, LoadBalancerName: this.name }),
      options,
    );
    return made;
  }

  /**
   * Creates a policy with the specified attributes for the specified load balancer.
   *
   * Calls
   * [CreateLoadBalancerPolicy](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_CreateLoadBalancerPolicy.html).
   * Resolves to the resource.
   */
  async createPolicy(
    input: Omit<CreateLoadBalancerPolicyCommandInput, "LoadBalancerName">,
    options?: CallOptions,
  ): Promise<LoadBalancerPolicy> {
    // Made before the call: an input that names nothing must not be sent.
    const made = new LoadBalancerPolicy(
      { loadBalancerName: this.name, name: input.PolicyName ?? "" },
      this.context,
    );
    await this.act(new CreateLoadBalancerPolicyCommand({ ...input, LoadBalancerName: this.name }), options);
    return made;
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
    return this.retire(new DeleteLoadBalancerCommand({ ...input, LoadBalancerName: this.name }), options);
  }

  /**
   * Sets the certificate that terminates the specified listener's SSL connections. The specified
   * certificate replaces any prior certificate that was used on the same load balancer and port.
   *
   * Calls
   * [SetLoadBalancerListenerSSLCertificate](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_SetLoadBalancerListenerSSLCertificate.html).
   */
  async setListenerCertificate(
    input: Omit<SetLoadBalancerListenerSSLCertificateCommandInput, "LoadBalancerName">,
    options?: CallOptions,
  ): Promise<SetLoadBalancerListenerSSLCertificateCommandOutput> {
    return this.act(
      new SetLoadBalancerListenerSSLCertificateCommand({ ...input, LoadBalancerName: this.name }),
      options,
    );
  }

  /**
   * Opens listeners on the load balancer: a list of them, or the SDK's own input. An empty list asks nothing.
   *
   * Calls [CreateLoadBalancerListeners](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_CreateLoadBalancerListeners.html).
   *
   * @example
   * await balancer.createListeners([{ Protocol: "TCP", LoadBalancerPort: 8080, InstancePort: 80 }]);
   */
  createListeners(
    listeners: readonly Listener[] | Omit<CreateLoadBalancerListenersCommandInput, "LoadBalancerName">,
    options?: CallOptions,
  ): Promise<CreateLoadBalancerListenersCommandOutput> {
    return createListenersOf(this, listeners, options);
  }

  /**
   * Closes the listeners on these ports of the load balancer: `[8080]`, or the SDK's own input. An empty list asks
   * nothing.
   *
   * Calls [DeleteLoadBalancerListeners](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DeleteLoadBalancerListeners.html).
   */
  deleteListeners(
    ports: readonly number[] | Omit<DeleteLoadBalancerListenersCommandInput, "LoadBalancerName">,
    options?: CallOptions,
  ): Promise<DeleteLoadBalancerListenersCommandOutput> {
    return deleteListenersOf(this, ports, options);
  }

  /**
   * Gives a listener these policies in place of those that it has; an empty list takes them all away.
   *
   * Calls [SetLoadBalancerPoliciesOfListener](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_SetLoadBalancerPoliciesOfListener.html).
   *
   * @example
   * const sticky = await balancer.createLbCookieStickinessPolicy({ PolicyName: "sticky" });
   * await balancer.setListenerPolicies({ LoadBalancerPort: 80, PolicyNames: [sticky] });
   *
   * @throws `TypeError` for a policy of another load balancer
   */
  setListenerPolicies(
    input: SetListenerPoliciesInput,
    options?: CallOptions,
  ): Promise<SetLoadBalancerPoliciesOfListenerCommandOutput> {
    return setListenerPoliciesOf(this, input, options);
  }

  /**
   * Gives a port of the instances behind the load balancer these policies in place of those that it has; an empty
   * list takes them all away.
   *
   * Calls [SetLoadBalancerPoliciesForBackendServer](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_SetLoadBalancerPoliciesForBackendServer.html).
   *
   * @throws `TypeError` for a policy of another load balancer
   */
  setBackendServerPolicies(
    input: SetBackendServerPoliciesInput,
    options?: CallOptions,
  ): Promise<SetLoadBalancerPoliciesForBackendServerCommandOutput> {
    return setBackendServerPoliciesOf(this, input, options);
  }

  /**
   * Adds instances to the load balancer: `Instance` objects and ids, or the SDK's own input. An empty list asks
   * nothing, and resolves to an output without instances.
   *
   * Calls [RegisterInstancesWithLoadBalancer](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_RegisterInstancesWithLoadBalancer.html).
   *
   * @example
   * await balancer.registerInstances([instance, "i-0123456789abcdef0"]);
   *
   * @throws `TypeError` for an instance of another region, where its client tells
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
   *
   * @throws `TypeError` for an instance of another region, where its client tells
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
   * Waits until every one of the instances is in service; without a list, every registered one. For an empty list
   * there is nothing to wait for, and nothing is asked. Polls by the service's waiter `InstanceInService`, every 15 s
   * and 40 times unless `options` say otherwise.
   */
  waitUntilInstanceInService(instances?: InstanceList, options: WaiterOptions = {}): Promise<LoadBalancer> {
    return waitUntilInstanceInServiceOf(this, instances, options);
  }

  /**
   * Waits until every one of the instances is out of the load balancer. For an empty list there is nothing to wait
   * for, and nothing is asked. Polls by the service's waiter `InstanceDeregistered`, every 15 s and 40 times unless
   * `options` say otherwise.
   */
  waitUntilInstanceDeregistered(instances: InstanceList, options: WaiterOptions = {}): Promise<LoadBalancer> {
    return waitUntilInstanceDeregisteredOf(this, instances, options);
  }

  /**
   * Sends traffic to the instances in these zones, too: `["eu-west-1a"]`, or the SDK's own input. Not for a load
   * balancer in a VPC, which has subnets instead. An empty list asks nothing.
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
   * load balancer in a VPC, which has subnets instead. An empty list asks nothing.
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
   * Adds subnets to the load balancer: `Subnet` objects and ids, or the SDK's own input. Only for a load balancer
   * in a VPC. An empty list asks nothing.
   *
   * Calls [AttachLoadBalancerToSubnets](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_AttachLoadBalancerToSubnets.html).
   *
   * @throws `TypeError` for a subnet of another region, where its client tells
   */
  attachToSubnets(
    subnets: IdList | Omit<AttachLoadBalancerToSubnetsCommandInput, "LoadBalancerName">,
    options?: CallOptions,
  ): Promise<AttachLoadBalancerToSubnetsCommandOutput> {
    return attachToSubnetsOf(this, subnets, options);
  }

  /**
   * Takes subnets away from the load balancer: `Subnet` objects and ids, or the SDK's own input. The instances in
   * them are then out of service. An empty list asks nothing.
   *
   * Calls [DetachLoadBalancerFromSubnets](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DetachLoadBalancerFromSubnets.html).
   *
   * @throws `TypeError` for a subnet of another region, where its client tells
   */
  detachFromSubnets(
    subnets: IdList | Omit<DetachLoadBalancerFromSubnetsCommandInput, "LoadBalancerName">,
    options?: CallOptions,
  ): Promise<DetachLoadBalancerFromSubnetsCommandOutput> {
    return detachFromSubnetsOf(this, subnets, options);
  }

  /**
   * Gives the load balancer these security groups in place of those that it has: `SecurityGroup` objects and ids,
   * or the SDK's own input. Only for a load balancer in a VPC, which always has one: an empty list is refused.
   *
   * Calls [ApplySecurityGroupsToLoadBalancer](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_ApplySecurityGroupsToLoadBalancer.html).
   *
   * @throws `TypeError` for an empty list, and for a group of another region, where its client tells
   */
  applySecurityGroups(
    groups: IdList | Omit<ApplySecurityGroupsToLoadBalancerCommandInput, "LoadBalancerName">,
    options?: CallOptions,
  ): Promise<ApplySecurityGroupsToLoadBalancerCommandOutput> {
    return applySecurityGroupsOf(this, groups, options);
  }

  /**
   * Asks for the settings of the load balancer: cross-zone balancing, access log, connection draining, idle time.
   *
   * Calls [DescribeLoadBalancerAttributes](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DescribeLoadBalancerAttributes.html).
   */
  getAttributes(options?: CallOptions): Promise<LoadBalancerAttributes> {
    return getAttributesOf(this, options);
  }

  /**
   * Changes settings of the load balancer; those that are not given stay. Takes them by themselves, or in the
   * SDK's own input.
   *
   * Calls [ModifyLoadBalancerAttributes](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_ModifyLoadBalancerAttributes.html).
   *
   * @example
   * await balancer.modifyAttributes({ ConnectionDraining: { Enabled: true, Timeout: 60 } });
   */
  modifyAttributes(
    attributes: LoadBalancerAttributes | Omit<ModifyLoadBalancerAttributesCommandInput, "LoadBalancerName">,
    options?: CallOptions,
  ): Promise<ModifyLoadBalancerAttributesCommandOutput> {
    return modifyAttributesOf(this, attributes, options);
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
   * Adds tags to the load balancer, and replaces those of the same key: `{ Name: "web" }`. None asks nothing.
   *
   * Calls [AddTags](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_AddTags.html).
   */
  addTags(tags: TagMap, options?: CallOptions): Promise<AddTagsCommandOutput> {
    return addTagsOf(this, tags, options);
  }

  /**
   * Removes the tags with these keys: `["Name"]`. None asks nothing.
   *
   * Calls [RemoveTags](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_RemoveTags.html).
   */
  removeTags(keys: readonly string[], options?: CallOptions): Promise<RemoveTagsCommandOutput> {
    return removeTagsOf(this, keys, options);
  }

  /**
   * The instances of the load balancer, as resources of the EC2 root that is given. Makes no request; load first.
   *
   * @example
   * const balancer = await elb.loadBalancer("web").load();
   * for (const instance of balancer.instancesOf(ec2)) await instance.reboot();
   */
  instancesOf<Item>(ec2: InstanceRoot<Item>): Item[] {
    return instancesOfOf(this, ec2);
  }

  /** The subnets of the load balancer, as resources of the EC2 root that is given. Makes no request; load first. */
  subnetsOf<Item>(ec2: SubnetRoot<Item>): Item[] {
    return subnetsOfOf(this, ec2);
  }

  /**
   * The security groups of the load balancer, as resources of the EC2 root that is given. Makes no request; load
   * first.
   */
  securityGroupsOf<Item>(ec2: SecurityGroupRoot<Item>): Item[] {
    return securityGroupsOfOf(this, ec2);
  }

  /**
   * The VPC of the load balancer, as a resource of the EC2 root that is given; `undefined` where it has none. Makes
   * no request; load first.
   */
  vpcOf<Item>(ec2: VpcRoot<Item>): Item | undefined {
    return vpcOfOf(this, ec2);
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
