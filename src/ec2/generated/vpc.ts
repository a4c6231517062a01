// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AssociateDhcpOptionsCommand,
  type AssociateDhcpOptionsCommandInput,
  type AssociateDhcpOptionsCommandOutput,
  AttachClassicLinkVpcCommand,
  type AttachClassicLinkVpcCommandInput,
  type AttachClassicLinkVpcCommandOutput,
  AttachInternetGatewayCommand,
  type AttachInternetGatewayCommandInput,
  type AttachInternetGatewayCommandOutput,
  CreateSecurityGroupCommand,
  type CreateSecurityGroupCommandInput,
  CreateSubnetCommand,
  type CreateSubnetCommandInput,
  CreateTagsCommand,
  type CreateTagsCommandInput,
  DeleteVpcCommand,
  type DeleteVpcCommandInput,
  type DeleteVpcCommandOutput,
  DescribeVpcAttributeCommand,
  type DescribeVpcAttributeCommandInput,
  type DescribeVpcAttributeCommandOutput,
  DescribeVpcsCommand,
  type DescribeVpcsCommandOutput,
  DetachClassicLinkVpcCommand,
  type DetachClassicLinkVpcCommandInput,
  type DetachClassicLinkVpcCommandOutput,
  DetachInternetGatewayCommand,
  type DetachInternetGatewayCommandInput,
  type DetachInternetGatewayCommandOutput,
  DisableVpcClassicLinkCommand,
  type DisableVpcClassicLinkCommandInput,
  type DisableVpcClassicLinkCommandOutput,
  type EC2Client,
  EnableVpcClassicLinkCommand,
  type EnableVpcClassicLinkCommandInput,
  type EnableVpcClassicLinkCommandOutput,
  ModifyVpcAttributeCommand,
  type ModifyVpcAttributeCommandInput,
  type ModifyVpcAttributeCommandOutput,
  type Vpc as Shape,
  waitUntilVpcAvailable,
  waitUntilVpcExists,
} from "@aws-sdk/client-ec2";
import type { CallOptions } from "../../core/call-options.js";
import { present } from "../../core/identifiers.js";
import { LoadableResource } from "../../core/loadable-resource.js";
import type { WaiterOptions } from "../../core/waiter.js";
import { InstanceCollection } from "./instance-collection.js";
import { SecurityGroupCollection } from "./security-group-collection.js";
import { SecurityGroup } from "./security-group.js";
import { SubnetCollection } from "./subnet-collection.js";
import { Subnet } from "./subnet.js";
import { Tag } from "./tag.js";

/** What names it. */
export interface VpcIdentifiers extends Readonly<Record<string, string>> {
  readonly id: string;
}

/** A virtual network of one's own. Made by `ec2.vpc(id)`, without a request. */
export class Vpc extends LoadableResource<EC2Client, Shape, VpcIdentifiers> {
  static override readonly resourceName: string = "Vpc";
  static override readonly notFoundErrors: readonly string[] = ["InvalidVpcID.NotFound"];

  /** The ID of the VPC. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The same as `id`. */
  get vpcId(): string {
    return this.identifiers.id;
  }

  /** The ID of the Amazon Web Services account that owns the VPC. */
  get ownerId(): Shape["OwnerId"] {
    return this.attribute("OwnerId");
  }

  /** The allowed tenancy of instances launched into the VPC. */
  get instanceTenancy(): Shape["InstanceTenancy"] {
    return this.attribute("InstanceTenancy");
  }

  /** Information about the IPv6 CIDR blocks associated with the VPC. */
  get ipv6CidrBlockAssociationSet(): Shape["Ipv6CidrBlockAssociationSet"] {
    return this.attribute("Ipv6CidrBlockAssociationSet");
  }

  /** Information about the IPv4 CIDR blocks associated with the VPC. */
  get cidrBlockAssociationSet(): Shape["CidrBlockAssociationSet"] {
    return this.attribute("CidrBlockAssociationSet");
  }

  /** Indicates whether the VPC is the default VPC. */
  get isDefault(): Shape["IsDefault"] {
    return this.attribute("IsDefault");
  }

  /**
   * Describes the configuration and state of VPC encryption controls.
   *
   * For more information, see
   * [Enforce VPC encryption in transit](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html)
   * in the *Amazon VPC User Guide*.
   */
  get encryptionControl(): Shape["EncryptionControl"] {
    return this.attribute("EncryptionControl");
  }

  /** Any tags assigned to the VPC. */
  get tags(): Shape["Tags"] {
    return this.attribute("Tags");
  }

  /** The state of VPC Block Public Access (BPA). */
  get blockPublicAccessStates(): Shape["BlockPublicAccessStates"] {
    return this.attribute("BlockPublicAccessStates");
  }

  /** The current state of the VPC. */
  get state(): Shape["State"] {
    return this.attribute("State");
  }

  /** The primary IPv4 CIDR block for the VPC. */
  get cidrBlock(): Shape["CidrBlock"] {
    return this.attribute("CidrBlock");
  }

  /** The ID of the set of DHCP options you've associated with the VPC. */
  get dhcpOptionsId(): Shape["DhcpOptionsId"] {
    return this.attribute("DhcpOptionsId");
  }

  /**
   * The instances in the VPC. Lists by
   * [DescribeInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html).
   */
  get instances(): InstanceCollection {
    return new InstanceCollection(this.context, { Filters: [{ Name: "vpc-id", Values: [this.id] }] });
  }

  /**
   * The security groups of the VPC. Lists by
   * [DescribeSecurityGroups](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroups.html).
   */
  get securityGroups(): SecurityGroupCollection {
    return new SecurityGroupCollection(this.context, { Filters: [{ Name: "vpc-id", Values: [this.id] }] });
  }

  /**
   * The subnets of the VPC. Lists by
   * [DescribeSubnets](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSubnets.html).
   */
  get subnets(): SubnetCollection {
    return new SubnetCollection(this.context, { Filters: [{ Name: "vpc-id", Values: [this.id] }] });
  }

  /**
   * Associates a set of DHCP options (that you've previously created) with the specified VPC, or
   * associates no DHCP options with the VPC.
   *
   * Calls
   * [AssociateDhcpOptions](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateDhcpOptions.html).
   */
  async associateDhcpOptions(
    input: Omit<AssociateDhcpOptionsCommandInput, "VpcId">,
    options?: CallOptions,
  ): Promise<AssociateDhcpOptionsCommandOutput> {
    return this.act(new AssociateDhcpOptionsCommand({ ...input, VpcId: this.id }), options);
  }

  /**
   * Links an EC2-Classic instance to a ClassicLink-enabled VPC through one or more of the VPC security
   * groups. You cannot link an EC2-Classic instance to more than one VPC at a time. You can only link an
   * instance that's in the `running` state. An instance is automatically unlinked from a VPC when it's
   * stopped - you can link it to the VPC again when you restart it.
   *
   * Calls
   * [AttachClassicLinkVpc](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachClassicLinkVpc.html).
   */
  async attachClassicLinkInstance(
    input: Omit<AttachClassicLinkVpcCommandInput, "VpcId">,
    options?: CallOptions,
  ): Promise<AttachClassicLinkVpcCommandOutput> {
    return this.act(new AttachClassicLinkVpcCommand({ ...input, VpcId: this.id }), options);
  }

  /**
   * Attaches an internet gateway or a virtual private gateway to a VPC, enabling connectivity between
   * the internet and the VPC. For more information, see
   * [Internet gateways](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html) in
   * the *Amazon VPC User Guide*.
   *
   * Calls
   * [AttachInternetGateway](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachInternetGateway.html).
   */
  async attachInternetGateway(
    input: Omit<AttachInternetGatewayCommandInput, "VpcId">,
    options?: CallOptions,
  ): Promise<AttachInternetGatewayCommandOutput> {
    return this.act(new AttachInternetGatewayCommand({ ...input, VpcId: this.id }), options);
  }

  /**
   * Creates a security group.
   *
   * Calls
   * [CreateSecurityGroup](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html).
   * Resolves to the resource.
   */
  async createSecurityGroup(
    input: Omit<CreateSecurityGroupCommandInput, "VpcId">,
    options?: CallOptions,
  ): Promise<SecurityGroup> {
    const output = await this.act(new CreateSecurityGroupCommand({ ...input, VpcId: this.id }), options);
    return new SecurityGroup({ id: present(output.GroupId, "GroupId") }, this.context);
  }

  /**
   * Creates a subnet in the specified VPC. For an IPv4 only subnet, specify an IPv4 CIDR block. If the
   * VPC has an IPv6 CIDR block, you can create an IPv6 only subnet or a dual stack subnet instead. For
   * an IPv6 only subnet, specify an IPv6 CIDR block. For a dual stack subnet, specify both an IPv4 CIDR
   * block and an IPv6 CIDR block.
   *
   * Calls [CreateSubnet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSubnet.html).
   * Resolves to the resource.
   */
  async createSubnet(
    input: Omit<CreateSubnetCommandInput, "VpcId"> = {},
    options?: CallOptions,
  ): Promise<Subnet> {
    const output = await this.act(new CreateSubnetCommand({ ...input, VpcId: this.id }), options);
    const data = present(output.Subnet, "Subnet");
    return new Subnet({ id: present(data.SubnetId, "SubnetId") }, this.context, data);
  }

  /**
   * Adds or overwrites only the specified tags for the specified Amazon EC2 resource or resources. When
   * you specify an existing tag key, the value is overwritten with the new value. Each resource can have
   * a maximum of 50 tags. Each tag consists of a key and optional value. Tag keys must be unique per
   * resource.
   *
   * Calls [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html).
   * Resolves to one resource for each that was asked for, in the same order.
   */
  async createTags(input: Omit<CreateTagsCommandInput, "Resources">, options?: CallOptions): Promise<Tag[]> {
    await this.act(new CreateTagsCommand({ ...input, Resources: [this.id] }), options);
    return (input.Tags ?? []).map(
      (tag) =>
        new Tag({ resourceId: this.id, key: present(tag.Key, "Key"), value: tag.Value ?? "" }, this.context),
    );
  }

  /**
   * Deletes the specified VPC. You must detach or delete all gateways and resources that are associated
   * with the VPC before you can delete it. For example, you must terminate all instances running in the
   * VPC, delete all security groups associated with the VPC (except the default one), delete all route
   * tables associated with the VPC (except the default one), and so on. When you delete the VPC, it
   * deletes the default security group, network ACL, and route table for the VPC.
   *
   * Calls [DeleteVpc](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpc.html).
   */
  async delete(
    input: Omit<DeleteVpcCommandInput, "VpcId"> = {},
    options?: CallOptions,
  ): Promise<DeleteVpcCommandOutput> {
    return this.act(new DeleteVpcCommand({ ...input, VpcId: this.id }), options);
  }

  /**
   * Describes the specified attribute of the specified VPC. You can specify only one attribute at a
   * time.
   *
   * Calls
   * [DescribeVpcAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcAttribute.html).
   */
  async describeAttribute(
    input: Omit<DescribeVpcAttributeCommandInput, "VpcId">,
    options?: CallOptions,
  ): Promise<DescribeVpcAttributeCommandOutput> {
    return this.ask(new DescribeVpcAttributeCommand({ ...input, VpcId: this.id }), options);
  }

  /**
   * Unlinks (detaches) a linked EC2-Classic instance from a VPC. After the instance has been unlinked,
   * the VPC security groups are no longer associated with it. An instance is automatically unlinked from
   * a VPC when it's stopped.
   *
   * Calls
   * [DetachClassicLinkVpc](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachClassicLinkVpc.html).
   */
  async detachClassicLinkInstance(
    input: Omit<DetachClassicLinkVpcCommandInput, "VpcId">,
    options?: CallOptions,
  ): Promise<DetachClassicLinkVpcCommandOutput> {
    return this.act(new DetachClassicLinkVpcCommand({ ...input, VpcId: this.id }), options);
  }

  /**
   * Detaches an internet gateway from a VPC, disabling connectivity between the internet and the VPC.
   * The VPC must not contain any running instances with Elastic IP addresses or public IPv4 addresses.
   *
   * Calls
   * [DetachInternetGateway](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachInternetGateway.html).
   */
  async detachInternetGateway(
    input: Omit<DetachInternetGatewayCommandInput, "VpcId">,
    options?: CallOptions,
  ): Promise<DetachInternetGatewayCommandOutput> {
    return this.act(new DetachInternetGatewayCommand({ ...input, VpcId: this.id }), options);
  }

  /**
   * Disables ClassicLink for a VPC. You cannot disable ClassicLink for a VPC that has EC2-Classic
   * instances linked to it.
   *
   * Calls
   * [DisableVpcClassicLink](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableVpcClassicLink.html).
   */
  async disableClassicLink(
    input: Omit<DisableVpcClassicLinkCommandInput, "VpcId"> = {},
    options?: CallOptions,
  ): Promise<DisableVpcClassicLinkCommandOutput> {
    return this.act(new DisableVpcClassicLinkCommand({ ...input, VpcId: this.id }), options);
  }

  /**
   * Enables a VPC for ClassicLink. You can then link EC2-Classic instances to your ClassicLink-enabled
   * VPC to allow communication over private IP addresses. You cannot enable your VPC for ClassicLink if
   * any of your VPC route tables have existing routes for address ranges within the `10.0.0.0/8` IP
   * address range, excluding local routes for VPCs in the `10.0.0.0/16` and `10.1.0.0/16` IP address
   * ranges.
   *
   * Calls
   * [EnableVpcClassicLink](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableVpcClassicLink.html).
   */
  async enableClassicLink(
    input: Omit<EnableVpcClassicLinkCommandInput, "VpcId"> = {},
    options?: CallOptions,
  ): Promise<EnableVpcClassicLinkCommandOutput> {
    return this.act(new EnableVpcClassicLinkCommand({ ...input, VpcId: this.id }), options);
  }

  /**
   * Modifies the specified attribute of the specified VPC.
   *
   * Calls
   * [ModifyVpcAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcAttribute.html).
   */
  async modifyAttribute(
    input: Omit<ModifyVpcAttributeCommandInput, "VpcId"> = {},
    options?: CallOptions,
  ): Promise<ModifyVpcAttributeCommandOutput> {
    return this.act(new ModifyVpcAttributeCommand({ ...input, VpcId: this.id }), options);
  }

  /**
   * Waits by the service's waiter `VpcAvailable`, which polls
   * [DescribeVpcs](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcs.html). Every
   * 15 s, 40 times, unless `options` say otherwise; the resource then shows what was seen last.
   *
   * @throws `WaiterTimeoutError` when time or attempts run out;
   *   `WaiterFailedError` when the state cannot come any more, or the service refuses to tell
   */
  async waitUntilAvailable(options: WaiterOptions = {}): Promise<this> {
    return this.wait<DescribeVpcsCommandOutput>(
      {
        name: "VpcAvailable",
        delay: 15,
        attempts: 40,
        expectedErrors: ["InvalidVpcID.NotFound"],
        wait: (parameters) => waitUntilVpcAvailable(parameters, { VpcIds: [this.id] }),
      },
      options,
      pick,
    );
  }

  /**
   * Waits by the service's waiter `VpcExists`, which polls
   * [DescribeVpcs](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcs.html). Every
   * 1 s, 5 times, unless `options` say otherwise; the resource then shows what was seen last.
   *
   * @throws `WaiterTimeoutError` when time or attempts run out;
   *   `WaiterFailedError` when the state cannot come any more, or the service refuses to tell
   */
  async waitUntilExists(options: WaiterOptions = {}): Promise<this> {
    return this.wait<DescribeVpcsCommandOutput>(
      {
        name: "VpcExists",
        delay: 1,
        attempts: 5,
        expectedErrors: ["InvalidVpcID.NotFound"],
        wait: (parameters) => waitUntilVpcExists(parameters, { VpcIds: [this.id] }),
      },
      options,
      pick,
    );
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.ask(new DescribeVpcsCommand({ VpcIds: [this.id] }), options));
  }
}

/** The data of the resource in a response of DescribeVpcs. */
function pick(output: DescribeVpcsCommandOutput): Shape | undefined {
  return output.Vpcs?.[0];
}
