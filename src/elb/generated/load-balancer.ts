// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AddTagsCommand,
  type AddTagsCommandOutput,
  ApplySecurityGroupsToLoadBalancerCommand,
  type ApplySecurityGroupsToLoadBalancerCommandInput,
  type ApplySecurityGroupsToLoadBalancerCommandOutput,
  AttachLoadBalancerToSubnetsCommand,
  type AttachLoadBalancerToSubnetsCommandInput,
  type AttachLoadBalancerToSubnetsCommandOutput,
  ConfigureHealthCheckCommand,
  type ConfigureHealthCheckCommandInput,
  type ConfigureHealthCheckCommandOutput,
  CreateAppCookieStickinessPolicyCommand,
  type CreateAppCookieStickinessPolicyCommandInput,
  CreateLBCookieStickinessPolicyCommand,
  type CreateLBCookieStickinessPolicyCommandInput,
  CreateLoadBalancerListenersCommand,
  type CreateLoadBalancerListenersCommandInput,
  type CreateLoadBalancerListenersCommandOutput,
  CreateLoadBalancerPolicyCommand,
  type CreateLoadBalancerPolicyCommandInput,
  DeleteLoadBalancerCommand,
  type DeleteLoadBalancerCommandInput,
  type DeleteLoadBalancerCommandOutput,
  DeleteLoadBalancerListenersCommand,
  type DeleteLoadBalancerListenersCommandInput,
  type DeleteLoadBalancerListenersCommandOutput,
  DeregisterInstancesFromLoadBalancerCommand,
  type DeregisterInstancesFromLoadBalancerCommandInput,
  type DeregisterInstancesFromLoadBalancerCommandOutput,
  DescribeInstanceHealthCommand,
  type DescribeInstanceHealthCommandInput,
  type DescribeInstanceHealthCommandOutput,
  DescribeLoadBalancerAttributesCommand,
  DescribeLoadBalancersCommand,
  type DescribeLoadBalancersCommandOutput,
  DescribeTagsCommand,
  DetachLoadBalancerFromSubnetsCommand,
  type DetachLoadBalancerFromSubnetsCommandInput,
  type DetachLoadBalancerFromSubnetsCommandOutput,
  DisableAvailabilityZonesForLoadBalancerCommand,
  type DisableAvailabilityZonesForLoadBalancerCommandInput,
  type DisableAvailabilityZonesForLoadBalancerCommandOutput,
  type ElasticLoadBalancingClient,
  EnableAvailabilityZonesForLoadBalancerCommand,
  type EnableAvailabilityZonesForLoadBalancerCommandInput,
  type EnableAvailabilityZonesForLoadBalancerCommandOutput,
  type Listener,
  type LoadBalancerAttributes,
  type LoadBalancerDescription as Shape,
  ModifyLoadBalancerAttributesCommand,
  type ModifyLoadBalancerAttributesCommandInput,
  type ModifyLoadBalancerAttributesCommandOutput,
  RegisterInstancesWithLoadBalancerCommand,
  type RegisterInstancesWithLoadBalancerCommandInput,
  type RegisterInstancesWithLoadBalancerCommandOutput,
  RemoveTagsCommand,
  type RemoveTagsCommandOutput,
  SetLoadBalancerListenerSSLCertificateCommand,
  type SetLoadBalancerListenerSSLCertificateCommandInput,
  type SetLoadBalancerListenerSSLCertificateCommandOutput,
  type SetLoadBalancerPoliciesForBackendServerCommandOutput,
  type SetLoadBalancerPoliciesOfListenerCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing";
import type { CallOptions } from "../../core/call/call-options.js";
import { isWholeInput, plainInput, sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import type { FactoryOf } from "../../core/resource/identifiers/factory-of.js";
import { type IdList, emptyListError, idsOf, isList } from "../../core/resource/identifiers/id-list.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { requireSamePlace } from "../../core/resource/identifiers/same-place.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import {
  waitUntilInstanceDeregistered as waitUntilInstanceDeregisteredOf,
  waitUntilInstanceInService as waitUntilInstanceInServiceOf,
} from "../load-balancer/instance-health.js";
import type { InstanceList } from "../load-balancer/instance-list.js";
import {
  type SetBackendServerPoliciesInput,
  type SetListenerPoliciesInput,
  setBackendServerPolicies as setBackendServerPoliciesOf,
  setListenerPolicies as setListenerPoliciesOf,
} from "../load-balancer/policies.js";
import { LoadBalancerPolicyCollection } from "./load-balancer-policy-collection.js";
import { LoadBalancerPolicy } from "./load-balancer-policy.js";
import { anyInstanceInServiceWaiter } from "./waiters/describe-instance-health.js";

/** `meta.identifiers` of LoadBalancer. */
export interface LoadBalancerIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/** A Classic Load Balancer. Created by `elb.loadBalancer(name)`, without a request. */
export class LoadBalancer extends LoadableResource<
  ElasticLoadBalancingClient,
  Shape,
  LoadBalancerIdentifiers
> {
  static override readonly resourceName: string = "LoadBalancer";
  /** @internal */
  static override readonly rootName: string = "ELBResource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    dns: "dnsName",
    listeners: "listenerDescriptions",
    created: "createdTime",
    creationDate: "createdTime",
    zones: "availabilityZones",
    id: "name",
  };
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
  get dnsName(): NonNullable<Shape["DNSName"]> {
    return this.requiredAttribute("DNSName");
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
  get canonicalHostedZoneNameId(): NonNullable<Shape["CanonicalHostedZoneNameID"]> {
    return this.requiredAttribute("CanonicalHostedZoneNameID");
  }

  /** The listeners for the load balancer. */
  get listenerDescriptions(): NonNullable<Shape["ListenerDescriptions"]> {
    return this.attribute("ListenerDescriptions") ?? [];
  }

  /** The policies defined for the load balancer. */
  get policiesAttribute(): NonNullable<Shape["Policies"]> {
    return this.requiredAttribute("Policies");
  }

  /** Information about your EC2 instances. */
  get backendServerDescriptions(): NonNullable<Shape["BackendServerDescriptions"]> {
    return this.attribute("BackendServerDescriptions") ?? [];
  }

  /** The Availability Zones for the load balancer. */
  get availabilityZones(): NonNullable<Shape["AvailabilityZones"]> {
    return this.attribute("AvailabilityZones") ?? [];
  }

  /** The IDs of the subnets for the load balancer. */
  get subnets(): NonNullable<Shape["Subnets"]> {
    return this.attribute("Subnets") ?? [];
  }

  /** The ID of the VPC for the load balancer. */
  get vpcId(): NonNullable<Shape["VPCId"]> {
    return this.requiredAttribute("VPCId");
  }

  /** The IDs of the instances for the load balancer. */
  get instances(): NonNullable<Shape["Instances"]> {
    return this.attribute("Instances") ?? [];
  }

  /** Information about the health checks conducted on the load balancer. */
  get healthCheck(): NonNullable<Shape["HealthCheck"]> {
    return this.requiredAttribute("HealthCheck");
  }

  /**
   * The security group for the load balancer, which you can use as part of your inbound rules for your
   * registered instances. To only allow traffic from load balancers, add a security group rule that
   * specifies this source security group as the inbound source.
   */
  get sourceSecurityGroup(): NonNullable<Shape["SourceSecurityGroup"]> {
    return this.requiredAttribute("SourceSecurityGroup");
  }

  /** The security groups for the load balancer. Valid only for load balancers in a VPC. */
  get securityGroups(): NonNullable<Shape["SecurityGroups"]> {
    return this.attribute("SecurityGroups") ?? [];
  }

  /** The date and time the load balancer was created. */
  get createdTime(): NonNullable<Shape["CreatedTime"]> {
    return this.requiredAttribute("CreatedTime");
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
  get scheme(): NonNullable<Shape["Scheme"]> {
    return this.requiredAttribute("Scheme");
  }

  /**
   * Gets the tags, as a plain record without a prototype.
   *
   * Calls
   * [DescribeTags](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DescribeTags.html).
   */
  async getTags(options?: CallOptions): Promise<TagMap> {
    const output = await this.ask(new DescribeTagsCommand({ LoadBalancerNames: [this.name] }), options);
    return toTagMap(output.TagDescriptions?.[0]?.Tags);
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls
   * [AddTags](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_AddTags.html).
   */
  async addTags(tags: TagMap, options?: CallOptions): Promise<AddTagsCommandOutput> {
    const given = toTagList(tags);
    if (given.length === 0) return { $metadata: {} };
    return this.act(new AddTagsCommand({ LoadBalancerNames: [this.name], Tags: given }), options);
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls
   * [RemoveTags](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_RemoveTags.html).
   */
  async removeTags(keys: readonly string[], options?: CallOptions): Promise<RemoveTagsCommandOutput> {
    const given = tagKeys(keys);
    if (given.length === 0) return { $metadata: {} };
    return this.act(
      new RemoveTagsCommand({ LoadBalancerNames: [this.name], Tags: given.map((Key) => ({ Key })) }),
      options,
    );
  }

  /** The load balancer policy, by its name. Makes no request. */
  policy(name: string): LoadBalancerPolicy {
    return new LoadBalancerPolicy({ loadBalancerName: this.name, name }, this.context);
  }

  /**
   * The instances referenced by `Instances[].InstanceId`, as resources of the given root. Makes no
   * request; load the resource first.
   */
  instancesOf<Item>(ec2: FactoryOf<"instance", Item>): Item[] {
    return (this.attribute("Instances") ?? []).flatMap(({ InstanceId: id }) =>
      id ? [ec2.instance(id)] : [],
    );
  }

  /**
   * The subnets referenced by `Subnets[]`, as resources of the given root. Makes no request; load the
   * resource first.
   */
  subnetsOf<Item>(ec2: FactoryOf<"subnet", Item>): Item[] {
    return (this.attribute("Subnets") ?? []).map((id) => ec2.subnet(id));
  }

  /**
   * The security groups referenced by `SecurityGroups[]`, as resources of the given root. Makes no
   * request; load the resource first.
   */
  securityGroupsOf<Item>(ec2: FactoryOf<"securityGroup", Item>): Item[] {
    return (this.attribute("SecurityGroups") ?? []).map((id) => ec2.securityGroup(id));
  }

  /**
   * The VPC referenced by `VPCId`, as a resource of the given root, or `undefined`. Makes no request;
   * load the resource first.
   */
  vpcOf<Item>(ec2: FactoryOf<"vpc", Item>): Item | undefined {
    const id = this.attribute("VPCId");
    return id ? ec2.vpc(id) : undefined;
  }

  /**
   * The policies of the load balancer. Lists by
   * [DescribeLoadBalancerPolicies](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DescribeLoadBalancerPolicies.html).
   */
  get policies(): LoadBalancerPolicyCollection {
    return new LoadBalancerPolicyCollection(this.context, { LoadBalancerName: this.name });
  }

  /**
   * Associates one or more security groups with your load balancer in a virtual private cloud (VPC). The
   * specified security groups override the previously associated security groups.
   *
   * Takes `SecurityGroup` objects, their ids, or a mix of both, or the SDK's own input.
   *
   * Calls
   * [ApplySecurityGroupsToLoadBalancer](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_ApplySecurityGroupsToLoadBalancer.html).
   *
   * @throws `TypeError` for an empty list, and for a security group of another region or account, if that is known
   */
  async applySecurityGroups(
    groups: IdList | ReadonlyInput<Omit<ApplySecurityGroupsToLoadBalancerCommandInput, "LoadBalancerName">>,
    options?: CallOptions,
  ): Promise<ApplySecurityGroupsToLoadBalancerCommandOutput> {
    const input: ReadonlyInput<Omit<ApplySecurityGroupsToLoadBalancerCommandInput, "LoadBalancerName">> =
      isList(groups) ? { SecurityGroups: idsOf(groups, "SecurityGroup") } : plainInput(groups);
    if (input.SecurityGroups?.length === 0) throw emptyListError(this, "security groups");
    if (isList(groups)) await requireSamePlace(this, groups);
    return this.act(
      new ApplySecurityGroupsToLoadBalancerCommand({ ...sdkInput(input), LoadBalancerName: this.name }),
      options,
    );
  }

  /**
   * Adds one or more subnets to the set of configured subnets for the specified load balancer.
   *
   * Takes `Subnet` objects, their ids, or a mix of both, or the SDK's own input. Makes no request for an
   * empty list.
   *
   * Calls
   * [AttachLoadBalancerToSubnets](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_AttachLoadBalancerToSubnets.html).
   *
   * @throws `TypeError` for a subnet of another region or account, if that is known
   */
  async attachToSubnets(
    subnets: IdList | ReadonlyInput<Omit<AttachLoadBalancerToSubnetsCommandInput, "LoadBalancerName">>,
    options?: CallOptions,
  ): Promise<AttachLoadBalancerToSubnetsCommandOutput> {
    const input: ReadonlyInput<Omit<AttachLoadBalancerToSubnetsCommandInput, "LoadBalancerName">> = isList(
      subnets,
    )
      ? { Subnets: idsOf(subnets, "Subnet") }
      : plainInput(subnets);
    if (input.Subnets?.length === 0) return { $metadata: {} };
    if (isList(subnets)) await requireSamePlace(this, subnets);
    return this.act(
      new AttachLoadBalancerToSubnetsCommand({ ...sdkInput(input), LoadBalancerName: this.name }),
      options,
    );
  }

  /**
   * Specifies the health check settings to use when evaluating the health state of your EC2 instances.
   *
   * Calls
   * [ConfigureHealthCheck](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_ConfigureHealthCheck.html).
   */
  async configureHealthCheck(
    input: ReadonlyInput<Omit<ConfigureHealthCheckCommandInput, "LoadBalancerName">>,
    options?: CallOptions,
  ): Promise<ConfigureHealthCheckCommandOutput> {
    return this.act(
      new ConfigureHealthCheckCommand({ ...sdkInput(input), LoadBalancerName: this.name }),
      options,
    );
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
    input: ReadonlyInput<Omit<CreateAppCookieStickinessPolicyCommandInput, "LoadBalancerName">>,
    options?: CallOptions,
  ): Promise<LoadBalancerPolicy> {
    // Created before the call: an input without identifiers must not be sent.
    const made = new LoadBalancerPolicy(
      { loadBalancerName: this.name, name: plainInput(input).PolicyName ?? "" },
      this.context,
    );
    await this.act(
      new CreateAppCookieStickinessPolicyCommand({ ...sdkInput(input), LoadBalancerName: this.name }),
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
    input: ReadonlyInput<Omit<CreateLBCookieStickinessPolicyCommandInput, "LoadBalancerName">>,
    options?: CallOptions,
  ): Promise<LoadBalancerPolicy> {
    // Created before the call: an input without identifiers must not be sent.
    const made = new LoadBalancerPolicy(
      { loadBalancerName: this.name, name: plainInput(input).PolicyName ?? "" },
      this.context,
    );
    await this.act(
      new CreateLBCookieStickinessPolicyCommand({ ...sdkInput(input), LoadBalancerName: this.name }),
      options,
    );
    return made;
  }

  /**
   * Creates one or more listeners for the specified load balancer. If a listener with the specified port
   * does not already exist, it is created; otherwise, the properties of the new listener must match the
   * properties of the existing listener.
   *
   * Takes a list, or the SDK's own input. Makes no request for an empty list.
   *
   * Calls
   * [CreateLoadBalancerListeners](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_CreateLoadBalancerListeners.html).
   *
   * @example
   * await balancer.createListeners([{ Protocol: "TCP", LoadBalancerPort: 8080, InstancePort: 80 }]);
   */
  async createListeners(
    listeners:
      | ReadonlyInput<Listener[]>
      | ReadonlyInput<Omit<CreateLoadBalancerListenersCommandInput, "LoadBalancerName">>,
    options?: CallOptions,
  ): Promise<CreateLoadBalancerListenersCommandOutput> {
    const input: ReadonlyInput<Omit<CreateLoadBalancerListenersCommandInput, "LoadBalancerName">> = isList(
      listeners,
    )
      ? { Listeners: [...listeners] }
      : plainInput(listeners);
    if (input.Listeners?.length === 0) return { $metadata: {} };
    return this.act(
      new CreateLoadBalancerListenersCommand({ ...sdkInput(input), LoadBalancerName: this.name }),
      options,
    );
  }

  /**
   * Creates a policy with the specified attributes for the specified load balancer.
   *
   * Calls
   * [CreateLoadBalancerPolicy](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_CreateLoadBalancerPolicy.html).
   * Resolves to the resource.
   */
  async createPolicy(
    input: ReadonlyInput<Omit<CreateLoadBalancerPolicyCommandInput, "LoadBalancerName">>,
    options?: CallOptions,
  ): Promise<LoadBalancerPolicy> {
    // Created before the call: an input without identifiers must not be sent.
    const made = new LoadBalancerPolicy(
      { loadBalancerName: this.name, name: plainInput(input).PolicyName ?? "" },
      this.context,
    );
    await this.act(
      new CreateLoadBalancerPolicyCommand({ ...sdkInput(input), LoadBalancerName: this.name }),
      options,
    );
    return made;
  }

  /**
   * Deletes the specified load balancer.
   *
   * Calls
   * [DeleteLoadBalancer](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DeleteLoadBalancer.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteLoadBalancerCommandInput, "LoadBalancerName">> = {},
    options?: CallOptions,
  ): Promise<DeleteLoadBalancerCommandOutput> {
    return this.retire(
      new DeleteLoadBalancerCommand({ ...sdkInput(input), LoadBalancerName: this.name }),
      options,
    );
  }

  /**
   * Deletes the specified listeners from the specified load balancer.
   *
   * Takes a list, or the SDK's own input. Makes no request for an empty list.
   *
   * Calls
   * [DeleteLoadBalancerListeners](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DeleteLoadBalancerListeners.html).
   */
  async deleteListeners(
    ports:
      readonly number[] | ReadonlyInput<Omit<DeleteLoadBalancerListenersCommandInput, "LoadBalancerName">>,
    options?: CallOptions,
  ): Promise<DeleteLoadBalancerListenersCommandOutput> {
    const input: ReadonlyInput<Omit<DeleteLoadBalancerListenersCommandInput, "LoadBalancerName">> = isList(
      ports,
    )
      ? { LoadBalancerPorts: [...ports] }
      : plainInput(ports);
    if (input.LoadBalancerPorts?.length === 0) return { $metadata: {} };
    return this.act(
      new DeleteLoadBalancerListenersCommand({ ...sdkInput(input), LoadBalancerName: this.name }),
      options,
    );
  }

  /**
   * Deregisters the specified instances from the specified load balancer. After the instance is
   * deregistered, it no longer receives traffic from the load balancer.
   *
   * Takes `Instance` objects, their ids, or a mix of both, or the SDK's own input. Makes no request for
   * an empty list.
   *
   * Calls
   * [DeregisterInstancesFromLoadBalancer](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DeregisterInstancesFromLoadBalancer.html).
   *
   * @throws `TypeError` for an instance of another region or account, if that is known
   */
  async deregisterInstances(
    instances:
      IdList | ReadonlyInput<Omit<DeregisterInstancesFromLoadBalancerCommandInput, "LoadBalancerName">>,
    options?: CallOptions,
  ): Promise<DeregisterInstancesFromLoadBalancerCommandOutput> {
    const input: ReadonlyInput<Omit<DeregisterInstancesFromLoadBalancerCommandInput, "LoadBalancerName">> =
      isList(instances)
        ? { Instances: idsOf(instances, "Instance").map((InstanceId) => ({ InstanceId })) }
        : plainInput(instances);
    if (input.Instances?.length === 0) return { $metadata: {} };
    if (isList(instances)) await requireSamePlace(this, instances);
    return this.act(
      new DeregisterInstancesFromLoadBalancerCommand({ ...sdkInput(input), LoadBalancerName: this.name }),
      options,
    );
  }

  /**
   * Removes the specified subnets from the set of configured subnets for the load balancer.
   *
   * The instances in those subnets are then out of service.
   *
   * Takes `Subnet` objects, their ids, or a mix of both, or the SDK's own input. Makes no request for an
   * empty list.
   *
   * Calls
   * [DetachLoadBalancerFromSubnets](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DetachLoadBalancerFromSubnets.html).
   *
   * @throws `TypeError` for a subnet of another region or account, if that is known
   */
  async detachFromSubnets(
    subnets: IdList | ReadonlyInput<Omit<DetachLoadBalancerFromSubnetsCommandInput, "LoadBalancerName">>,
    options?: CallOptions,
  ): Promise<DetachLoadBalancerFromSubnetsCommandOutput> {
    const input: ReadonlyInput<Omit<DetachLoadBalancerFromSubnetsCommandInput, "LoadBalancerName">> = isList(
      subnets,
    )
      ? { Subnets: idsOf(subnets, "Subnet") }
      : plainInput(subnets);
    if (input.Subnets?.length === 0) return { $metadata: {} };
    if (isList(subnets)) await requireSamePlace(this, subnets);
    return this.act(
      new DetachLoadBalancerFromSubnetsCommand({ ...sdkInput(input), LoadBalancerName: this.name }),
      options,
    );
  }

  /**
   * Removes the specified Availability Zones from the set of Availability Zones for the specified load
   * balancer in EC2-Classic or a default VPC.
   *
   * Not for a load balancer in a VPC, which has subnets instead.
   *
   * Takes a list, or the SDK's own input. Makes no request for an empty list.
   *
   * Calls
   * [DisableAvailabilityZonesForLoadBalancer](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DisableAvailabilityZonesForLoadBalancer.html).
   */
  async disableAvailabilityZones(
    zones:
      | readonly string[]
      | ReadonlyInput<Omit<DisableAvailabilityZonesForLoadBalancerCommandInput, "LoadBalancerName">>,
    options?: CallOptions,
  ): Promise<DisableAvailabilityZonesForLoadBalancerCommandOutput> {
    const input: ReadonlyInput<
      Omit<DisableAvailabilityZonesForLoadBalancerCommandInput, "LoadBalancerName">
    > = isList(zones) ? { AvailabilityZones: [...zones] } : plainInput(zones);
    if (input.AvailabilityZones?.length === 0) return { $metadata: {} };
    return this.act(
      new DisableAvailabilityZonesForLoadBalancerCommand({ ...sdkInput(input), LoadBalancerName: this.name }),
      options,
    );
  }

  /**
   * Adds the specified Availability Zones to the set of Availability Zones for the specified load
   * balancer in EC2-Classic or a default VPC.
   *
   * Not for a load balancer in a VPC, which has subnets instead.
   *
   * Takes a list, or the SDK's own input. Makes no request for an empty list.
   *
   * Calls
   * [EnableAvailabilityZonesForLoadBalancer](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_EnableAvailabilityZonesForLoadBalancer.html).
   */
  async enableAvailabilityZones(
    zones:
      | readonly string[]
      | ReadonlyInput<Omit<EnableAvailabilityZonesForLoadBalancerCommandInput, "LoadBalancerName">>,
    options?: CallOptions,
  ): Promise<EnableAvailabilityZonesForLoadBalancerCommandOutput> {
    const input: ReadonlyInput<Omit<EnableAvailabilityZonesForLoadBalancerCommandInput, "LoadBalancerName">> =
      isList(zones) ? { AvailabilityZones: [...zones] } : plainInput(zones);
    if (input.AvailabilityZones?.length === 0) return { $metadata: {} };
    return this.act(
      new EnableAvailabilityZonesForLoadBalancerCommand({ ...sdkInput(input), LoadBalancerName: this.name }),
      options,
    );
  }

  /**
   * Describes the attributes for the specified load balancer.
   *
   * Calls
   * [DescribeLoadBalancerAttributes](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DescribeLoadBalancerAttributes.html).
   */
  async getAttributes(options?: CallOptions): Promise<LoadBalancerAttributes> {
    const output = await this.ask(
      new DescribeLoadBalancerAttributesCommand({ LoadBalancerName: this.name }),
      options,
    );
    return present(output.LoadBalancerAttributes, "LoadBalancerAttributes");
  }

  /**
   * Describes the state of the specified instances with respect to the specified load balancer. If no
   * instances are specified, the call describes the state of all instances that are currently registered
   * with the load balancer. If instances are specified, their state is returned even if they are no
   * longer registered with the load balancer. The state of terminated instances is not returned.
   *
   * Of the given instances, or of all registered instances by default.
   *
   * Takes `Instance` objects, their ids, or a mix of both, or the SDK's own input. Makes no request for
   * an empty list.
   *
   * Calls
   * [DescribeInstanceHealth](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DescribeInstanceHealth.html).
   *
   * @throws `TypeError` for an instance of another region or account, if that is known
   */
  async instanceHealth(
    instances: IdList | ReadonlyInput<Omit<DescribeInstanceHealthCommandInput, "LoadBalancerName">> = {},
    options?: CallOptions,
  ): Promise<DescribeInstanceHealthCommandOutput> {
    const input: ReadonlyInput<Omit<DescribeInstanceHealthCommandInput, "LoadBalancerName">> = isList(
      instances,
    )
      ? { Instances: idsOf(instances, "Instance").map((InstanceId) => ({ InstanceId })) }
      : plainInput(instances);
    if (input.Instances?.length === 0) return { $metadata: {}, InstanceStates: [] };
    if (isList(instances)) await requireSamePlace(this, instances);
    return this.ask(
      new DescribeInstanceHealthCommand({ ...sdkInput(input), LoadBalancerName: this.name }),
      options,
    );
  }

  /**
   * Modifies the attributes of the specified load balancer.
   *
   * Settings that are not given are not changed.
   *
   * Takes just the settings, or the SDK's own input.
   *
   * Calls
   * [ModifyLoadBalancerAttributes](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_ModifyLoadBalancerAttributes.html).
   *
   * @example
   * await balancer.modifyAttributes({ ConnectionDraining: { Enabled: true, Timeout: 60 } });
   */
  async modifyAttributes(
    attributes:
      | ReadonlyInput<LoadBalancerAttributes>
      | ReadonlyInput<Omit<ModifyLoadBalancerAttributesCommandInput, "LoadBalancerName">>,
    options?: CallOptions,
  ): Promise<ModifyLoadBalancerAttributesCommandOutput> {
    const input: ReadonlyInput<Omit<ModifyLoadBalancerAttributesCommandInput, "LoadBalancerName">> =
      !isWholeInput(attributes, "LoadBalancerAttributes")
        ? { LoadBalancerAttributes: attributes }
        : attributes;
    return this.act(
      new ModifyLoadBalancerAttributesCommand({ ...sdkInput(input), LoadBalancerName: this.name }),
      options,
    );
  }

  /**
   * Adds the specified instances to the specified load balancer.
   *
   * Takes `Instance` objects, their ids, or a mix of both, or the SDK's own input. Makes no request for
   * an empty list.
   *
   * Calls
   * [RegisterInstancesWithLoadBalancer](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_RegisterInstancesWithLoadBalancer.html).
   *
   * @example
   * await balancer.registerInstances([instance, "i-0123456789abcdef0"]);
   *
   * @throws `TypeError` for an instance of another region or account, if that is known
   */
  async registerInstances(
    instances:
      IdList | ReadonlyInput<Omit<RegisterInstancesWithLoadBalancerCommandInput, "LoadBalancerName">>,
    options?: CallOptions,
  ): Promise<RegisterInstancesWithLoadBalancerCommandOutput> {
    const input: ReadonlyInput<Omit<RegisterInstancesWithLoadBalancerCommandInput, "LoadBalancerName">> =
      isList(instances)
        ? { Instances: idsOf(instances, "Instance").map((InstanceId) => ({ InstanceId })) }
        : plainInput(instances);
    if (input.Instances?.length === 0) return { $metadata: {} };
    if (isList(instances)) await requireSamePlace(this, instances);
    return this.act(
      new RegisterInstancesWithLoadBalancerCommand({ ...sdkInput(input), LoadBalancerName: this.name }),
      options,
    );
  }

  /**
   * Sets the certificate that terminates the specified listener's SSL connections. The specified
   * certificate replaces any prior certificate that was used on the same load balancer and port.
   *
   * Calls
   * [SetLoadBalancerListenerSSLCertificate](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_SetLoadBalancerListenerSSLCertificate.html).
   */
  async setListenerCertificate(
    input: ReadonlyInput<Omit<SetLoadBalancerListenerSSLCertificateCommandInput, "LoadBalancerName">>,
    options?: CallOptions,
  ): Promise<SetLoadBalancerListenerSSLCertificateCommandOutput> {
    return this.act(
      new SetLoadBalancerListenerSSLCertificateCommand({ ...sdkInput(input), LoadBalancerName: this.name }),
      options,
    );
  }

  /**
   * Deletes the load balancer if it exists, and resolves to whether it existed.
   *
   * The service's response does not tell whether it existed, so this checks first: two concurrent
   * callers may both get `true`. Calls
   * [DeleteLoadBalancer](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DeleteLoadBalancer.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    if (!(await this.exists(options))) return false;
    await this.delete({}, options);
    return true;
  }

  /**
   * Replaces the policies of a listener; an empty list removes all.
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
    return setListenerPoliciesOf(this, this.handle, input, options);
  }

  /**
   * Replaces the policies of a port of the instances behind the load balancer; an empty list removes all.
   *
   * Calls [SetLoadBalancerPoliciesForBackendServer](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_SetLoadBalancerPoliciesForBackendServer.html).
   *
   * @throws `TypeError` for a policy of another load balancer
   */
  setBackendServerPolicies(
    input: SetBackendServerPoliciesInput,
    options?: CallOptions,
  ): Promise<SetLoadBalancerPoliciesForBackendServerCommandOutput> {
    return setBackendServerPoliciesOf(this, this.handle, input, options);
  }

  /**
   * Waits until all given instances are in service, by default all registered ones. Makes no request for an empty
   * list. Polls with the service's waiter `InstanceInService`, by default every 15 seconds, up to 40 times.
   */
  waitUntilInstanceInService(instances?: InstanceList, options: WaiterOptions = {}): Promise<LoadBalancer> {
    return waitUntilInstanceInServiceOf(this, this.handle, instances, options);
  }

  /**
   * Waits until all given instances are deregistered from the load balancer. Makes no request for an empty list.
   * Polls with the service's waiter `InstanceDeregistered`, by default every 15 seconds, up to 40 times.
   */
  waitUntilInstanceDeregistered(instances: InstanceList, options: WaiterOptions = {}): Promise<LoadBalancer> {
    return waitUntilInstanceDeregisteredOf(this, this.handle, instances, options);
  }

  /**
   * Waits with the service's waiter `AnyInstanceInService`, which polls
   * [DescribeInstanceHealth](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DescribeInstanceHealth.html).
   * By default every 15 seconds, up to 40 times; the next load() then sends a request.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilAnyInstanceInService(options: WaiterOptions = {}): Promise<this> {
    return this.wait(
      anyInstanceInServiceWaiter,
      () => new DescribeInstanceHealthCommand({ LoadBalancerName: this.name }),
      options,
    );
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(new DescribeLoadBalancersCommand({ LoadBalancerNames: [this.name] }), options),
    );
  }
}

/** The attributes in a response of DescribeLoadBalancers. */
function pick(output: DescribeLoadBalancersCommandOutput): Shape | undefined {
  return output.LoadBalancerDescriptions?.[0];
}
