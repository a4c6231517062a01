// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AddTagsCommand,
  type AddTagsCommandOutput,
  CreateListenerCommand,
  type CreateListenerCommandInput,
  DeleteLoadBalancerCommand,
  type DeleteLoadBalancerCommandInput,
  type DeleteLoadBalancerCommandOutput,
  DescribeCapacityReservationCommand,
  type DescribeCapacityReservationCommandInput,
  type DescribeCapacityReservationCommandOutput,
  DescribeLoadBalancerAttributesCommand,
  DescribeLoadBalancersCommand,
  type DescribeLoadBalancersCommandOutput,
  DescribeTagsCommand,
  type ElasticLoadBalancingV2Client,
  type LoadBalancer as Shape,
  ModifyCapacityReservationCommand,
  type ModifyCapacityReservationCommandInput,
  type ModifyCapacityReservationCommandOutput,
  ModifyIpPoolsCommand,
  type ModifyIpPoolsCommandInput,
  type ModifyIpPoolsCommandOutput,
  ModifyLoadBalancerAttributesCommand,
  type ModifyLoadBalancerAttributesCommandInput,
  type ModifyLoadBalancerAttributesCommandOutput,
  RemoveTagsCommand,
  type RemoveTagsCommandOutput,
  SetIpAddressTypeCommand,
  type SetIpAddressTypeCommandInput,
  type SetIpAddressTypeCommandOutput,
  SetSecurityGroupsCommand,
  type SetSecurityGroupsCommandInput,
  type SetSecurityGroupsCommandOutput,
  SetSubnetsCommand,
  type SetSubnetsCommandInput,
  type SetSubnetsCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../../core/call/call-options.js";
import { plainInput, sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import {
  type AttributeValues,
  isRecordOf,
  toPairs,
} from "../../core/resource/attributes/attribute-record.js";
import type { WithMembers } from "../../core/resource/attributes/with-members.js";
import type { FactoryOf } from "../../core/resource/identifiers/factory-of.js";
import { type IdList, emptyListError, idsOf, isList } from "../../core/resource/identifiers/id-list.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { requireSamePlace } from "../../core/resource/identifiers/same-place.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import type { NewListener } from "../listener/listener-settings.js";
import { toCreateListener } from "../load-balancer/create-listener.js";
import { ListenerCollection } from "./listener-collection.js";
import { Listener } from "./listener.js";
import { TargetGroupCollection } from "./target-group-collection.js";
import {
  loadBalancerAvailableWaiter,
  loadBalancerExistsWaiter,
  loadBalancersDeletedWaiter,
} from "./waiters/describe-load-balancers.js";

/** `meta.identifiers` of LoadBalancer. */
export interface LoadBalancerIdentifiers extends Readonly<Record<string, string>> {
  readonly arn: string;
}

/**
 * An Application, Network or Gateway Load Balancer. Created by `elbv2.loadBalancer(arn)`, without a
 * request.
 */
export class LoadBalancer extends LoadableResource<
  ElasticLoadBalancingV2Client,
  Shape,
  LoadBalancerIdentifiers
> {
  static override readonly resourceName: string = "LoadBalancer";
  /** @internal */
  static override readonly rootName: string = "ELBv2Resource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    dns: "dnsName",
    name: "loadBalancerName",
    created: "createdTime",
    creationDate: "createdTime",
    status: "state",
    id: "arn",
  };
  static override readonly notFoundErrors: readonly string[] = [
    "LoadBalancerNotFoundException",
    "LoadBalancerNotFound",
  ];

  /** The Amazon Resource Name (ARN) of the load balancer. */
  get arn(): string {
    return this.identifiers.arn;
  }

  /** The SDK's name for `arn`: the Amazon Resource Name (ARN) of the load balancer. */
  get loadBalancerArn(): string {
    return this.identifiers.arn;
  }

  /** The public DNS name of the load balancer. */
  get dnsName(): Shape["DNSName"] {
    return this.attribute("DNSName");
  }

  /** The ID of the Amazon Route 53 hosted zone associated with the load balancer. */
  get canonicalHostedZoneId(): Shape["CanonicalHostedZoneId"] {
    return this.attribute("CanonicalHostedZoneId");
  }

  /** The date and time the load balancer was created. */
  get createdTime(): NonNullable<Shape["CreatedTime"]> {
    return this.requiredAttribute("CreatedTime");
  }

  /** The name of the load balancer. */
  get loadBalancerName(): NonNullable<Shape["LoadBalancerName"]> {
    return this.requiredAttribute("LoadBalancerName");
  }

  /**
   * The nodes of an Internet-facing load balancer have public IP addresses. The DNS name of an
   * Internet-facing load balancer is publicly resolvable to the public IP addresses of the nodes.
   * Therefore, Internet-facing load balancers can route requests from clients over the internet.
   *
   * The nodes of an internal load balancer have only private IP addresses. The DNS name of an internal
   * load balancer is publicly resolvable to the private IP addresses of the nodes. Therefore, internal
   * load balancers can route requests only from clients with access to the VPC for the load balancer.
   */
  get scheme(): Shape["Scheme"] {
    return this.attribute("Scheme");
  }

  /** The ID of the VPC for the load balancer. */
  get vpcId(): NonNullable<Shape["VpcId"]> {
    return this.requiredAttribute("VpcId");
  }

  /** The state of the load balancer. */
  get state(): WithMembers<NonNullable<Shape["State"]>, "Code"> {
    return this.requiredMembers("State", ["Code"]);
  }

  /** The type of load balancer. */
  get type(): NonNullable<Shape["Type"]> {
    return this.requiredAttribute("Type");
  }

  /** The subnets for the load balancer. */
  get availabilityZones(): NonNullable<Shape["AvailabilityZones"]> {
    return this.attribute("AvailabilityZones") ?? [];
  }

  /** The IDs of the security groups for the load balancer. */
  get securityGroups(): NonNullable<Shape["SecurityGroups"]> {
    return this.attribute("SecurityGroups") ?? [];
  }

  /**
   * The type of IP addresses used for public or private connections by the subnets attached to your load
   * balancer.
   *
   * [Application Load Balancers] The possible values are `ipv4` (IPv4 addresses), `dualstack` (IPv4 and
   * IPv6 addresses), and `dualstack-without-public-ipv4` (public IPv6 addresses and private IPv4 and
   * IPv6 addresses).
   *
   * [Network Load Balancers and Gateway Load Balancers] The possible values are `ipv4` (IPv4 addresses)
   * and `dualstack` (IPv4 and IPv6 addresses).
   */
  get ipAddressType(): Shape["IpAddressType"] {
    return this.attribute("IpAddressType");
  }

  /** [Application Load Balancers on Outposts] The ID of the customer-owned address pool. */
  get customerOwnedIpv4Pool(): Shape["CustomerOwnedIpv4Pool"] {
    return this.attribute("CustomerOwnedIpv4Pool");
  }

  /**
   * Indicates whether to evaluate inbound security group rules for traffic sent to a Network Load
   * Balancer through Amazon Web Services PrivateLink.
   */
  get enforceSecurityGroupInboundRulesOnPrivateLinkTraffic(): Shape["EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic"] {
    return this.attribute("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic");
  }

  /**
   * [Network Load Balancers with UDP listeners] Indicates whether to use an IPv6 prefix from each subnet
   * for source NAT. The IP address type must be `dualstack`. The default value is `off`.
   */
  get enablePrefixForIpv6SourceNat(): Shape["EnablePrefixForIpv6SourceNat"] {
    return this.attribute("EnablePrefixForIpv6SourceNat");
  }

  /** [Application Load Balancers] The IPAM pool in use by the load balancer, if configured. */
  get ipamPools(): Shape["IpamPools"] {
    return this.attribute("IpamPools");
  }

  /**
   * Gets the tags, as a plain record without a prototype.
   *
   * Calls
   * [DescribeTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTags.html).
   */
  async getTags(options?: CallOptions): Promise<TagMap> {
    const output = await this.ask(new DescribeTagsCommand({ ResourceArns: [this.arn] }), options);
    return toTagMap(output.TagDescriptions?.[0]?.Tags);
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls
   * [AddTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddTags.html).
   */
  async addTags(tags: TagMap, options?: CallOptions): Promise<AddTagsCommandOutput> {
    const given = toTagList(tags);
    if (given.length === 0) return { $metadata: {} };
    return this.act(new AddTagsCommand({ ResourceArns: [this.arn], Tags: given }), options);
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls
   * [RemoveTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveTags.html).
   */
  async removeTags(keys: readonly string[], options?: CallOptions): Promise<RemoveTagsCommandOutput> {
    const given = tagKeys(keys);
    if (given.length === 0) return { $metadata: {} };
    return this.act(new RemoveTagsCommand({ ResourceArns: [this.arn], TagKeys: given }), options);
  }

  /**
   * The subnets referenced by `AvailabilityZones[].SubnetId`, as resources of the given root. Makes no
   * request; load the resource first.
   */
  subnetsOf<Item>(ec2: FactoryOf<"subnet", Item>): Item[] {
    return (this.attribute("AvailabilityZones") ?? []).flatMap(({ SubnetId: id }) =>
      id ? [ec2.subnet(id)] : [],
    );
  }

  /**
   * The security groups referenced by `SecurityGroups[]`, as resources of the given root. Makes no
   * request; load the resource first.
   */
  securityGroupsOf<Item>(ec2: FactoryOf<"securityGroup", Item>): Item[] {
    return (this.attribute("SecurityGroups") ?? []).map((id) => ec2.securityGroup(id));
  }

  /**
   * The VPC referenced by `VpcId`, as a resource of the given root, or `undefined`. Makes no request;
   * load the resource first.
   */
  vpcOf<Item>(ec2: FactoryOf<"vpc", Item>): Item | undefined {
    const id = this.attribute("VpcId");
    return id ? ec2.vpc(id) : undefined;
  }

  /**
   * The listeners of the load balancer. Lists by
   * [DescribeListeners](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeListeners.html).
   */
  get listeners(): ListenerCollection {
    return new ListenerCollection(this.context, { LoadBalancerArn: this.arn });
  }

  /**
   * The target groups that the load balancer forwards requests to. Lists by
   * [DescribeTargetGroups](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroups.html).
   */
  get targetGroups(): TargetGroupCollection {
    return new TargetGroupCollection(this.context, { LoadBalancerArn: this.arn });
  }

  /**
   * Describes the attributes for the specified Application Load Balancer, Network Load Balancer, or
   * Gateway Load Balancer.
   *
   * Calls
   * [DescribeLoadBalancerAttributes](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancerAttributes.html).
   */
  async getAttributes(options?: CallOptions): Promise<TagMap> {
    const output = await this.ask(
      new DescribeLoadBalancerAttributesCommand({ LoadBalancerArn: this.arn }),
      options,
    );
    return toTagMap(output.Attributes);
  }

  /**
   * Modifies the specified attributes of the specified Application Load Balancer, Network Load Balancer,
   * or Gateway Load Balancer.
   *
   * Takes a record of the settings, or the SDK's own input. Settings that are not given are not changed.
   * Makes no request if it is empty.
   *
   * Calls
   * [ModifyLoadBalancerAttributes](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyLoadBalancerAttributes.html).
   *
   * @example
   * await balancer.modifyAttributes({ "idle_timeout.timeout_seconds": 30, "deletion_protection.enabled": true });
   */
  async modifyAttributes(
    attributes:
      AttributeValues | ReadonlyInput<Omit<ModifyLoadBalancerAttributesCommandInput, "LoadBalancerArn">>,
    options?: CallOptions,
  ): Promise<ModifyLoadBalancerAttributesCommandOutput> {
    const input: ReadonlyInput<Omit<ModifyLoadBalancerAttributesCommandInput, "LoadBalancerArn">> =
      isRecordOf(attributes, "Attributes") ? { Attributes: toPairs(attributes) } : attributes;
    if (input.Attributes?.length === 0) return { $metadata: {} };
    return this.act(
      new ModifyLoadBalancerAttributesCommand({ ...sdkInput(input), LoadBalancerArn: this.arn }),
      options,
    );
  }

  /**
   * Creates a listener for the specified Application Load Balancer, Network Load Balancer, or Gateway
   * Load Balancer.
   *
   * Takes plain settings, or the SDK's own input.
   *
   * Calls
   * [CreateListener](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html).
   * Resolves to the resource.
   *
   * @example
   * const listener = await balancer.createListener({ port: 80, protocol: "HTTP", forwardTo: group });
   *
   * @throws `TypeError` for a target group of another region or account
   */
  async createListener(
    listener: NewListener | ReadonlyInput<Omit<CreateListenerCommandInput, "LoadBalancerArn">>,
    options?: CallOptions,
  ): Promise<Listener> {
    const input = await toCreateListener(this, listener);
    const output = await this.act(
      new CreateListenerCommand({ ...sdkInput(input), LoadBalancerArn: this.arn }),
      options,
    );
    const data = present(output.Listeners?.[0], "Listeners[0]");
    return new Listener({ arn: present(data.ListenerArn, "ListenerArn") }, this.context, data);
  }

  /**
   * Deletes the specified Application Load Balancer, Network Load Balancer, or Gateway Load Balancer.
   * Deleting a load balancer also deletes its listeners.
   *
   * Calls
   * [DeleteLoadBalancer](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteLoadBalancer.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteLoadBalancerCommandInput, "LoadBalancerArn">> = {},
    options?: CallOptions,
  ): Promise<DeleteLoadBalancerCommandOutput> {
    return this.retire(
      new DeleteLoadBalancerCommand({ ...sdkInput(input), LoadBalancerArn: this.arn }),
      options,
    );
  }

  /**
   * Describes the capacity reservation status for the specified load balancer.
   *
   * Calls
   * [DescribeCapacityReservation](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeCapacityReservation.html).
   */
  async describeCapacityReservation(
    input: ReadonlyInput<Omit<DescribeCapacityReservationCommandInput, "LoadBalancerArn">> = {},
    options?: CallOptions,
  ): Promise<DescribeCapacityReservationCommandOutput> {
    return this.ask(
      new DescribeCapacityReservationCommand({ ...sdkInput(input), LoadBalancerArn: this.arn }),
      options,
    );
  }

  /**
   * Modifies the capacity reservation of the specified load balancer.
   *
   * Calls
   * [ModifyCapacityReservation](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyCapacityReservation.html).
   */
  async modifyCapacityReservation(
    input: ReadonlyInput<Omit<ModifyCapacityReservationCommandInput, "LoadBalancerArn">> = {},
    options?: CallOptions,
  ): Promise<ModifyCapacityReservationCommandOutput> {
    return this.act(
      new ModifyCapacityReservationCommand({ ...sdkInput(input), LoadBalancerArn: this.arn }),
      options,
    );
  }

  /**
   * [Application Load Balancers] Modify the IP pool associated to a load balancer.
   *
   * Calls
   * [ModifyIpPools](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyIpPools.html).
   */
  async modifyIpPools(
    input: ReadonlyInput<Omit<ModifyIpPoolsCommandInput, "LoadBalancerArn">> = {},
    options?: CallOptions,
  ): Promise<ModifyIpPoolsCommandOutput> {
    return this.act(new ModifyIpPoolsCommand({ ...sdkInput(input), LoadBalancerArn: this.arn }), options);
  }

  /**
   * Associates the specified security groups with the specified Application Load Balancer or Network
   * Load Balancer. The specified security groups override the previously associated security groups.
   *
   * They replace those that it has.
   *
   * Takes `SecurityGroup` objects, their ids, or a mix of both, or the SDK's own input.
   *
   * Calls
   * [SetSecurityGroups](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetSecurityGroups.html).
   *
   * @throws `TypeError` for an empty list, and for a security group of another region or account, if that is known
   */
  async setSecurityGroups(
    groups: IdList | ReadonlyInput<Omit<SetSecurityGroupsCommandInput, "LoadBalancerArn">>,
    options?: CallOptions,
  ): Promise<SetSecurityGroupsCommandOutput> {
    const input: ReadonlyInput<Omit<SetSecurityGroupsCommandInput, "LoadBalancerArn">> = isList(groups)
      ? { SecurityGroups: idsOf(groups, "SecurityGroup") }
      : plainInput(groups);
    if (input.SecurityGroups?.length === 0) throw emptyListError(this, "security groups");
    if (isList(groups)) await requireSamePlace(this, groups);
    return this.act(new SetSecurityGroupsCommand({ ...sdkInput(input), LoadBalancerArn: this.arn }), options);
  }

  /**
   * Enables the Availability Zones for the specified public subnets for the specified Application Load
   * Balancer, Network Load Balancer or Gateway Load Balancer. The specified subnets replace the
   * previously enabled subnets.
   *
   * They replace those that it has.
   *
   * Takes `Subnet` objects, their ids, or a mix of both, or the SDK's own input.
   *
   * Calls
   * [SetSubnets](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetSubnets.html).
   *
   * @throws `TypeError` for an empty list, and for a subnet of another region or account, if that is known
   */
  async setSubnets(
    subnets: IdList | ReadonlyInput<Omit<SetSubnetsCommandInput, "LoadBalancerArn">> = {},
    options?: CallOptions,
  ): Promise<SetSubnetsCommandOutput> {
    const input: ReadonlyInput<Omit<SetSubnetsCommandInput, "LoadBalancerArn">> = isList(subnets)
      ? { Subnets: idsOf(subnets, "Subnet") }
      : plainInput(subnets);
    if (input.Subnets?.length === 0) throw emptyListError(this, "subnets");
    if (isList(subnets)) await requireSamePlace(this, subnets);
    return this.act(new SetSubnetsCommand({ ...sdkInput(input), LoadBalancerArn: this.arn }), options);
  }

  /**
   * Sets the type of IP addresses used by the subnets of the specified load balancer.
   *
   * Calls
   * [SetIpAddressType](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetIpAddressType.html).
   */
  async setIpAddressType(
    input: ReadonlyInput<Omit<SetIpAddressTypeCommandInput, "LoadBalancerArn">>,
    options?: CallOptions,
  ): Promise<SetIpAddressTypeCommandOutput> {
    return this.act(new SetIpAddressTypeCommand({ ...sdkInput(input), LoadBalancerArn: this.arn }), options);
  }

  /**
   * Deletes the load balancer if it exists, and resolves to whether it existed.
   *
   * The service's response does not tell whether it existed, so this checks first: two concurrent
   * callers may both get `true`. Calls
   * [DeleteLoadBalancer](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteLoadBalancer.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    if (!(await this.exists(options))) return false;
    await this.delete({}, options);
    return true;
  }

  /**
   * Waits with the service's waiter `LoadBalancerExists`, which polls
   * [DescribeLoadBalancers](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html).
   * By default every 15 seconds, up to 40 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilExists(options: WaiterOptions = {}): Promise<this> {
    return this.waitTogether(loadBalancerExistsWaiter, this.arn, options, pick);
  }

  /**
   * Waits with the service's waiter `LoadBalancerAvailable`, which polls
   * [DescribeLoadBalancers](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html).
   * By default every 15 seconds, up to 40 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilAvailable(options: WaiterOptions = {}): Promise<this> {
    return this.waitTogether(loadBalancerAvailableWaiter, this.arn, options, pick);
  }

  /**
   * Waits with the service's waiter `LoadBalancersDeleted`, which polls
   * [DescribeLoadBalancers](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html).
   * By default every 15 seconds, up to 40 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilDeleted(options: WaiterOptions = {}): Promise<this> {
    return this.waitTogether(loadBalancersDeletedWaiter, this.arn, options, pick);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(new DescribeLoadBalancersCommand({ LoadBalancerArns: [this.arn] }), options),
    );
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.State?.Code;
  }
}

/** The attributes in a response of DescribeLoadBalancers. */
function pick(output: DescribeLoadBalancersCommandOutput): Shape | undefined {
  return output.LoadBalancers?.[0];
}
