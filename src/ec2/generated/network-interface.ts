// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AssignPrivateIpAddressesCommand,
  type AssignPrivateIpAddressesCommandInput,
  type AssignPrivateIpAddressesCommandOutput,
  AttachNetworkInterfaceCommand,
  type AttachNetworkInterfaceCommandInput,
  type AttachNetworkInterfaceCommandOutput,
  CreateTagsCommand,
  type CreateTagsCommandInput,
  type CreateTagsCommandOutput,
  DeleteNetworkInterfaceCommand,
  type DeleteNetworkInterfaceCommandInput,
  type DeleteNetworkInterfaceCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DescribeNetworkInterfaceAttributeCommand,
  type DescribeNetworkInterfaceAttributeCommandInput,
  type DescribeNetworkInterfaceAttributeCommandOutput,
  DescribeNetworkInterfacesCommand,
  type DescribeNetworkInterfacesCommandOutput,
  DetachNetworkInterfaceCommand,
  type DetachNetworkInterfaceCommandInput,
  type DetachNetworkInterfaceCommandOutput,
  type EC2Client,
  ModifyNetworkInterfaceAttributeCommand,
  type ModifyNetworkInterfaceAttributeCommandInput,
  type ModifyNetworkInterfaceAttributeCommandOutput,
  type NetworkInterface as Shape,
  ResetNetworkInterfaceAttributeCommand,
  type ResetNetworkInterfaceAttributeCommandInput,
  type ResetNetworkInterfaceAttributeCommandOutput,
  UnassignPrivateIpAddressesCommand,
  type UnassignPrivateIpAddressesCommandInput,
  type UnassignPrivateIpAddressesCommandOutput,
} from "@aws-sdk/client-ec2";
import { unlessDryRun } from "../../core/batch/dry-run.js";
import type { CallOptions, DryRunOptions, DryRunResult } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { requireAttribute } from "../../core/resource/attributes/require-attribute.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { byId } from "../../core/resource/loading/load-all.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import { NetworkInterfaceAssociation } from "./network-interface-association.js";
import { Subnet } from "./subnet.js";
import { Tag } from "./tag.js";
import { Vpc } from "./vpc.js";
import { networkInterfaceAvailableWaiter } from "./waiters/describe-network-interfaces.js";

/** `meta.identifiers` of NetworkInterface. */
export interface NetworkInterfaceIdentifiers extends Readonly<Record<string, string>> {
  readonly id: string;
}

/** A virtual network card. Created by `ec2.networkInterface(id)`, without a request. */
export class NetworkInterface extends LoadableResource<EC2Client, Shape, NetworkInterfaceIdentifiers> {
  static override readonly resourceName: string = "NetworkInterface";
  /** @internal */
  static override readonly rootName: string = "EC2Resource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    privateIp: "privateIpAddress",
    mac: "macAddress",
    state: "status",
    type: "interfaceType",
    securityGroups: "groups",
  };
  static override readonly notFoundErrors: readonly string[] = ["InvalidNetworkInterfaceID.NotFound"];
  static override readonly bulkSize: number = 200;

  /** The ID of the network interface. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The SDK's name for `id`: the ID of the network interface. */
  get networkInterfaceId(): string {
    return this.identifiers.id;
  }

  /** The association information for an Elastic IP address (IPv4) associated with the network interface. */
  get associationAttribute(): Shape["Association"] {
    return this.attribute("Association");
  }

  /** The network interface attachment. */
  get attachment(): Shape["Attachment"] {
    return this.attribute("Attachment");
  }

  /** The Availability Zone. */
  get availabilityZone(): NonNullable<Shape["AvailabilityZone"]> {
    return this.requiredAttribute("AvailabilityZone");
  }

  /**
   * A security group connection tracking configuration that enables you to set the timeout for
   * connection tracking on an Elastic network interface. For more information, see
   * [Connection tracking timeouts](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html#connection-tracking-timeouts)
   * in the *Amazon EC2 User Guide*.
   */
  get connectionTrackingConfiguration(): Shape["ConnectionTrackingConfiguration"] {
    return this.attribute("ConnectionTrackingConfiguration");
  }

  /** A description. */
  get description(): NonNullable<Shape["Description"]> {
    return this.requiredAttribute("Description");
  }

  /** Any security groups for the network interface. */
  get groups(): NonNullable<Shape["Groups"]> {
    return this.attribute("Groups") ?? [];
  }

  /** The type of network interface. */
  get interfaceType(): Shape["InterfaceType"] {
    return this.attribute("InterfaceType");
  }

  /** The IPv6 addresses associated with the network interface. */
  get ipv6Addresses(): NonNullable<Shape["Ipv6Addresses"]> {
    return this.attribute("Ipv6Addresses") ?? [];
  }

  /** The MAC address. */
  get macAddress(): NonNullable<Shape["MacAddress"]> {
    return this.requiredAttribute("MacAddress");
  }

  /** The Amazon Resource Name (ARN) of the Outpost. */
  get outpostArn(): Shape["OutpostArn"] {
    return this.attribute("OutpostArn");
  }

  /** The Amazon Web Services account ID of the owner of the network interface. */
  get ownerId(): NonNullable<Shape["OwnerId"]> {
    return this.requiredAttribute("OwnerId");
  }

  /**
   * The private hostname. For more information, see
   * [EC2 instance hostnames, DNS names, and domains](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html)
   * in the *Amazon EC2 User Guide*.
   */
  get privateDnsName(): Shape["PrivateDnsName"] {
    return this.attribute("PrivateDnsName");
  }

  /**
   * A public hostname. For more information, see
   * [EC2 instance hostnames, DNS names, and domains](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html)
   * in the *Amazon EC2 User Guide*.
   */
  get publicDnsName(): Shape["PublicDnsName"] {
    return this.attribute("PublicDnsName");
  }

  /**
   * Public hostname type options. For more information, see
   * [EC2 instance hostnames, DNS names, and domains](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html)
   * in the *Amazon EC2 User Guide*.
   */
  get publicIpDnsNameOptions(): Shape["PublicIpDnsNameOptions"] {
    return this.attribute("PublicIpDnsNameOptions");
  }

  /** The IPv4 address of the network interface within the subnet. */
  get privateIpAddress(): NonNullable<Shape["PrivateIpAddress"]> {
    return this.requiredAttribute("PrivateIpAddress");
  }

  /** The private IPv4 addresses associated with the network interface. */
  get privateIpAddresses(): NonNullable<Shape["PrivateIpAddresses"]> {
    return this.attribute("PrivateIpAddresses") ?? [];
  }

  /** The IPv4 prefixes that are assigned to the network interface. */
  get ipv4Prefixes(): NonNullable<Shape["Ipv4Prefixes"]> {
    return this.attribute("Ipv4Prefixes") ?? [];
  }

  /** The IPv6 prefixes that are assigned to the network interface. */
  get ipv6Prefixes(): NonNullable<Shape["Ipv6Prefixes"]> {
    return this.attribute("Ipv6Prefixes") ?? [];
  }

  /**
   * The alias or Amazon Web Services account ID of the principal or service that created the network
   * interface.
   */
  get requesterId(): Shape["RequesterId"] {
    return this.attribute("RequesterId");
  }

  /** Indicates whether the network interface is being managed by Amazon Web Services. */
  get requesterManaged(): NonNullable<Shape["RequesterManaged"]> {
    return this.requiredAttribute("RequesterManaged");
  }

  /** Indicates whether source/destination checking is enabled. */
  get sourceDestCheck(): NonNullable<Shape["SourceDestCheck"]> {
    return this.requiredAttribute("SourceDestCheck");
  }

  /** The status of the network interface. */
  get status(): NonNullable<Shape["Status"]> {
    return this.requiredAttribute("Status");
  }

  /** The ID of the subnet. */
  get subnetId(): NonNullable<Shape["SubnetId"]> {
    return this.requiredAttribute("SubnetId");
  }

  /** Any tags assigned to the network interface. */
  get tagSet(): NonNullable<Shape["TagSet"]> {
    return this.attribute("TagSet") ?? [];
  }

  /** The ID of the VPC. */
  get vpcId(): NonNullable<Shape["VpcId"]> {
    return this.requiredAttribute("VpcId");
  }

  /**
   * Indicates whether a network interface with an IPv6 address is unreachable from the public internet.
   * If the value is `true`, inbound traffic from the internet is dropped and you cannot assign an
   * elastic IP address to the network interface. The network interface is reachable from peered VPCs and
   * resources connected through a transit gateway, including on-premises networks.
   */
  get denyAllIgwTraffic(): Shape["DenyAllIgwTraffic"] {
    return this.attribute("DenyAllIgwTraffic");
  }

  /** Indicates whether this is an IPv6 only network interface. */
  get ipv6Native(): Shape["Ipv6Native"] {
    return this.attribute("Ipv6Native");
  }

  /** The IPv6 globally unique address associated with the network interface. */
  get ipv6Address(): Shape["Ipv6Address"] {
    return this.attribute("Ipv6Address");
  }

  /** The service provider that manages the network interface. */
  get operator(): Shape["Operator"] {
    return this.attribute("Operator");
  }

  /** The subnets associated with this network interface. */
  get associatedSubnets(): NonNullable<Shape["AssociatedSubnets"]> {
    return this.attribute("AssociatedSubnets") ?? [];
  }

  /** The ID of the Availability Zone. */
  get availabilityZoneId(): Shape["AvailabilityZoneId"] {
    return this.attribute("AvailabilityZoneId");
  }

  /** The tags as a plain record without a prototype; `tagSet` has them in the service's form. */
  get tagMap(): TagMap {
    return toTagMap(this.attribute("TagSet"));
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html).
   */
  async addTags(tags: TagMap, options?: CallOptions): Promise<CreateTagsCommandOutput> {
    const given = toTagList(tags);
    if (given.length === 0) return { $metadata: {} };
    return this.act(new CreateTagsCommand({ Resources: [this.id], Tags: given }), options);
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls [DeleteTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html).
   */
  async removeTags(keys: readonly string[], options?: CallOptions): Promise<DeleteTagsCommandOutput> {
    const given = tagKeys(keys);
    if (given.length === 0) return { $metadata: {} };
    return this.act(
      new DeleteTagsCommand({ Resources: [this.id], Tags: given.map((Key) => ({ Key })) }),
      options,
    );
  }

  /**
   * Its network interface association, with the data from `Association`, or `undefined`. Makes no
   * request; load the resource first.
   */
  get association(): NetworkInterfaceAssociation | undefined {
    const association = this.attribute("Association");
    return association?.AssociationId
      ? new NetworkInterfaceAssociation({ id: association.AssociationId }, this.context, association)
      : undefined;
  }

  /** The subnet referenced by `SubnetId`. Makes no request; load the resource first. */
  get subnet(): Subnet {
    return new Subnet({ id: this.requiredAttribute("SubnetId") }, this.context);
  }

  /** The VPC referenced by `VpcId`. Makes no request; load the resource first. */
  get vpc(): Vpc {
    return new Vpc({ id: this.requiredAttribute("VpcId") }, this.context);
  }

  /**
   * Assigns the specified secondary private IP addresses to the specified network interface.
   *
   * Calls
   * [AssignPrivateIpAddresses](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssignPrivateIpAddresses.html).
   */
  async assignPrivateIpAddresses(
    input: ReadonlyInput<Omit<AssignPrivateIpAddressesCommandInput, "NetworkInterfaceId">> = {},
    options?: CallOptions,
  ): Promise<AssignPrivateIpAddressesCommandOutput> {
    return this.act(
      new AssignPrivateIpAddressesCommand({ ...sdkInput(input), NetworkInterfaceId: this.id }),
      options,
    );
  }

  /**
   * Attaches a network interface to an instance.
   *
   * Calls
   * [AttachNetworkInterface](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachNetworkInterface.html).
   */
  async attach<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<AttachNetworkInterfaceCommandInput, "NetworkInterfaceId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, AttachNetworkInterfaceCommandOutput>> {
    const command = new AttachNetworkInterfaceCommand({ ...sdkInput(input), NetworkInterfaceId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Adds or overwrites only the specified tags for the specified Amazon EC2 resource or resources. When
   * you specify an existing tag key, the value is overwritten with the new value. Each resource can have
   * a maximum of 50 tags. Each tag consists of a key and optional value. Tag keys must be unique per
   * resource.
   *
   * Calls [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html).
   * Resolves to the resources, in the order of the input.
   */
  async createTags<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<CreateTagsCommandInput, "Resources">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, Tag[]>> {
    const command = new CreateTagsCommand({ ...sdkInput(input), Resources: [this.id] });
    return unlessDryRun(this.context, command, options, async () => {
      await this.act(command, options);
      return (input.Tags ?? []).map(
        (tag) =>
          new Tag(
            { resourceId: this.id, key: present(tag.Key, "Key"), value: tag.Value ?? "" },
            this.context,
          ),
      );
    });
  }

  /**
   * Deletes the specified network interface. You must detach the network interface before you can delete
   * it.
   *
   * Calls
   * [DeleteNetworkInterface](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkInterface.html).
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteNetworkInterfaceCommandInput, "NetworkInterfaceId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteNetworkInterfaceCommandOutput>> {
    const command = new DeleteNetworkInterfaceCommand({ ...sdkInput(input), NetworkInterfaceId: this.id });
    return unlessDryRun(this.context, command, options, () => this.retire(command, options));
  }

  /**
   * Describes a network interface attribute. You can specify only one attribute at a time.
   *
   * Calls
   * [DescribeNetworkInterfaceAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfaceAttribute.html).
   */
  async describeAttribute<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DescribeNetworkInterfaceAttributeCommandInput, "NetworkInterfaceId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DescribeNetworkInterfaceAttributeCommandOutput>> {
    const command = new DescribeNetworkInterfaceAttributeCommand({
      ...sdkInput(input),
      NetworkInterfaceId: this.id,
    });
    return unlessDryRun(this.context, command, options, () => this.ask(command, options));
  }

  /**
   * Detaches a network interface from an instance.
   *
   * Calls
   * [DetachNetworkInterface](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachNetworkInterface.html).
   */
  async detach<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DetachNetworkInterfaceCommandInput, "AttachmentId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DetachNetworkInterfaceCommandOutput>> {
    const given = this.context.checkInput(DetachNetworkInterfaceCommand, sdkInput(input));
    await this.load(options);
    const command = new DetachNetworkInterfaceCommand({
      ...given,
      AttachmentId: requireAttribute(
        this,
        this.attribute("Attachment")?.AttachmentId,
        "Attachment.AttachmentId",
      ),
    });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Modifies the specified network interface attribute. You can specify only one attribute at a time.
   * You can use this action to attach and detach security groups from an existing EC2 instance.
   *
   * Calls
   * [ModifyNetworkInterfaceAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyNetworkInterfaceAttribute.html).
   */
  async modifyAttribute<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<ModifyNetworkInterfaceAttributeCommandInput, "NetworkInterfaceId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, ModifyNetworkInterfaceAttributeCommandOutput>> {
    const command = new ModifyNetworkInterfaceAttributeCommand({
      ...sdkInput(input),
      NetworkInterfaceId: this.id,
    });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Resets a network interface attribute. You can specify only one attribute at a time.
   *
   * Calls
   * [ResetNetworkInterfaceAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetNetworkInterfaceAttribute.html).
   */
  async resetAttribute<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<ResetNetworkInterfaceAttributeCommandInput, "NetworkInterfaceId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, ResetNetworkInterfaceAttributeCommandOutput>> {
    const command = new ResetNetworkInterfaceAttributeCommand({
      ...sdkInput(input),
      NetworkInterfaceId: this.id,
    });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Unassigns the specified secondary private IP addresses or IPv4 Prefix Delegation prefixes from a
   * network interface.
   *
   * Calls
   * [UnassignPrivateIpAddresses](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnassignPrivateIpAddresses.html).
   */
  async unassignPrivateIpAddresses(
    input: ReadonlyInput<Omit<UnassignPrivateIpAddressesCommandInput, "NetworkInterfaceId">> = {},
    options?: CallOptions,
  ): Promise<UnassignPrivateIpAddressesCommandOutput> {
    return this.act(
      new UnassignPrivateIpAddressesCommand({ ...sdkInput(input), NetworkInterfaceId: this.id }),
      options,
    );
  }

  /**
   * Deletes the network interface if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [DeleteNetworkInterface](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkInterface.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["InvalidNetworkInterfaceID.NotFound"], () => this.delete({}, options));
  }

  /**
   * Waits with the service's waiter `NetworkInterfaceAvailable`, which polls
   * [DescribeNetworkInterfaces](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfaces.html).
   * By default every 20 seconds, up to 10 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilAvailable(options: WaiterOptions = {}): Promise<this> {
    return this.waitTogether(networkInterfaceAvailableWaiter, this.id, options, pick);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(new DescribeNetworkInterfacesCommand({ NetworkInterfaceIds: [this.id] }), options),
    );
  }

  protected override async fetchMany(
    ids: readonly string[],
    options: CallOptions,
  ): Promise<Map<string, Shape>> {
    const output = await this.request(
      new DescribeNetworkInterfacesCommand({ Filters: [{ Name: "network-interface-id", Values: [...ids] }] }),
      options,
    );
    return byId(output.NetworkInterfaces ?? [], (found) => found.NetworkInterfaceId);
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.Status;
  }
}

/** The attributes in a response of DescribeNetworkInterfaces. */
function pick(output: DescribeNetworkInterfacesCommandOutput): Shape | undefined {
  return output.NetworkInterfaces?.[0];
}
