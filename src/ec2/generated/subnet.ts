// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateNatGatewayCommand,
  type CreateNatGatewayCommandInput,
  CreateNetworkInterfaceCommand,
  type CreateNetworkInterfaceCommandInput,
  CreateTagsCommand,
  type CreateTagsCommandInput,
  type CreateTagsCommandOutput,
  DeleteSubnetCommand,
  type DeleteSubnetCommandInput,
  type DeleteSubnetCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DescribeSubnetsCommand,
  type DescribeSubnetsCommandOutput,
  type EC2Client,
  RunInstancesCommand,
  type RunInstancesCommandInput,
  type Subnet as Shape,
} from "@aws-sdk/client-ec2";
import { unlessDryRun } from "../../core/batch/dry-run.js";
import type {
  CallOptions,
  CreateOptions,
  DryRunOptions,
  DryRunResult,
} from "../../core/call/call-options.js";
import { type WithBase64, encodeBase64 } from "../../core/call/input/base64.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { byId } from "../../core/resource/loading/load-all.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { newlyCreated } from "../../core/resource/resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import { tagSpecifications } from "../tag-specifications.js";
import { InstanceCollection } from "./instance-collection.js";
import { Instance } from "./instance.js";
import { NatGatewayCollection } from "./nat-gateway-collection.js";
import { NatGateway } from "./nat-gateway.js";
import { NetworkInterfaceCollection } from "./network-interface-collection.js";
import { NetworkInterface } from "./network-interface.js";
import { Tag } from "./tag.js";
import { Vpc } from "./vpc.js";
import { subnetAvailableWaiter } from "./waiters/describe-subnets.js";

/** `meta.identifiers` of Subnet. */
export interface SubnetIdentifiers extends Readonly<Record<string, string>> {
  readonly id: string;
}

/**
 * A range of addresses in a VPC, in one availability zone. Created by `ec2.subnet(id)`, without a
 * request.
 */
export class Subnet extends LoadableResource<EC2Client, Shape, SubnetIdentifiers> {
  static override readonly resourceName: string = "Subnet";
  /** @internal */
  static override readonly rootName: string = "EC2Resource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    cidr: "cidrBlock",
    zone: "availabilityZone",
    status: "state",
    availableIps: "availableIpAddressCount",
    name: "tagMap, for the tag Name",
  };
  static override readonly notFoundErrors: readonly string[] = ["InvalidSubnetID.NotFound"];
  static override readonly bulkSize: number = 200;

  /** The ID of the subnet. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The SDK's name for `id`: the ID of the subnet. */
  get subnetId(): string {
    return this.identifiers.id;
  }

  /** The AZ ID of the subnet. */
  get availabilityZoneId(): Shape["AvailabilityZoneId"] {
    return this.attribute("AvailabilityZoneId");
  }

  /**
   * Indicates the device position for local network interfaces in this subnet. For example, `1`
   * indicates local network interfaces in this subnet are the secondary network interface (eth1).
   */
  get enableLniAtDeviceIndex(): Shape["EnableLniAtDeviceIndex"] {
    return this.attribute("EnableLniAtDeviceIndex");
  }

  /**
   * Indicates whether a network interface created in this subnet (including a network interface created
   * by `RunInstances`) receives a customer-owned IPv4 address.
   */
  get mapCustomerOwnedIpOnLaunch(): Shape["MapCustomerOwnedIpOnLaunch"] {
    return this.attribute("MapCustomerOwnedIpOnLaunch");
  }

  /** The customer-owned IPv4 address pool associated with the subnet. */
  get customerOwnedIpv4Pool(): Shape["CustomerOwnedIpv4Pool"] {
    return this.attribute("CustomerOwnedIpv4Pool");
  }

  /** The ID of the Amazon Web Services account that owns the subnet. */
  get ownerId(): Shape["OwnerId"] {
    return this.attribute("OwnerId");
  }

  /**
   * Indicates whether a network interface created in this subnet (including a network interface created
   * by `RunInstances`) receives an IPv6 address.
   */
  get assignIpv6AddressOnCreation(): Shape["AssignIpv6AddressOnCreation"] {
    return this.attribute("AssignIpv6AddressOnCreation");
  }

  /** Information about the IPv6 CIDR blocks associated with the subnet. */
  get ipv6CidrBlockAssociationSet(): NonNullable<Shape["Ipv6CidrBlockAssociationSet"]> {
    return this.attribute("Ipv6CidrBlockAssociationSet") ?? [];
  }

  /** Any tags assigned to the subnet. */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
  }

  /** The Amazon Resource Name (ARN) of the subnet. */
  get subnetArn(): Shape["SubnetArn"] {
    return this.attribute("SubnetArn");
  }

  /** The Amazon Resource Name (ARN) of the Outpost. */
  get outpostArn(): Shape["OutpostArn"] {
    return this.attribute("OutpostArn");
  }

  /**
   * Indicates whether DNS queries made to the Amazon-provided DNS Resolver in this subnet should return
   * synthetic IPv6 addresses for IPv4-only destinations.
   */
  get enableDns64(): Shape["EnableDns64"] {
    return this.attribute("EnableDns64");
  }

  /** Indicates whether this is an IPv6 only subnet. */
  get ipv6Native(): Shape["Ipv6Native"] {
    return this.attribute("Ipv6Native");
  }

  /**
   * The type of hostnames to assign to instances in the subnet at launch. An instance hostname is based
   * on the IPv4 address or ID of the instance.
   */
  get privateDnsNameOptionsOnLaunch(): Shape["PrivateDnsNameOptionsOnLaunch"] {
    return this.attribute("PrivateDnsNameOptionsOnLaunch");
  }

  /** The state of VPC Block Public Access (BPA). */
  get blockPublicAccessStates(): Shape["BlockPublicAccessStates"] {
    return this.attribute("BlockPublicAccessStates");
  }

  /**
   * Indicates if this is a subnet used with Amazon Elastic VMware Service (EVS). Possible values are
   * `Elastic VMware Service` or no value. For more information about Amazon EVS, see
   * [*Amazon Elastic VMware Service API Reference*](https://docs.aws.amazon.com/evs/latest/APIReference/Welcome.html).
   */
  get type(): Shape["Type"] {
    return this.attribute("Type");
  }

  /**
   * The current state of the subnet.
   *
   * - `failed`: The underlying infrastructure to support the subnet failed to provision as expected.
   * - `failed-insufficient-capacity`: The underlying infrastructure to support the subnet failed to
   *   provision due to a shortage of EC2 instance capacity.
   */
  get state(): NonNullable<Shape["State"]> {
    return this.requiredAttribute("State");
  }

  /** The ID of the VPC the subnet is in. */
  get vpcId(): NonNullable<Shape["VpcId"]> {
    return this.requiredAttribute("VpcId");
  }

  /** The IPv4 CIDR block assigned to the subnet. */
  get cidrBlock(): NonNullable<Shape["CidrBlock"]> {
    return this.requiredAttribute("CidrBlock");
  }

  /**
   * The number of unused private IPv4 addresses in the subnet. The IPv4 addresses for any stopped
   * instances are considered unavailable.
   */
  get availableIpAddressCount(): NonNullable<Shape["AvailableIpAddressCount"]> {
    return this.requiredAttribute("AvailableIpAddressCount");
  }

  /** The Availability Zone of the subnet. */
  get availabilityZone(): NonNullable<Shape["AvailabilityZone"]> {
    return this.requiredAttribute("AvailabilityZone");
  }

  /** Indicates whether this is the default subnet for the Availability Zone. */
  get defaultForAz(): NonNullable<Shape["DefaultForAz"]> {
    return this.requiredAttribute("DefaultForAz");
  }

  /**
   * Indicates whether instances launched in this subnet receive a public IPv4 address.
   *
   * Amazon Web Services charges for all public IPv4 addresses, including public IPv4 addresses
   * associated with running instances and Elastic IP addresses. For more information, see the *Public
   * IPv4 Address* tab on the [Amazon VPC pricing page](http://aws.amazon.com/vpc/pricing/).
   */
  get mapPublicIpOnLaunch(): NonNullable<Shape["MapPublicIpOnLaunch"]> {
    return this.requiredAttribute("MapPublicIpOnLaunch");
  }

  /** The tags as a plain record without a prototype; `tags` has them in the service's form. */
  get tagMap(): TagMap {
    return toTagMap(this.attribute("Tags"));
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

  /** The VPC referenced by `VpcId`. Makes no request; load the resource first. */
  get vpc(): Vpc {
    return new Vpc({ id: this.requiredAttribute("VpcId") }, this.context);
  }

  /**
   * The instances in the subnet. Lists by
   * [DescribeInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html).
   */
  get instances(): InstanceCollection {
    return new InstanceCollection(this.context, { Filters: [{ Name: "subnet-id", Values: [this.id] }] });
  }

  /**
   * The NAT gateways in the subnet. Lists by
   * [DescribeNatGateways](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNatGateways.html).
   */
  get natGateways(): NatGatewayCollection {
    return new NatGatewayCollection(this.context, { Filter: [{ Name: "subnet-id", Values: [this.id] }] });
  }

  /**
   * The network interfaces in the subnet. Lists by
   * [DescribeNetworkInterfaces](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfaces.html).
   */
  get networkInterfaces(): NetworkInterfaceCollection {
    return new NetworkInterfaceCollection(this.context, {
      Filters: [{ Name: "subnet-id", Values: [this.id] }],
    });
  }

  /**
   * Launches the specified number of instances using an AMI for which you have permissions.
   *
   * `UserData` takes text or bytes, and encodes them in base64; text that is already base64 is sent
   * unchanged.
   *
   * Calls [RunInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html).
   * Resolves to the resources, with the data of the response.
   */
  async createInstances<DryRun extends boolean = false>(
    input: WithBase64<ReadonlyInput<Omit<RunInstancesCommandInput, "SubnetId">>, "UserData">,
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, Instance[]>> {
    const command = new RunInstancesCommand({
      ...encodeBase64<Omit<RunInstancesCommandInput, "SubnetId">, "UserData">(input, "UserData"),
      SubnetId: this.id,
      TagSpecifications: tagSpecifications("instance", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.act(command, options);
      return (output.Instances ?? []).map((instance) =>
        newlyCreated(
          new Instance({ id: present(instance.InstanceId, "InstanceId") }, this.context, instance),
        ),
      );
    });
  }

  /**
   * Creates a NAT gateway in the specified subnet. This action creates a network interface in the
   * specified subnet with a private IP address from the IP address range of the subnet. You can create
   * either a public NAT gateway or a private NAT gateway.
   *
   * Calls
   * [CreateNatGateway](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNatGateway.html).
   * Resolves to the resource.
   */
  async createNatGateway<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<CreateNatGatewayCommandInput, "SubnetId">> = {},
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, NatGateway>> {
    const command = new CreateNatGatewayCommand({
      ...sdkInput(input),
      SubnetId: this.id,
      TagSpecifications: tagSpecifications("natgateway", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.act(command, options);
      const data = present(output.NatGateway, "NatGateway");
      return newlyCreated(
        new NatGateway({ id: present(data.NatGatewayId, "NatGatewayId") }, this.context, data),
      );
    });
  }

  /**
   * Creates a network interface in the specified subnet.
   *
   * Calls
   * [CreateNetworkInterface](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInterface.html).
   * Resolves to the resource.
   */
  async createNetworkInterface<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<CreateNetworkInterfaceCommandInput, "SubnetId">> = {},
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, NetworkInterface>> {
    const command = new CreateNetworkInterfaceCommand({
      ...sdkInput(input),
      SubnetId: this.id,
      TagSpecifications: tagSpecifications("network-interface", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.act(command, options);
      const data = present(output.NetworkInterface, "NetworkInterface");
      return newlyCreated(
        new NetworkInterface(
          { id: present(data.NetworkInterfaceId, "NetworkInterfaceId") },
          this.context,
          data,
        ),
      );
    });
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
   * Deletes the specified subnet. You must terminate all running instances in the subnet before you can
   * delete the subnet.
   *
   * Calls [DeleteSubnet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSubnet.html).
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteSubnetCommandInput, "SubnetId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteSubnetCommandOutput>> {
    const command = new DeleteSubnetCommand({ ...sdkInput(input), SubnetId: this.id });
    return unlessDryRun(this.context, command, options, () => this.retire(command, options));
  }

  /**
   * Deletes the subnet if it exists, and resolves to whether it existed: `false` only for the service's
   * own not-found errors. Calls
   * [DeleteSubnet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSubnet.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["InvalidSubnetID.NotFound"], () => this.delete({}, options));
  }

  /**
   * Waits with the service's waiter `SubnetAvailable`, which polls
   * [DescribeSubnets](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSubnets.html).
   * By default every 15 seconds, up to 40 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilAvailable(options: WaiterOptions = {}): Promise<this> {
    return this.waitTogether(subnetAvailableWaiter, this.id, options, pick);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new DescribeSubnetsCommand({ SubnetIds: [this.id] }), options));
  }

  protected override async fetchMany(
    ids: readonly string[],
    options: CallOptions,
  ): Promise<Map<string, Shape>> {
    const output = await this.request(
      new DescribeSubnetsCommand({ Filters: [{ Name: "subnet-id", Values: [...ids] }] }),
      options,
    );
    return byId(output.Subnets ?? [], (found) => found.SubnetId);
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.State;
  }
}

/** The attributes in a response of DescribeSubnets. */
function pick(output: DescribeSubnetsCommandOutput): Shape | undefined {
  return output.Subnets?.[0];
}
