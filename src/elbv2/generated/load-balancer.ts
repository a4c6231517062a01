// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type AddTagsCommandOutput,
  type CreateListenerCommandInput,
  DeleteLoadBalancerCommand,
  type DeleteLoadBalancerCommandInput,
  type DeleteLoadBalancerCommandOutput,
  DescribeCapacityReservationCommand,
  type DescribeCapacityReservationCommandInput,
  type DescribeCapacityReservationCommandOutput,
  DescribeLoadBalancersCommand,
  type DescribeLoadBalancersCommandOutput,
  type ElasticLoadBalancingV2Client,
  type LoadBalancer as Shape,
  ModifyCapacityReservationCommand,
  type ModifyCapacityReservationCommandInput,
  type ModifyCapacityReservationCommandOutput,
  ModifyIpPoolsCommand,
  type ModifyIpPoolsCommandInput,
  type ModifyIpPoolsCommandOutput,
  type ModifyLoadBalancerAttributesCommandInput,
  type ModifyLoadBalancerAttributesCommandOutput,
  type RemoveTagsCommandOutput,
  SetIpAddressTypeCommand,
  type SetIpAddressTypeCommandInput,
  type SetIpAddressTypeCommandOutput,
  type SetSecurityGroupsCommandInput,
  type SetSecurityGroupsCommandOutput,
  type SetSubnetsCommandInput,
  type SetSubnetsCommandOutput,
  waitUntilLoadBalancerAvailable,
  waitUntilLoadBalancerExists,
  waitUntilLoadBalancersDeleted,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../../core/call/call-options.js";
import type { SecurityGroupRoot, SubnetRoot, VpcRoot } from "../../core/resource/ec2-roots.js";
import type { IdList } from "../../core/resource/id-list.js";
import { LoadableResource } from "../../core/resource/loadable-resource.js";
import type { TagMap } from "../../core/resource/tags.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import type { AttributeMap, AttributeValues } from "../attribute-record.js";
import type { NewListener } from "../listener-settings.js";
import {
  getAttributes as getAttributesOf,
  modifyAttributes as modifyAttributesOf,
} from "../load-balancer/attributes.js";
import { createListener as createListenerOf } from "../load-balancer/create-listener.js";
import {
  securityGroupsOf as securityGroupsOfOf,
  subnetsOf as subnetsOfOf,
  vpcOf as vpcOfOf,
} from "../load-balancer/ec2-resources.js";
import { setSecurityGroups as setSecurityGroupsOf } from "../load-balancer/security-groups.js";
import { setSubnets as setSubnetsOf } from "../load-balancer/subnets.js";
import { addTags as addTagsOf, getTags as getTagsOf, removeTags as removeTagsOf } from "../tags.js";
import { ListenerCollection } from "./listener-collection.js";
import type { Listener } from "./listener.js";
import { TargetGroupCollection } from "./target-group-collection.js";

/** `meta.identifiers` of LoadBalancer. */
export interface LoadBalancerIdentifiers extends Readonly<Record<string, string>> {
  readonly arn: string;
}

/**
 * A load balancer: application, network or gateway. Made by `elbv2.loadBalancer(arn)`, without a
 * request.
 */
export class LoadBalancer extends LoadableResource<
  ElasticLoadBalancingV2Client,
  Shape,
  LoadBalancerIdentifiers
> {
  static override readonly resourceName: string = "LoadBalancer";
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
  get createdTime(): Shape["CreatedTime"] {
    return this.attribute("CreatedTime");
  }

  /** The name of the load balancer. */
  get loadBalancerName(): Shape["LoadBalancerName"] {
    return this.attribute("LoadBalancerName");
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
  get vpcId(): Shape["VpcId"] {
    return this.attribute("VpcId");
  }

  /** The state of the load balancer. */
  get state(): Shape["State"] {
    return this.attribute("State");
  }

  /** The type of load balancer. */
  get type(): Shape["Type"] {
    return this.attribute("Type");
  }

  /** The subnets for the load balancer. */
  get availabilityZones(): Shape["AvailabilityZones"] {
    return this.attribute("AvailabilityZones");
  }

  /** The IDs of the security groups for the load balancer. */
  get securityGroups(): Shape["SecurityGroups"] {
    return this.attribute("SecurityGroups");
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
   * The listeners of the load balancer. Lists by
   * [DescribeListeners](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeListeners.html).
   */
  get listeners(): ListenerCollection {
    return new ListenerCollection(this.context, { LoadBalancerArn: this.arn });
  }

  /**
   * The target groups that the load balancer sends requests to. Lists by
   * [DescribeTargetGroups](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroups.html).
   */
  get targetGroups(): TargetGroupCollection {
    return new TargetGroupCollection(this.context, { LoadBalancerArn: this.arn });
  }

  /**
   * Deletes the specified Application Load Balancer, Network Load Balancer, or Gateway Load Balancer.
   * Deleting a load balancer also deletes its listeners.
   *
   * Calls
   * [DeleteLoadBalancer](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteLoadBalancer.html).
   */
  async delete(
    input: Omit<DeleteLoadBalancerCommandInput, "LoadBalancerArn"> = {},
    options?: CallOptions,
  ): Promise<DeleteLoadBalancerCommandOutput> {
    return this.retire(new DeleteLoadBalancerCommand({ ...input, LoadBalancerArn: this.arn }), options);
  }

  /**
   * Describes the capacity reservation status for the specified load balancer.
   *
   * Calls
   * [DescribeCapacityReservation](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeCapacityReservation.html).
   */
  async describeCapacityReservation(
    input: Omit<DescribeCapacityReservationCommandInput, "LoadBalancerArn"> = {},
    options?: CallOptions,
  ): Promise<DescribeCapacityReservationCommandOutput> {
    return this.ask(new DescribeCapacityReservationCommand({ ...input, LoadBalancerArn: this.arn }), options);
  }

  /**
   * Modifies the capacity reservation of the specified load balancer.
   *
   * Calls
   * [ModifyCapacityReservation](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyCapacityReservation.html).
   */
  async modifyCapacityReservation(
    input: Omit<ModifyCapacityReservationCommandInput, "LoadBalancerArn"> = {},
    options?: CallOptions,
  ): Promise<ModifyCapacityReservationCommandOutput> {
    return this.act(new ModifyCapacityReservationCommand({ ...input, LoadBalancerArn: this.arn }), options);
  }

  /**
   * [Application Load Balancers] Modify the IP pool associated to a load balancer.
   *
   * Calls
   * [ModifyIpPools](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyIpPools.html).
   */
  async modifyIpPools(
    input: Omit<ModifyIpPoolsCommandInput, "LoadBalancerArn"> = {},
    options?: CallOptions,
  ): Promise<ModifyIpPoolsCommandOutput> {
    return this.act(new ModifyIpPoolsCommand({ ...input, LoadBalancerArn: this.arn }), options);
  }

  /**
   * Sets the type of IP addresses used by the subnets of the specified load balancer.
   *
   * Calls
   * [SetIpAddressType](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetIpAddressType.html).
   */
  async setIpAddressType(
    input: Omit<SetIpAddressTypeCommandInput, "LoadBalancerArn">,
    options?: CallOptions,
  ): Promise<SetIpAddressTypeCommandOutput> {
    return this.act(new SetIpAddressTypeCommand({ ...input, LoadBalancerArn: this.arn }), options);
  }

  /**
   * Opens a listener on the load balancer. Takes the words of every day, or the SDK's own input.
   *
   * Calls [CreateListener](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html).
   * Resolves to the listener, with the data of the response.
   *
   * @example
   * const listener = await balancer.createListener({ port: 80, protocol: "HTTP", forwardTo: group });
   *
   * @throws `TypeError` for a target group of another region or account
   */
  createListener(
    input: NewListener | Omit<CreateListenerCommandInput, "LoadBalancerArn">,
    options?: CallOptions,
  ): Promise<Listener> {
    return createListenerOf(this, input, options);
  }

  /**
   * Gives the load balancer these security groups in place of those that it has: `SecurityGroup` objects and ids,
   * or the SDK's own input. An application load balancer always has one.
   *
   * Calls [SetSecurityGroups](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetSecurityGroups.html).
   *
   * @throws `TypeError` for an empty list, and for a group of another region, where its client tells
   */
  setSecurityGroups(
    groups: IdList | Omit<SetSecurityGroupsCommandInput, "LoadBalancerArn">,
    options?: CallOptions,
  ): Promise<SetSecurityGroupsCommandOutput> {
    return setSecurityGroupsOf(this, groups, options);
  }

  /**
   * Gives the load balancer these subnets in place of those that it has: `Subnet` objects and ids, or the SDK's own
   * input, which takes addresses for them, too.
   *
   * Calls [SetSubnets](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetSubnets.html).
   *
   * @throws `TypeError` for an empty list, and for a subnet of another region, where its client tells
   */
  setSubnets(
    subnets: IdList | Omit<SetSubnetsCommandInput, "LoadBalancerArn">,
    options?: CallOptions,
  ): Promise<SetSubnetsCommandOutput> {
    return setSubnetsOf(this, subnets, options);
  }

  /**
   * Asks for the settings of the load balancer, by their names.
   *
   * Calls [DescribeLoadBalancerAttributes](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancerAttributes.html).
   */
  getAttributes(options?: CallOptions): Promise<AttributeMap> {
    return getAttributesOf(this, options);
  }

  /**
   * Changes settings of the load balancer; those that are not given stay. Takes them by their names, or the SDK's own
   * input. None asks nothing.
   *
   * Calls [ModifyLoadBalancerAttributes](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyLoadBalancerAttributes.html).
   *
   * @example
   * await balancer.modifyAttributes({ "idle_timeout.timeout_seconds": 30, "deletion_protection.enabled": true });
   */
  modifyAttributes(
    attributes: AttributeValues | Omit<ModifyLoadBalancerAttributesCommandInput, "LoadBalancerArn">,
    options?: CallOptions,
  ): Promise<ModifyLoadBalancerAttributesCommandOutput> {
    return modifyAttributesOf(this, attributes, options);
  }

  /**
   * Asks for the tags, as a plain record without a prototype.
   *
   * Calls [DescribeTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTags.html).
   */
  getTags(options?: CallOptions): Promise<TagMap> {
    return getTagsOf(this, options);
  }

  /**
   * Adds tags, and replaces those of the same key: `{ Name: "web" }`. None asks nothing.
   *
   * Calls [AddTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddTags.html).
   */
  addTags(tags: TagMap, options?: CallOptions): Promise<AddTagsCommandOutput> {
    return addTagsOf(this, tags, options);
  }

  /**
   * Removes the tags with these keys: `["Name"]`. None asks nothing.
   *
   * Calls [RemoveTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveTags.html).
   */
  removeTags(keys: readonly string[], options?: CallOptions): Promise<RemoveTagsCommandOutput> {
    return removeTagsOf(this, keys, options);
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

  /** The VPC of the load balancer, as a resource of the EC2 root that is given. Makes no request; load first. */
  vpcOf<Item>(ec2: VpcRoot<Item>): Item | undefined {
    return vpcOfOf(this, ec2);
  }

  /**
   * Waits by the service's waiter `LoadBalancerExists`, which polls
   * [DescribeLoadBalancers](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html).
   * Every 15 s, 40 times, unless `options` say otherwise; the resource then shows what was seen last.
   *
   * @throws `WaiterTimeoutError` when time or attempts run out;
   *   `WaiterFailedError` when the state cannot come any more, or the service refuses to tell
   */
  async waitUntilExists(options: WaiterOptions = {}): Promise<this> {
    return this.wait<DescribeLoadBalancersCommandOutput>(
      {
        name: "LoadBalancerExists",
        delay: 15,
        attempts: 40,
        expectedErrors: ["LoadBalancerNotFoundException", "LoadBalancerNotFound"],
        wait: (parameters) => waitUntilLoadBalancerExists(parameters, { LoadBalancerArns: [this.arn] }),
      },
      options,
      pick,
    );
  }

  /**
   * Waits by the service's waiter `LoadBalancerAvailable`, which polls
   * [DescribeLoadBalancers](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html).
   * Every 15 s, 40 times, unless `options` say otherwise; the resource then shows what was seen last.
   *
   * @throws `WaiterTimeoutError` when time or attempts run out;
   *   `WaiterFailedError` when the state cannot come any more, or the service refuses to tell
   */
  async waitUntilAvailable(options: WaiterOptions = {}): Promise<this> {
    return this.wait<DescribeLoadBalancersCommandOutput>(
      {
        name: "LoadBalancerAvailable",
        delay: 15,
        attempts: 40,
        expectedErrors: ["LoadBalancerNotFoundException", "LoadBalancerNotFound"],
        wait: (parameters) => waitUntilLoadBalancerAvailable(parameters, { LoadBalancerArns: [this.arn] }),
      },
      options,
      pick,
    );
  }

  /**
   * Waits by the service's waiter `LoadBalancersDeleted`, which polls
   * [DescribeLoadBalancers](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html).
   * Every 15 s, 40 times, unless `options` say otherwise; the resource then shows what was seen last.
   *
   * @throws `WaiterTimeoutError` when time or attempts run out;
   *   `WaiterFailedError` when the state cannot come any more, or the service refuses to tell
   */
  async waitUntilDeleted(options: WaiterOptions = {}): Promise<this> {
    return this.wait<DescribeLoadBalancersCommandOutput>(
      {
        name: "LoadBalancersDeleted",
        delay: 15,
        attempts: 40,
        expectedErrors: ["LoadBalancerNotFoundException", "LoadBalancerNotFound"],
        wait: (parameters) => waitUntilLoadBalancersDeleted(parameters, { LoadBalancerArns: [this.arn] }),
      },
      options,
      pick,
    );
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.ask(new DescribeLoadBalancersCommand({ LoadBalancerArns: [this.arn] }), options));
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.State?.Code;
  }
}

/** The data of the resource in a response of DescribeLoadBalancers. */
function pick(output: DescribeLoadBalancersCommandOutput): Shape | undefined {
  return output.LoadBalancers?.[0];
}
